package org.spasmdiary.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;

/**
 * One product with several ingredients: a record for each, so that rules count each by itself, the further ones linked
 * to the first (ux.md 2.6). They were swallowed together, so they have one time; a record that was moved to another
 * time is a dose of its own.
 */
public final class CombinedProduct {
    private CombinedProduct() {}

    /** All records of the product that this dose is a part of, the first before those linked to it; alone where it is one. */
    public static List<Treatment> parts(Diary diary, Treatment dose) {
        if (!dose.kind().takesDose()) return List.of(dose);
        Instant at = dose.at().instant();
        return parts(Window.all(diary.treatments(), at.minusSeconds(1), at), dose);
    }

    /** As {@link #parts(Diary, Treatment)}, among these treatments. */
    public static List<Treatment> parts(List<Treatment> among, Treatment dose) {
        if (!dose.kind().takesDose()) return List.of(dose);
        List<Treatment> sameTime = among.stream()
                .filter(one -> one.at().instant().equals(dose.at().instant()))
                .filter(one -> one.kind().takesDose() && one.mistake() == dose.mistake())
                .toList();
        EntryId head = dose.linkedTo()
                .filter(id -> sameTime.stream().anyMatch(one -> one.id().equals(id)))
                .orElse(dose.id());
        List<Treatment> parts = new ArrayList<>();
        for (Treatment one : sameTime)
            if (one.id().equals(head)) parts.addFirst(one);
            else if (one.linkedTo().equals(Optional.of(head))) parts.add(one);
        return parts.contains(dose) ? List.copyOf(parts) : List.of(dose);
    }

    /**
     * What the rest of the product becomes when one record of it is corrected: its time, and where they said the same
     * before, the name and the number of units.
     *
     * @param before as it is in the diary
     * @param after as it will be
     */
    public static List<Treatment> rest(Diary diary, Treatment before, Treatment after) {
        return parts(diary, before).stream()
                .filter(one -> !one.id().equals(before.id()))
                .map(one -> follow(one, before, after))
                .toList();
    }

    private static Treatment follow(Treatment other, Treatment before, Treatment after) {
        Treatment moved = other.withAt(after.at());
        if (other.product().equals(before.product())) moved = moved.withProduct(after.product());
        Dose dose = other.dose();
        if (!dose.units().equals(before.dose().units())) return moved;
        return moved.withDose(new Dose(dose.named(), after.dose().units(), dose.strengthMg(), dose.prescription()));
    }
}
