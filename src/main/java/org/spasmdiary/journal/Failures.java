package org.spasmdiary.journal;

import java.util.List;
import org.spasmdiary.store.Finding;
import org.spasmdiary.store.Header;
import org.spasmdiary.store.StoreException;
import org.spasmdiary.store.Trouble;

/** The store's words in those of the journal: screens and commands never see the store. */
final class Failures {
    private Failures() {}

    static Failure of(StoreException e) {
        return of(e.trouble());
    }

    static Failure of(Trouble trouble) {
        return switch (trouble) {
            case FULL -> Failure.DISK_FULL;
            case READ_ONLY -> Failure.READ_ONLY;
            case LOCKED -> Failure.LOCKED;
            case DAMAGED -> Failure.DAMAGED;
            case VANISHED -> Failure.VANISHED;
            case OTHER -> Failure.UNKNOWN;
        };
    }

    static List<Flaw> flaws(List<Finding> findings) {
        return findings.stream().map(Failures::flaw).toList();
    }

    private static Flaw flaw(Finding finding) {
        Flaw.Kind kind = switch (finding.kind()) {
            case STRUCTURE -> Flaw.Kind.STRUCTURE;
            case CHECKSUM -> Flaw.Kind.CHECKSUM;
            case COUNT -> Flaw.Kind.COUNT;
            case LOOSE_ROW -> Flaw.Kind.LOOSE_ROW;
            case VALUE -> Flaw.Kind.VALUE;
            case UNREADABLE -> Flaw.Kind.UNREADABLE;
        };
        return new Flaw(kind, finding.where(), finding.detail());
    }

    static Flaw unreadable(StoreException e) {
        return new Flaw(Flaw.Kind.UNREADABLE, "file", String.valueOf(e.getMessage()));
    }

    static Opening.NotADiary.Why why(Header.Reason reason) {
        return switch (reason) {
            case FOLDER -> Opening.NotADiary.Why.FOLDER;
            case NOT_A_PLAIN_FILE -> Opening.NotADiary.Why.NOT_A_PLAIN_FILE;
            case EMPTY -> Opening.NotADiary.Why.EMPTY;
            case OTHER_FORMAT -> Opening.NotADiary.Why.OTHER_FORMAT;
            case OTHER_PROGRAM -> Opening.NotADiary.Why.OTHER_PROGRAM;
            case TOO_LARGE -> Opening.NotADiary.Why.TOO_LARGE;
            case NOT_ALLOWED -> Opening.NotADiary.Why.NOT_ALLOWED;
        };
    }
}
