package org.spasmdiary.journal;

import java.lang.System.Logger.Level;
import java.util.Optional;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.Loaded;
import org.spasmdiary.store.Save;
import org.spasmdiary.store.StoreException;

/**
 * Writes by the protocol of the reliability page (section 1): after any trouble connect anew, look the save up, and
 * confirm by a commit that really changes something. Only then is it known what happened.
 */
class Saver {
    private static final System.Logger LOG = System.getLogger(Saver.class.getName());

    /** What is known about one write. */
    enum Verdict {
        SAVED,
        NOT_SAVED,
        COULD_NOT_CHECK
    }

    /** @param why nothing where it is saved */
    record Result(Verdict verdict, Optional<Failure> why) {
        static final Result SAVED = new Result(Verdict.SAVED, Optional.empty());

        static Result not(Failure why) {
            return new Result(Verdict.NOT_SAVED, Optional.of(why));
        }
    }

    private final DiaryFile file;
    private boolean uncertain;

    Saver(DiaryFile file) {
        this.file = file;
    }

    /**
     * Whether an earlier save may be in the file although it was reported as unknown. Then {@link #settle} comes
     * first, or the facts in memory and those on the disk would part.
     */
    boolean uncertain() {
        return uncertain;
    }

    /** Connects anew and reads what is really there; confirms it. */
    Loaded settle() throws StoreException {
        file.reconnect();
        Loaded loaded = file.load();
        file.confirm();
        uncertain = false;
        return loaded;
    }

    Result write(Save save) {
        try {
            if (!file.connected()) file.reconnect();
        } catch (StoreException e) {
            log("connect", e);
            return Result.not(Failures.of(e)); // nothing was sent
        }
        try {
            file.write(save);
            return Result.SAVED;
        } catch (StoreException e) {
            log("write", e);
            if (!e.nothingSent()) return lookUp(save, Failures.of(e));
            reconnectQuietly();
            return Result.not(Failures.of(e));
        } catch (RuntimeException e) { // a bug of ours, after which the file is asked all the same
            LOG.log(Level.ERROR, "write: " + e.getClass().getName());
            return lookUp(save, Failure.UNKNOWN);
        }
    }

    /** What the file itself says about the save. */
    Result lookUp(Save save, Failure first) {
        try {
            file.reconnect();
            if (!file.holds(save)) return Result.not(first);
            file.confirm();
            return Result.SAVED;
        } catch (StoreException e) {
            log("look-up", e);
            uncertain = true;
            Failure now = Failures.of(e);
            return new Result(Verdict.COULD_NOT_CHECK, Optional.of(now == Failure.VANISHED ? now : first));
        }
    }

    private void reconnectQuietly() {
        try {
            file.reconnect();
        } catch (StoreException e) {
            log("reconnect", e);
        }
    }

    private static void log(String step, StoreException e) {
        LOG.log(Level.WARNING, step + ": " + e.getMessage()); // codes only
    }
}
