package org.spasmdiary.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.spasmdiary.report.Printing;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Texts;

/** Asks which printer and sends the previewed file there. */
final class PrintDialog {
    private final Desk desk;
    private final Printers printers;
    private final Runnable saves;

    /** @param saves what "Save PDF" does where there is no printer */
    PrintDialog(Desk desk, Printers printers, Runnable saves) {
        this.desk = desk;
        this.printers = printers;
        this.saves = saves;
    }

    private String text(String key) {
        return desk.words().text("ui.report.print." + key);
    }

    void show(byte[] pdf) {
        desk.worker().latest("printers", printers::all, found -> ask(pdf, found), _ -> ask(pdf, List.of()));
    }

    private void ask(byte[] pdf, List<Printing.Printer> found) {
        if (found.isEmpty()) {
            none();
            return;
        }
        var group = new ToggleGroup();
        var list = new VBox();
        list.setId("print-list");
        for (Printing.Printer printer : found) {
            var button = new RadioButton(
                    printer.usual()
                            ? desk.words().text("ui.report.print.usual", "printer", printer.name())
                            : printer.name());
            button.setId("print-printer-" + list.getChildren().size());
            button.setUserData(printer.name());
            button.setToggleGroup(group);
            button.setWrapText(true);
            list.getChildren().add(button);
        }
        group.selectToggle((RadioButton) list.getChildren().getFirst());
        desk.ask()
                .show(Dialog.of(
                                "print",
                                text("title"),
                                Choice.primary("print-go", text("go"), () -> send(pdf, chosen(group))),
                                Choice.plain("print-cancel", text("cancel"), () -> {}))
                        .withBody(list)
                        .withFocus(list.getChildren().getFirst()));
    }

    private static Optional<String> chosen(ToggleGroup group) {
        return Optional.ofNullable(group.getSelectedToggle()).map(toggle -> (String) toggle.getUserData());
    }

    private void none() {
        desk.ask()
                .show(Dialog.of(
                                "print-none",
                                text("none"),
                                Choice.primary("print-save", desk.words().text("ui.report.save"), saves),
                                Choice.plain("print-cancel", text("cancel"), () -> {}))
                        .withBody(Texts.body(text("noneText"))));
    }

    private void send(byte[] pdf, Optional<String> printer) {
        if (printer.isEmpty()) return;
        desk.notice(desk.words().text("ui.report.print.sending", "printer", printer.get()));
        desk.worker()
                .latest("print", () -> printers.print(pdf, printer.get()), this::sent, _ -> declined(printer.get()));
    }

    private void sent(Printing.Sent sent) {
        switch (sent) {
            case Printing.Sent.Accepted(String printer) ->
                desk.notice(desk.words().text("ui.report.print.sent", "printer", printer));
            case Printing.Sent.NoPrinter _ -> none();
            case Printing.Sent.Declined(String printer, String _) -> declined(printer);
        }
    }

    private void declined(String printer) {
        desk.ask()
                .show(Dialog.of(
                                "print-declined",
                                desk.words().text("ui.report.print.declined", "printer", printer),
                                Choice.primary("print-save", desk.words().text("ui.report.save"), saves),
                                Choice.plain("print-cancel", text("cancel"), () -> {}))
                        .withBody(Texts.body(text("declinedText"))));
    }
}
