package org.spasmdiary.report;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
    }

    private void signs(Xhtml parent) {
        ReportContent.Signs signs = content.signs();
        parent.with("h2", signs.heading());
        if (signs.rows().isEmpty()) {
            notes(parent, signs.notes());
            return;
        }
        List<String> header = new java.util.ArrayList<>(List.of(""));
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
        int last = treatments.header().size();
        Set<Integer> numbers = IntStream.range(1, last).boxed().collect(java.util.stream.Collectors.toSet());
        Xhtml body = Tables.table(parent, treatments.header(), numbers, "treatments");
        Tables.first(treatments.rows(), fit.treatments()).forEach(row -> Tables.row(body, row, numbers, false));
        List<String> also = Tables.rest(treatments.brief(), fit.treatments());
        if (!also.isEmpty()) parent.add("div", "note").text(treatments.also() + " " + String.join(", ", also) + ".");
    }

    private void notes(Xhtml parent, List<String> notes) {
        Tables.first(notes, fit.notes())
                .forEach(note -> parent.add("div", "note").text(note));
        if (notes.size() > fit.notes())
            parent.add("div", "note").text(content.joins().more());
    }
}
