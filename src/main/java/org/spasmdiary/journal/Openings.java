package org.spasmdiary.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.Finding;
import org.spasmdiary.store.Header;
import org.spasmdiary.store.Loaded;
import org.spasmdiary.store.NewFile;
import org.spasmdiary.store.StoreException;
import org.spasmdiary.store.Swap;

/** The way to an open journal: header first, then the lock, then the connection. */
final class Openings {
    private static final System.Logger LOG = System.getLogger(Openings.class.getName());

    /** How a connection is made; tests put failing ones here. */
    interface Connector {
        DiaryFile connect(Path file) throws StoreException;
    }

    private final Path file;
    private final JournalHome home;
    private final InstantSource clock;
    private final Connector connector;

    Openings(Path file, JournalHome home, InstantSource clock, Connector connector) {
        this.file = file.toAbsolutePath().normalize();
        this.home = home;
        this.clock = clock;
        this.connector = connector;
    }

    Opening open(Duration wait, boolean takeOver) {
        if (Swap.isUnfinished(file)) return locked(wait, lock -> underLock(lock, takeOver, Optional.empty()));
        Optional<Opening> barred = Headers.bar(file, home);
        return barred.isPresent() ? barred.get() : locked(wait, lock -> underLock(lock, takeOver, Optional.empty()));
    }

    Opening create(Duration wait, boolean sample) {
        if (!(Header.read(file) instanceof Header.Missing)) return open(wait, false);
        try {
            Path folder = file.getParent();
            if (folder != null
                    && folder.startsWith(home.folder().toAbsolutePath().normalize())) PrivateFiles.folder(folder);
            if (Header.read(file) instanceof Header.Missing(boolean folderMissing) && folderMissing)
                return new Opening.Missing(file, true, home.hasBackups(file));
        } catch (IOException e) {
            return cannotWrite(home.folder(), e);
        }
        return locked(wait, lock -> {
            if (!(Header.read(file) instanceof Header.Missing)) return underLock(lock, false, Optional.empty());
            Optional<Path> aside;
            try {
                aside = Aside.move(file, home);
                NewFile.create(file, sample);
            } catch (StoreException e) {
                LOG.log(Level.WARNING, "new diary: " + e.getMessage());
                return new Opening.CannotWrite(
                        file, Optional.ofNullable(file.getParent()).orElse(file), Failures.of(e));
            }
            return underLock(lock, false, aside);
        });
    }

    private interface UnderLock {
        Opening open(LockFile lock) throws IOException;
    }

    private Opening locked(Duration wait, UnderLock way) {
        LockFile lock = null;
        Opening opening = null;
        try {
            lock = LockFile.take(home.lock(file), wait).orElse(null);
            if (lock == null) return new Opening.InUse(file);
            opening = way.open(lock);
            return opening;
        } catch (IOException e) {
            return cannotWrite(home.folder(), e);
        } finally {
            if (lock != null && !(opening instanceof Opening.Ready)) lock.closeQuietly();
        }
    }

    private Opening cannotWrite(Path place, IOException e) {
        LOG.log(Level.WARNING, "private folder: " + e.getClass().getSimpleName());
        return new Opening.CannotWrite(file, place, Failure.READ_ONLY);
    }

