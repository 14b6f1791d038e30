package org.spasmdiary.ui.advice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FxThread;
import org.spasmdiary.ui.Screen;

/** What does the advice say for now? Everything ships with the program, so it reads without a network. */
public final class AdviceScreen implements Screen, AdviceView.Actions {
    private final Desk desk;
    private final AdviceView view;
    private Optional<AdviceModel> model = Optional.empty();
    private List<AdviceModel.Found> found = List.of();
    private String looked = "";
    private int at;

    public AdviceScreen(Desk desk) {
        this.desk = desk;
        view = new AdviceView(desk.words(), this);
        view.onResize(() -> model.ifPresent(it -> view.show(it, desk.em())));
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void show(Diary diary, Instant now) {
        var made = AdviceModel.of(diary, desk.board(), now, desk.words());
        model = Optional.of(made);
        view.show(made, desk.em());
    }

    @Override
    public void entered(Optional<EntryId> about) {
        if (found.isEmpty()) view.mark(found, 0, looked); // what was marked for a rule
        view.focus();
    }

    /** The line of the rule is marked, and the focus is on the card it stands on. */
    @Override
    public void read(RuleId rule) {
        RuleCards.where(rule).ifPresent(line -> {
            view.go(line.card());
            view.mark(List.of(line), 0, "");
            FxThread.nextPulse(() -> view.mark(List.of(line), 0, "")); // bars above may have come and moved it
        });
    }

    @Override
    public void look(String text) {
        looked = text;
        found = model.map(it -> it.find(text, desk.words().locale())).orElse(List.of());
        at = 0;
        view.mark(found, at, looked);
    }

    /** After the last comes the first again. */
    private void next() {
        if (found.isEmpty()) return;
        at = (at + 1) % found.size();
        view.mark(found, at, looked);
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) {
            if (event.getCode() != KeyCode.F) return false;
            view.focusSearch();
            return true;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> view.go(Phase.FIRST_DAYS.card());
            case DIGIT2, NUMPAD2 -> view.go(Phase.FIRST_WEEK.card());
            case DIGIT3, NUMPAD3 -> view.go(Phase.FIRST_WEEKS.card());
            case DIGIT4, NUMPAD4 -> view.go(Phase.LATER.card());
            case G -> view.go("G");
            case PAGE_DOWN -> view.turn(1);
            case PAGE_UP -> view.turn(-1);
            case ENTER -> next();
            case ESCAPE -> {
                return leaveSearch();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean leaveSearch() {
        if (!view.isSearching() && looked.isEmpty()) return false;
        Optional<AdviceModel.Found> line = found.isEmpty() ? Optional.empty() : Optional.of(found.get(at));
        view.clearSearch();
        line.ifPresentOrElse(it -> view.go(it.card()), view::focus);
        return true;
    }
}
