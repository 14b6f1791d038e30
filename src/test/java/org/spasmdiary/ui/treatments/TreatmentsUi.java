package org.spasmdiary.ui.treatments;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.spasmdiary.HelpedDiaries;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.UiTest;

/** A spring of treatments, a spasm of two days, three doses of ibuprofen in 24 hours and heat that is on. */
abstract class TreatmentsUi extends UiTest {
    static Treatment dose(TreatmentKind kind, org.spasmdiary.diary.When at, String mg) {
        return Treatment.of(EntryId.random(), kind, at, at.instant())
                .withDose(new Dose(
                        Optional.empty(),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(new BigDecimal(mg)),
                        Optional.empty()));
    }

    List<Entry> recent() {
        List<Entry> all = new ArrayList<>();
        all.add(Episode.begun(EntryId.random(), ago(Duration.ofHours(52)), START));
        all.add(dose(TreatmentKind.IBUPROFEN, ago(Duration.ofHours(50)), "400"));
        all.add(dose(TreatmentKind.IBUPROFEN, ago(Duration.ofMinutes(21 * 60 + 30)), "400"));
        all.add(dose(TreatmentKind.IBUPROFEN, ago(Duration.ofMinutes(15 * 60 + 10)), "400"));
        all.add(dose(TreatmentKind.IBUPROFEN, ago(Duration.ofMinutes(3 * 60 + 25)), "400"));
        all.add(dose(TreatmentKind.ACETAMINOPHEN, ago(Duration.ofDays(5)), "500"));
        all.add(dose(TreatmentKind.CYCLOBENZAPRINE, ago(Duration.ofDays(140)), "5"));
        all.add(Reading.empty(EntryId.random(), ago(Duration.ofHours(5)), START)
                .withFunction(new Function(Map.of(FunctionTick.WALK, Ease.HARD))));
        all.add(Treatment.of(EntryId.random(), TreatmentKind.HEAT_MOIST, ago(Duration.ofMinutes(12)), START));
        return all;
    }

    @Override
    protected Change seed() {
        var entries = new ArrayList<Entry>(HelpedDiaries.ordinary().entries().toList());
        entries.addAll(recent());
        return new Change.Batch(entries.stream().<Change>map(Change.Put::new).toList());
    }

    void here() {
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        drawn();
    }

    void drawn() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> node("helped-picture-image") instanceof ImageView image
                        && image.getImage() != null
                        && image.getOpacity() == 1
                        && image.getFitHeight() > 10
                        && Math.abs(image.getFitHeight()
                                        - ((javafx.scene.layout.Region) node("helped-picture")).getHeight())
                                < 2);
        settle();
    }

    String spoken(String id) {
        return node(id).getAccessibleText();
    }
}