    /** @param aside where files that lay beside it have been moved already */
    private Opening underLock(LockFile lock, boolean takeOver, Optional<Path> aside) throws IOException {
        Optional<Opening> stuck = finish();
        if (stuck.isPresent()) return stuck.get();
        Optional<Opening> barred = Headers.bar(file, home);
        if (barred.isPresent()) return barred.get();
        try {
            Optional<Path> moved = Aside.move(file, home).or(() -> aside);
            return connected(lock, takeOver, moved);
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "files beside the diary: " + e.getMessage());
            return new Opening.CannotWrite(file, file, Failures.of(e));
        }
    }

    private Opening connected(LockFile lock, boolean takeOver, Optional<Path> aside) throws IOException {
        boolean readOnly = !java.nio.file.Files.isWritable(file);
        String owner = home.owner();
        return switch (Reader.twice(file, home, () -> connector.connect(file))) {
            case Reader.Not(Opening why) -> why;
            case Reader.Read(DiaryFile open, Loaded loaded) -> {
                String other = loaded.meta().owner();
                if (!other.isEmpty() && !other.equals(owner) && !takeOver) {
                    open.close();
                    yield new Opening.Elsewhere(file);
                }
                var backups = new Backups(home.backups(file));
                backups.sweep();
                var routine = new Routine(backups, open, clock);
                var writer = new Writer(open, Facts.of(loaded), owner, clock, new Saver(open), Optional.of(routine));
                yield new Opening.Ready(
                        file, new Journal(file, home, lock, writer, readOnly, new Remarks(aside, isRoomLittle(open))));
            }
        };
    }

    private static boolean isRoomLittle(DiaryFile open) {
        try {
            Path folder = Optional.ofNullable(open.file().getParent()).orElse(open.file());
            return NewFile.room(folder) < Backups.room(open.bytes());
        } catch (StoreException e) {
            return false; // not known, and saving says so when it is needed
        }
    }

    /** A restore that was broken off is brought to its end before anything looks at the diary. */
    private Optional<Opening> finish() {
        if (!Swap.isUnfinished(file)) return Optional.empty();
        try {
            Swap.finish(file);
            return Optional.empty();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "unfinished restore: " + e.getMessage());
            return Optional.of(new Opening.CannotWrite(file, file, Failures.of(e)));
        }
    }

    /** What keeps this file from being read; what only a writer can put right is put right first. */
    private Optional<Opening> barred() {
        return (Swap.isUnfinished(file) ? putRight() : Optional.<Opening>empty())
                .or(() -> Headers.bar(file, home))
                .or(this::putRight);
    }

    Peek peek() {
        Optional<Opening> barred = barred();
        if (barred.isPresent()) return new Peek.Unreadable(barred.get());
        return switch (Reader.twice(file, home, () -> DiaryFile.look(file))) {
            case Reader.Not(Opening why) -> new Peek.Unreadable(why);
            case Reader.Read(DiaryFile open, Loaded loaded) -> {
                open.close();
                yield new Peek.Facts(loaded.diary(), loaded.revisions());
            }
        };
    }

    /** Opens it for reading, hands it over and closes it. */
    <T> T looked(Function<Opening, T> unreadable, Function<DiaryFile, T> look) {
        Optional<Opening> barred = barred();
        if (barred.isPresent()) return unreadable.apply(barred.get());
        try (DiaryFile open = DiaryFile.look(file)) {
            return look.apply(open);
        } catch (StoreException e) {
            return unreadable.apply(Reader.why(file, home, e));
        }
    }

    Checked check() {
        Optional<Opening> barred = barred();
        if (barred.isPresent() && !(barred.get() instanceof Opening.Damaged))
            return new Checked.Unreadable(barred.get());
        try (DiaryFile open = DiaryFile.look(file)) {
            List<Finding> findings = open.check();
            return new Checked.Done(open.load().diary().size(), Failures.flaws(findings));
        } catch (StoreException e) {
            return new Checked.Done(0, List.of(Failures.unreadable(e)));
        }
    }

    /**
     * A journal left by a crash, or an older version, is first put right by one who may write, under the lock. Where
     * a window holds the lock, the journal is its own and about to go.
     */
    private Optional<Opening> putRight() {
        if (!Swap.isUnfinished(file) && !Headers.needsWriter(file)) return Optional.empty();
        try (LockFile lock = LockFile.take(home.lock(file), Duration.ZERO).orElse(null)) {
            if (lock == null) return Optional.empty();
            Optional<Opening> stuck = finish();
            if (stuck.isPresent() || !Headers.needsWriter(file)) return stuck;
            Aside.move(file, home);
            connector.connect(file).close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(cannotWrite(home.folder(), e));
        } catch (StoreException e) {
            return Optional.of(Reader.why(file, home, e));
        }
    }
}
