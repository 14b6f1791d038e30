package org.spasmdiary.ui.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.OtherAche;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.SideEffect;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;
import org.spasmdiary.diary.WorseWith;
import org.spasmdiary.words.Words;

/** The change history of an entry in words, newest first; what a private note said is not read out here. */
final class EarlierValues {
    private static final int CUT = 60;

    private EarlierValues() {}

    static List<String> of(List<Revision> revisions, When now, Words words) {
        return revisions.reversed().stream()
                .map(revision -> said(revision, now, words))
                .toList();
    }

    private static String said(Revision revision, When now, Words words) {
        boolean secret = revision.field().equals(Field.PRIVATE_NOTE.code());
        return words.text(
                "ui.history.earlierValue",
                "field",
                name(revision.field(), words),
                "old",
                secret ? words.text("ui.history.privateNote") : value(revision.field(), revision.oldText(), words),
                "new",
                secret ? words.text("ui.history.privateNote") : value(revision.field(), revision.newText(), words),
                "time",
                words.format().dayTime(now.at(revision.at()).local()));
    }

    /** A nested field is named by its own word, else by that of the field it is in. */
    private static String name(String path, Words words) {
        String[] parts = path.split("\\.");
        return Codes.find(Field.class, parts[parts.length - 1])
                .or(() -> Codes.find(Field.class, parts[0]))
                .map(words::field)
                .orElse(path);
    }

    private static String value(String path, Optional<String> stored, Words words) {
        if (stored.isEmpty() || stored.get().isEmpty()) return words.text("ui.history.notRecorded");
        String text = stored.get();
        return Codes.find(Field.class, path.split("\\.")[0])
                .flatMap(field -> named(field, text, words))
                .or(() -> moment(text, words))
                .orElseGet(() -> plain(text, words));
    }

    /** A stored code, or a list of them such as {@code ["sharp","stiff"]}, in words. */
    private static Optional<String> named(Field field, String text, Words words) {
        return switch (field) {
            case KIND -> named(TreatmentKind.class, text, words).or(() -> named(ContactKind.class, text, words));
            case HOW -> named(ContactHow.class, text, words);
            case INGREDIENT -> named(Ingredient.class, text, words);
            case SIDE_EFFECTS -> named(SideEffect.class, text, words);
            case ONSET_CERTAINTY -> named(OnsetCertainty.class, text, words);
            case ONSET_HOW -> named(OnsetHow.class, text, words);
            case END_REASON -> named(EndReason.class, text, words);
            case REGIONS, AREAS -> named(Region.class, text, words);
            case SIDE -> named(Side.class, text, words);
            case TRIGGERS -> named(Trigger.class, text, words);
            case PAIN_PATTERN -> named(PainPattern.class, text, words);
            case SYMPTOMS -> named(Symptom.class, text, words);
            case WORSE_WITH -> named(WorseWith.class, text, words);
            case SPREAD -> named(Spread.class, text, words);
            case OTHER_ACHES -> named(OtherAche.class, text, words);
            case FUNCTION -> named(Ease.class, text, words);
            case EPISODE, JOINED_TO, LINKED_TO -> Optional.of(words.text("ui.history.anotherEntry"));
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E> & Coded> Optional<String> named(Class<E> kind, String text, Words words) {
        List<String> names = Arrays.stream(text.replaceAll("[\\[\\]\"]", "").split(","))
                .flatMap(code -> Codes.find(kind, code).stream())
                .map(words::name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static Optional<String> moment(String text, Words words) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")) return Optional.empty();
        return TimeText.parse(Field.AT, text, java.time.ZoneOffset.UTC)
                .ok()
                .map(when -> words.format().dayTime(when.local()));
    }

    private static String plain(String text, Words words) {
        return switch (text) {
            case "YES", "true" -> words.name(Tri.YES);
            case "NO", "false" -> words.name(Tri.NO);
            case "NOT_ASKED" -> words.name(Tri.NOT_ASKED);
            default ->
                text.codePointCount(0, text.length()) <= CUT
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, CUT)) + "\u2026";
        };
    }
}
