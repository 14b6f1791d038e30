package org.spasmdiary.ui.file;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.spasmdiary.ui.Desk;

/** Saves something as a file where the person says, in the background; what goes wrong is said with a way on. */
public final class FileSaving {
    private final Desk desk;
    private final WhereTo whereTo;

    public FileSaving(Desk desk, WhereTo whereTo) {
        this.desk = desk;
        this.whereTo = whereTo;
    }

    /**
     * Asks for the place, makes the file and writes it.
     *
     * @param name suggested, without ending
     * @param bytes makes its content, in the background
     */
    public void save(Node from, String name, FileKind kind, Callable<byte[]> bytes) {
        whereTo.ask(from, name, kind)
                .ifPresent(place -> desk.worker()
                        .latest(
                                "file " + place,
                                () -> {
                                    WholeFile.write(place, bytes.call());
                                    return place;
                                },
                                this::done,
                                _ -> failed(place, () -> save(from, name, kind, bytes))));
    }

    private void done(Path place) {
        desk.notice(desk.words().text("ui.file.saved", "file", place.toString()));
    }

    private void failed(Path place, Runnable again) {
        var words = desk.words();
        Path folder = place.toAbsolutePath().getParent();
        desk.ask()
                .yesNo(
                        words.text("ui.file.failed.title"),
                        words.text("ui.file.failed.text", "folder", String.valueOf(folder)),
                        words.text("ui.file.failed.again"),
                        words.text("ui.file.failed.leave"),
                        yes -> {
                            if (yes) again.run();
                        });
    }
}
