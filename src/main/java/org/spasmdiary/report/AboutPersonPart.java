package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.words.PlainText;

/** Conditions and allergies, where the person wrote them down; "none" only where that was the answer. */
final class AboutPersonPart {
    private static final int LINE = 160; // characters that still read as a line

    private final Scope scope;
    private final Profile profile;

    private AboutPersonPart(Scope scope) {
        this.scope = scope;
        this.profile = scope.diary().profile();
    }

    static Optional<ReportContent.Said> line(Scope scope) {
        return new AboutPersonPart(scope).line();
    }

    private Optional<ReportContent.Said> line() {
        List<String> parts = new ArrayList<>();
        profile.conditions()
                .map(set -> set.isEmpty()
                        ? scope.text("about.noConditions")
                        : scope.text(
                                "about.conditions",
                                "list",
                                set.stream().map(scope.words()::name).collect(Collectors.joining(", "))))
                .ifPresent(parts::add);
        if (!profile.allergies().isBlank())
            parts.add(
                    isLong()
                            ? scope.text("about.allergiesOverleaf")
                            : scope.text("about.allergies", "text", PlainText.line(profile.allergies())));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportContent.Said(scope.text("about"), String.join(" ", parts)));
    }

    private boolean isLong() {
        return profile.allergies().length() > LINE;
    }

    /** Allergies in full, where page 1 has no room for them. */
    static Optional<ReportContent.Part> overleaf(Scope scope) {
        var part = new AboutPersonPart(scope);
        if (!part.isLong()) return Optional.empty();
        var said = new ReportContent.Said("", part.profile.allergies());
        return Optional.of(new ReportContent.Part(
                scope.text("about.allergiesWhole"), false, List.of(new ReportContent.Block.Paragraph(said))));
    }
}
