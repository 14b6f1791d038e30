package org.spasmdiary.ui.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.spasmdiary.words.Words;

/** Asks which file to read. */
@FunctionalInterface
public interface WhereFrom {
    /** The file chosen; empty when the person thought better of it. */
    Optional<Path> ask(Node from, FileKind kind);

    /** With the dialog of the computer. */
    static WhereFrom computer(Words words) {
        return (from, kind) -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.text("ui.file.which"));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            words.text("ui.file.kind." + kind.ending()), "*." + kind.ending()));
            File chosen = chooser.showOpenDialog(from.getScene().getWindow());
            return Optional.ofNullable(chosen).map(File::toPath);
        };
    }
}
