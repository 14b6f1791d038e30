package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.spasmdiary.charts.Picture;

/** Writes everything after page 1: first what did not fit there, then the parts of the appendix. */
final class LaterPages {
    private static final double FIGURE = 385; // CSS pixels high: two on a sheet of Letter

    private final ReportContent content;
    private final List<Picture> pictures;
    private final Xhtml body;
    private boolean began;

    LaterPages(ReportContent content, PageOne one) {
        this.content = content;
        this.pictures = one.pictures();
        this.body = one.body();
    }

    void write(PageFit fit) {
        continued(fit);
        for (ReportContent.Part part : content.later()) {
            Xhtml section = section(part.heading(), part.newPage());
            part.blocks().forEach(block -> block(section, block));
        }
    }

    private void continued(PageFit fit) {
        List<ReportContent.Said> advice = Tables.rest(content.advice().shown(), fit.advice());
        if (!advice.isEmpty()) paragraphs(content.advice().heading(), advice);
        if (!content.charts().earlier().isEmpty())
            new ChartGrid(content, pictures, 130)
                    .write(
                            section(continuedHeading(content.charts().heading()), false),
                            content.charts().earlier());
        List<ReportContent.Spasm> spasms = Tables.rest(
                Tables.first(content.spasms().rows(), content.spasms().asked()), fit.spasms());
        if (!spasms.isEmpty())
            Tables.spasms(
                    section(continuedHeading(content.spasms().heading()), false),
                    content.spasms().header(),
                    spasms);
        notes(content.signs().heading(), Tables.rest(content.signs().notes(), fit.notes()));
        notes(content.medicines().heading(), Tables.rest(content.medicines().notes(), fit.notes()));
        ReportContent.Treatments treatments = content.treatments();
        List<List<String>> used = Tables.rest(treatments.rows(), fit.treatments() + fit.also());
        if (!used.isEmpty())
            Tables.treatments(section(continuedHeading(treatments.heading()), false), treatments.header(), used);
        ReportContent.CameAfter after = content.cameAfter();
        List<List<String>> cameAfter = Tables.rest(after.rows(), fit.after());
        if (!cameAfter.isEmpty()) Tables.cameAfter(section(continuedHeading(after.heading()), false), after, cameAfter);
        List<ReportContent.Said> closing = Tables.rest(content.closing(), fit.closing());
        if (!closing.isEmpty()) paragraphs(content.header().title(), closing);
    }

    private String continuedHeading(String heading) {
        return heading + ", " + content.joins().continued();
    }

    private void notes(String heading, List<String> notes) {
        if (!notes.isEmpty())
            paragraphs(
                    heading,
                    notes.stream().map(note -> new ReportContent.Said("", note)).toList());
    }

    private void paragraphs(String heading, List<ReportContent.Said> said) {
        Xhtml section = section(continuedHeading(heading), false);
        said.forEach(one -> Tables.said(section.add("p", "para"), one));
    }

    private Xhtml section(String heading, boolean newPage) {
        Xhtml section = body.add("div", !began || newPage ? "break" : "part");
        began = true;
        return section.with("h2", heading);
    }

    private void block(Xhtml section, ReportContent.Block block) {
        switch (block) {
            case ReportContent.Block.Paragraph(ReportContent.Said said) -> Tables.said(section.add("p", "para"), said);
            case ReportContent.Block.Table(String style, List<String> header, List<List<String>> rows) ->
                table(section, style, header, rows);
            case ReportContent.Block.Figure(String caption, Picture picture) -> {
                Xhtml figure = section.add("div", "figure");
                figure.add("p").with("b", caption);
                Tables.figure(
                        figure, pictures, picture, Math.floor(content.paper().textWidth()), FIGURE);
                figure.add("p", "note").text(picture.spoken());
            }
        }
    }

    private static void table(Xhtml section, String style, List<String> header, List<List<String>> rows) {
        Xhtml body = Tables.table(section, header, Set.of(), style);
        new ArrayList<>(rows).forEach(row -> Tables.row(body, row, Set.of(), false));
    }
}
