package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.charts.Picture;
import org.w3c.dom.Document;

/** Writes the elements of page 1: the whole story in ten minutes, in the order a clinician reads it. */
final class PageOne {
    /** Questions of so many characters stand side by side. */
    private static final int BRIEF = 42;

    private final ReportContent content;
    private final PageFit fit;
    private final List<Picture> pictures = new ArrayList<>();
    private final Xhtml html;
    private final Xhtml body;

    PageOne(ReportContent content, PageFit fit) {
        this.content = content;
        this.fit = fit;
        this.html = Xhtml.page(content.language());
        head();
        this.body = html.add("body");
        foot();
        header();
        if (!content.questions().typed().isEmpty()) typedQuestions();
        body.add("p", "story").text(content.story());
        facts();
        advice();
        charts();
        spasms();
        columns();
        closing();
        if (content.questions().typed().isEmpty() && fit.ruled() > 0) ruledQuestions();
        body.add("div").attr("id", PdfEngine.END);
    }

    Xhtml body() {
        return body;
    }

    Document document() {
        return html.document();
    }

    List<Picture> pictures() {
        return pictures;
    }

    PdfEngine engine() {
        return new PdfEngine(html, pictures);
    }

    private void head() {
        Xhtml head = html.add("head");
        String title = content.header().title();
        head.with("title", title);
        head.add("meta").attr("name", "description").attr("content", title);
        head.with("style", style());
    }

    /** On every sheet; the numbers come from the layout, see {@link #style}. */
    private void foot() {
        body.add("div").attr("id", "foot").text(content.footer().left());
    }

    private String style() {
        ReportContent.Footer foot = content.footer();
        return Stylesheet.REPORT
                .replace("{width}", String.valueOf(content.paper().width()))
                .replace("{height}", String.valueOf(content.paper().height()))
                .replace("{page}", quotable(foot.program() + " · " + foot.page() + " "))
                .replace("{of}", quotable(" " + foot.of() + " "));
    }

    /** Without what would end a text in a style sheet. */
    private static String quotable(String text) {
        return text.replaceAll("[\\\\\"<\n]", "");
    }

    private void header() {
        Xhtml head = body.add("div", "head").add("div", "cols");
        Xhtml left = head.add("div", "l");
        left.with("h1", content.header().title());
        Xhtml range = left.add("p", "grey").text(content.header().range());
        content.header().sample().ifPresent(mark -> range.text(" · ").add("b").text(mark));
        Xhtml right = head.add("div", "r");
        right.text(content.header().nameLabel() + " ");
        if (content.header().name().isEmpty()) right.add("span", "ruled name");
        else right.add("b").text(content.header().name());
        right.text("\u00a0\u00a0 " + content.header().bornLabel() + " ").add("span", "ruled born");
    }

    private void typedQuestions() {
        Xhtml part = body.add("div", "questions").with("h2", content.questions().heading());
        List<String> typed = content.questions().typed();
        boolean brief = typed.stream().allMatch(question -> question.length() <= BRIEF);
        Xhtml row = brief ? part.add("div", "cols") : part;
        for (int i = 0; i < typed.size(); i++) {
            if (brief && i > 0) row.add("div", "gap");
            row.add("div", brief ? "q cell" : "q").text((i + 1) + ". " + typed.get(i));
        }
    }

    private void ruledQuestions() {
        Xhtml part = body.add("div", "part").with("h2", content.questions().heading());
        for (int i = 0; i < fit.ruled(); i++) part.add("div", "q empty");
    }

    private void facts() {
        Xhtml strip = body.add("div", "facts").add("div", "cols");
        boolean first = true;
        for (ReportContent.Fact fact : content.facts()) {
            Xhtml box = strip.add(
                    "div", "fact" + (first ? " first" : "") + (fact.large().length() > 15 ? " long" : ""));
            first = false;
            box.add("div", "in").with("b", fact.large()).text(fact.small());
        }
    }

    private void advice() {
        Xhtml box = body.add("div", "advice");
        List<ReportContent.Said> shown = content.advice().shown();
        for (ReportContent.Said said : Tables.first(shown, fit.advice())) Tables.said(box.add("p"), said);
        String more = shown.size() > fit.advice() ? content.joins().more() + " " : "";
        box.add("p").text(more + content.advice().disclaimer());
    }

    private void charts() {
        ReportContent.Charts charts = content.charts();
        Xhtml part = body.add("div", "part charts");
        String key = charts.key();
        Xhtml head = key.isEmpty() ? part : part.add("div", "cols");
        (key.isEmpty() ? part : head.add("div", "l")).with("h2", charts.heading());
        if (!key.isEmpty()) head.add("div", "key r").text(key);
        new ChartGrid(content, pictures, fit.chartHeight()).write(part, charts.panels());
        if (!charts.more().isEmpty()) part.add("div", "note").text(charts.more());
    }

    private void spasms() {
        ReportContent.Spasms spasms = content.spasms();
        if (spasms.rows().isEmpty() || fit.spasms() == 0) return;
        Xhtml part = body.add("div", "part").with("h2", spasms.heading());
        Tables.spasms(part, spasms.header(), Tables.first(spasms.rows(), fit.spasms()));
        if (spasms.asked() > fit.spasms())
            part.add("div", "note").text(content.joins().more());
    }

    private void columns() {
        Xhtml both = body.add("div", "part side").add("div", "cols");
        Xhtml left = both.add("div", "l");
        both.add("div", "gap");
        new SideTables(content, fit).write(left, both.add("div", "r"));
    }

    private void closing() {
        Xhtml part = body.add("div", "closing");
        if (fit.closing() > content.closing().size())
            content.notes().ifPresent(notes -> Tables.said(part.add("p"), notes));
        for (ReportContent.Said said : Tables.first(content.closing(), fit.closing())) Tables.said(part.add("p"), said);
    }
}
