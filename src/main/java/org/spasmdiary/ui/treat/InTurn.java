package org.spasmdiary.ui.treat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Texts;

/**
 * Names of the catalogue that only link: heat and cold in turn, and heat before exercise. Each part is a record of its
 * own and follows its own limit; one timer runs at a time (treatments.md, F123, F129).
 */
public final class InTurn {
    private final Desk desk;
    private final Treating treating;
    private final HeatKinds heat;
    /** The first part was begun here, and is the next session that runs. */
    private boolean begun;

    private Optional<EntryId> first = Optional.empty();

    public InTurn(Desk desk) {
        this.desk = desk;
        this.treating = new Treating(desk);
        this.heat = new HeatKinds(desk, treating);
    }

    /** Which comes first, or, while one of them is on, the change to the other. */
    void ask() {
        var words = desk.words();
        Optional<Treatment> running = Sessions.running(desk.diary(), desk.now());
        Choice cancel = Choice.plain("turn-cancel", words.text("ui.treat.cancel"), () -> {});
        if (running.isPresent()) {
            Treatment on = running.get();
            String title = words.text("ui.treat.turnNow", "off", words.name(on.kind()));
            desk.ask()
                    .show(Dialog.of("turn", title, Choice.primary("turn-change", offOn(on), () -> change(on)), cancel));
        } else {
            Node text = Texts.body(words.text("ui.treat.turnText"));
            desk.ask()
                    .show(Dialog.of(
                                    "turn",
                                    words.text("ui.treat.turnWhich"),
                                    Choice.primary("turn-heat", words.text("ui.treat.turnHeat"), () -> {
                                        begun = true;
                                        startHeat();
                                    }),
                                    Choice.plain("turn-cold", words.text("ui.treat.turnCold"), () -> {
                                        begun = true;
                                        treating.start(TreatmentKind.COLD_PACK);
                                    }),
                                    cancel)
                            .withBody(text));
        }
    }

    /** Heat now; the exercise that follows links itself. */
    void askExercise() {
        var words = desk.words();
        desk.ask()
                .show(Dialog.of(
                                "heat-exercise",
                                words.text("ui.treat.exerciseAfter"),
                                Choice.primary("heat-exercise-go", words.text("ui.treat.exerciseDo"), () -> {
                                    if (Sessions.running(desk.diary(), desk.now())
                                            .isEmpty()) startHeat();
                                }),
                                Choice.plain("heat-exercise-cancel", words.text("ui.treat.cancel"), () -> {}))
                        .withBody(Texts.body(words.text("ui.treat.exerciseText"))));
    }

    private void startHeat() {
        heat.start(lastHeat());
    }

    private Optional<TreatmentKind> lastHeat() {
        return desk.diary().treatments().reversed().stream()
                .filter(one -> !one.mistake() && one.kind().isHeat())
                .findFirst()
                .map(Treatment::kind);
    }

    /** "Moist heat off, Cold pack on". */
    private String offOn(Treatment running) {
        return desk.words().text("ui.treat.turnSwitch", parts(running));
    }

    /** What would go off and what would come on, for the words of it. */
    Map<String, String> parts(Treatment running) {
        return Map.of(
                "off", desk.words().name(running.kind()),
                "on", desk.words().name(other(running)));
    }

    private TreatmentKind other(Treatment running) {
        return running.kind() == TreatmentKind.COLD_PACK
                ? lastHeat().orElse(TreatmentKind.HEAT_MOIST)
                : TreatmentKind.COLD_PACK;
    }

    /** One ends and the other begins in the same second, linked to it, as one step. */
    void change(Treatment running) {
        Treatment next = Treatment.of(EntryId.random(), other(running), desk.moment(), desk.now())
                .withLinkedTo(Optional.of(running.id()));
        treating.save(List.of(Treating.ended(running, desk.moment()), next), offOn(running));
    }

    /** Whether this session is part of a turn, so that its timer offers the other part. */
    boolean offers(Treatment session) {
        if (begun) first = Optional.of(session.id());
        begun = false;
        boolean timed = session.kind().isHeat() || session.kind() == TreatmentKind.COLD_PACK;
        return timed && (session.linkedTo().isPresent() || first.equals(Optional.of(session.id())));
    }
}
