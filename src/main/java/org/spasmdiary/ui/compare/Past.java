package org.spasmdiary.ui.compare;

import java.time.Duration;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.OnsetCertainty;

/** What is known of a question about one spasm, in the order in which they are sorted. */
enum Past {
    NO("no"),
    NOT_YET("notYet"),
    NOT_KNOWN("notKnown"),
    YES("yes");

    private final String key;

    Past(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /**
     * Whether the spasm lasted longer than the mark, strictly (rules.md, 4 to 6). A no that rests on an onset nobody
     * knows is not known; an open one that is not past it may still pass it.
     */
    static Past of(EpisodeLength length, Duration mark) {
        Over over = length.over(mark);
        boolean onsetUnknown = length.certainty() == OnsetCertainty.UNKNOWN;
        return switch (over) {
            case TRUE -> YES;
            case UNKNOWN -> NOT_KNOWN;
            case FALSE -> length.isOpen() ? NOT_YET : onsetUnknown ? NOT_KNOWN : NO;
        };
    }

    /** Whether a doctor was contacted about it, as far as it is written down. */
    static Past doctor(EpisodeFigures spasm) {
        boolean any = spasm.contacts().stream().anyMatch(contact -> contact.kind() == ContactKind.DOCTOR);
        if (any) return YES;
        return spasm.length().isOpen() ? NOT_YET : NO;
    }
}
