package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.words.Words;

/** A list of days and entries that draws only what is on the screen, however long it is. */
final class EntryList {
    /** What can be done with a line. */
    interface Actions {
        void edit(HistoryLine.Item item);

        void bin(HistoryLine.Item item);

        /** Puts an entry with another spasm. */
        void move(HistoryLine.Item item);

        boolean isEdited(EntryId entry);
    }

    private final ListView<HistoryLine> list = new ListView<>();

    /** @param heads what stands in the head of a day */
    EntryList(String id, Words words, LineCell.Heads heads, Actions actions) {
        list.setId(id);
        list.getStyleClass().add("entry-list");
        list.setCellFactory(_ -> new LineCell(words, heads, actions));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Optional<HistoryLine.Item> item = selected();
            if (item.isEmpty() || event.isShortcutDown() || event.isAltDown()) return;
            switch (event.getCode()) {
                case ENTER, E -> actions.edit(item.get());
                case M -> actions.move(item.get());
                case DELETE, BACK_SPACE -> actions.bin(item.get());
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    ListView<HistoryLine> node() {
        return list;
    }

    Optional<HistoryLine.Item> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof HistoryLine.Item item
                ? Optional.of(item)
                : Optional.empty();
    }

    /** New lines; what was chosen stays chosen, or the line that took its place is. */
    void show(List<HistoryLine> lines, String name) {
        list.setAccessibleText(name);
        if (lines.equals(list.getItems())) {
            list.refresh();
            return;
        }
        Optional<EntryId> chosen = selected().map(item -> item.entry().id());
        int before = list.getSelectionModel().getSelectedIndex();
        list.setItems(FXCollections.observableArrayList(lines));
        int index = chosen.map(id -> index(lines, id)).filter(i -> i >= 0).orElse(Math.min(before, lines.size() - 1));
        if (index >= 0) list.getSelectionModel().select(index);
    }

    private static int index(List<HistoryLine> lines, EntryId id) {
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i) instanceof HistoryLine.Item item
                    && item.entry().id().equals(id)) return i;
        return -1;
    }

    /** Goes to an entry, if it is in the list. */
    void choose(EntryId entry) {
        int index = index(list.getItems(), entry);
        if (index < 0) return;
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 2));
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().getSelectedIndex() < 0)
            list.getItems().stream()
                    .filter(HistoryLine.Item.class::isInstance)
                    .findFirst()
                    .ifPresent(item -> list.getSelectionModel().select(Objects.requireNonNull(item)));
    }
}
