package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.PlainText;

/** The table of spasms, newest first. */
final class SpasmsPart {
    private static final int CAUSE = 34; // characters; the whole of it stands on the later pages

    private static final int BEFORE = 2; // earlier spasms told beside a single one

    private final Scope scope;

    private SpasmsPart(Scope scope) {
        this.scope = scope;
    }

    static ReportContent.Spasms of(Scope scope) {
        var part = new SpasmsPart(scope);
        List<ReportContent.Spasm> rows = scope.bouts().reversed().stream()
                .limit(scope.oneSpasm() ? 1 + BEFORE : Integer.MAX_VALUE)
                .map(part::row)
                .toList();
        String heading = scope.text(scope.oneSpasm() ? "spasms.newest" : "spasms");
        int asked = scope.oneSpasm() ? 0 : rows.size(); // a single one is told by the rest of the page
        return new ReportContent.Spasms(heading, part.header(), rows, asked);
    }

    private List<String> header() {
        return List.of(
                scope.text("spasms.number"),
                scope.text("spasms.began"),
                scope.text("spasms.lasted"),
                scope.text("spasms.worst"),
                scope.text("spasms.past72"),
                scope.text("spasms.past7d"),
                scope.text("spasms.startedWith"),
                scope.text("spasms.treatments"),
                scope.text("spasms.doctor"));
    }

    private ReportContent.Spasm row(Bout bout) {
        var lasting = new Lasting(scope, bout);
        return new ReportContent.Spasm(
                String.valueOf(scope.number(bout)),
                scope.format().shortDay(lasting.length().onset().day()),
                lasting.brief(),
                new Scores(scope, bout).worstValue().map(String::valueOf).orElse(scope.text("notSaid")),
                lasting.pastText(Marks.HOURS_72),
                lasting.pastText(Marks.DAYS_7),
                cause(bout),
                treatments(bout),
                doctor(bout),
                scope.focus().map(bout::equals).orElse(false));
    }

    static Optional<String> causes(Scope scope, Bout bout) {
        List<String> causes = new SpasmsPart(scope).allCauses(bout);
        return causes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", causes));
    }

    private List<String> allCauses(Bout bout) {
        List<String> causes = new ArrayList<>();
        for (Episode part : bout.parts()) {
            Cause cause = part.cause();
            if (!cause.detail().isBlank()) causes.add(PlainText.line(cause.detail()));
            else cause.triggers().forEach(trigger -> causes.add(scope.words().name(trigger)));
        }
        return causes;
    }

    private String cause(Bout bout) {
        List<String> causes = allCauses(bout);
        if (causes.isEmpty()) return scope.text("notSaid");
        String first = causes.getFirst();
        String brief = first.codePointCount(0, first.length()) <= CAUSE
                ? first
                : first.substring(0, first.offsetByCodePoints(0, CAUSE - 4)) + "…";
        return causes.size() == 1 ? brief : scope.text("andMore", "list", brief, "n", causes.size() - 1);
    }

    /** The two used most, and how many more kinds. */
    private String treatments(Bout bout) {
        Map<String, Long> times = new LinkedHashMap<>();
        for (Treatment treatment : scope.treatments(bout)) times.merge(name(treatment), 1L, Long::sum);
        List<String> names = times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (names.isEmpty()) return scope.text("none");
        String first = names.size() == 1
                ? names.getFirst()
                : names.getFirst() + ", " + scope.format().inSentence(names.get(1));
        return names.size() <= 2 ? first : scope.text("andMore", "list", first, "n", names.size() - 2);
    }

    private String name(Treatment treatment) {
        return treatment.kind().isHeat() ? scope.text("heat") : scope.shortName(treatment.kind());
    }

    private String doctor(Bout bout) {
        List<Contact> contacts = scope.contacts(bout).stream()
                .filter(contact -> contact.kind() != ContactKind.OTHER)
                .toList();
        if (contacts.isEmpty()) return scope.text(bout.isOpen() ? "spasms.notYet" : "none");
        String last = scope.text(
                "spasms.contact",
                "who",
                scope.words().text("report.who." + contacts.getLast().kind().code()),
                "day",
                scope.format().dayMonth(contacts.getLast().at().day()));
        return contacts.size() == 1 ? last : scope.text("spasms.contacts", "n", contacts.size(), "last", last);
    }
}
