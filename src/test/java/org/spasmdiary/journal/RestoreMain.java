package org.spasmdiary.journal;

import java.nio.file.Path;
import java.time.Duration;
import org.spasmdiary.store.HaltingSwap;

/** A program that restores a diary and ends before a step of the exchange: see {@link RestoreSweepTest}. */
final class RestoreMain {
    private RestoreMain() {}

    /** Arguments: diary, private folder, backup, number of the step, and "swap" or "copy-over". */
    public static void main(String[] args) {
        int step = Integer.parseInt(args[3]);
        boolean copyOver = args[4].equals("copy-over");
        Restoring.Exchange exchange = (diary, backup) -> {
            if (copyOver) HaltingSwap.copyOver(diary, backup, step);
            else HaltingSwap.replace(diary, backup, step);
        };
        var restoring = new Restoring(Path.of(args[0]), new JournalHome(Path.of(args[1])), Desk.CLOCK, exchange);
        Restored restored = restoring.restore(Path.of(args[2]), Duration.ZERO);
        Runtime.getRuntime().halt(restored instanceof Restored.Done ? 0 : 3);
    }
}
