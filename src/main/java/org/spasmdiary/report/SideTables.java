package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The two columns under the charts: warning signs on the left, medicines and treatments on the right. */
final class SideTables {
    private final ReportContent content;
    private final PageFit fit;

    SideTables(ReportContent content, PageFit fit) {
        this.content = content;
        this.fit = fit;
    }

    void write(Xhtml left, Xhtml right) {
        signs(left);
        medicines(right);
        treatments(right.add("div", "part"));
        cameAfter(right);
    }

    private void signs(Xhtml parent) {
        ReportContent.Signs signs = content.signs();
        parent.with("h2", signs.heading());
        if (signs.rows().isEmpty()) {
            notes(parent, signs.notes());
            return;
        }
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(signs.days());
        Xhtml body =
                Tables.table(parent, header, Set.of(), "signs d" + signs.days().size());
        for (ReportContent.Sign sign : signs.rows()) {
            Xhtml row = body.add("tr");
            row.add("td", "c0").text(sign.name());
            int n = sign.answers().size();
            for (int i = 0; i < n; i++)
                answer(row, sign.answers().get(i), n, signs.days().size(), i);
        }
        notes(parent, signs.notes());
    }

    private static void answer(Xhtml row, ReportContent.Answered answer, int answers, int days, int at) {
        Xhtml cell = at == answers - 1 ? row.add("td", "last") : row.add("td");
        if (answers == 1 && days > 1) cell.attr("colspan", String.valueOf(days));
        if (answer.yes()) cell.add("b").text(answer.text());
        else cell.text(answer.text());
    }

    private void medicines(Xhtml parent) {
        ReportContent.Medicines medicines = content.medicines();
        parent.with("h2", medicines.heading());
        if (!medicines.rows().isEmpty()) {
            Set<Integer> numbers = Set.of(1, 2, 3, 4);
            Xhtml body = Tables.table(parent, medicines.header(), numbers, "medicines");
            medicines.rows().forEach(row -> Tables.row(body, row.cells(), numbers, false));
        }
        notes(parent, medicines.notes());
    }

    private void treatments(Xhtml parent) {
        ReportContent.Treatments treatments = content.treatments();
        parent.with("h2", treatments.heading());
        if (treatments.rows().isEmpty()) {
            parent.add("div", "note").text(treatments.none());
            return;
        }
        if (fit.treatments() > 0)
            Tables.treatments(parent, treatments.header(), Tables.first(treatments.rows(), fit.treatments()));
        List<String> others = Tables.rest(treatments.brief(), fit.treatments());
        List<String> also = Tables.first(others, fit.also());
        List<String> said = new ArrayList<>();
        if (!also.isEmpty()) said.add(treatments.also() + " " + String.join(", ", also) + ".");
        if (others.size() > also.size()) said.add(content.joins().more());
        if (!said.isEmpty()) parent.add("div", "note").text(String.join(" ", said));
    }

    private void cameAfter(Xhtml parent) {
        ReportContent.CameAfter after = content.cameAfter();
        if (after.rows().isEmpty()) return;
        if (fit.after() == 0) {
            parent.add("div", "note").text(after.overleaf());
            return;
        }
        Xhtml part = parent.add("div", "part").with("h2", after.heading());
        Tables.cameAfter(part, after, Tables.first(after.rows(), fit.after()));
        if (after.rows().size() > fit.after())
            part.add("div", "note").text(content.joins().more());
    }

    private void notes(Xhtml parent, List<String> notes) {
        Tables.first(notes, fit.notes())
                .forEach(note -> parent.add("div", "note").text(note));
        if (notes.size() > fit.notes())
            parent.add("div", "note").text(content.joins().more());
    }
}
