package org.spasmdiary.ui.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.spasmdiary.words.Words;

/** Asks where a file goes. */
@FunctionalInterface
public interface WhereTo {
    /** The place chosen; empty when the person thought better of it. */
    Optional<Path> ask(Node from, String name, FileKind kind);

    /** With the dialog of the computer, which has keys, folders and "replace?" of its own. */
    static WhereTo computer(Words words) {
        return (from, name, kind) -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.text("ui.file.where"));
            chooser.setInitialFileName(kind.named(name));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            words.text("ui.file.kind." + kind.ending()), "*." + kind.ending()));
            File chosen = chooser.showSaveDialog(from.getScene().getWindow());
            return Optional.ofNullable(chosen).map(file -> file.toPath().resolveSibling(kind.named(file.getName())));
        };
    }
}
