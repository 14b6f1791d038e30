package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored words never change: files of people's lives are full of them. */
class CodesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tri|YES NO NOT_ASKED",
                "OnsetCertainty|EXACT ABOUT UNKNOWN",
                "OnsetHow|SUDDEN BUILT_UP WOKE_WITH_IT NOT_ASKED",
                "EndReason|EASED SAME_AS_EARLIER STOPPED_LOGGING",
                "Region|LOWER_BACK MIDDLE_BACK UPPER_BACK ALONG_SPINE",
                "Side|LEFT RIGHT BOTH MIDDLE NOT_ASKED",
                "Trigger|strain posture weak-core hydration stress spine-condition injury too-little-activity over-tensing no-known-reason other",
                "Symptom|sharp clench tight knot stiff cramp surge dull-ache lock-moment cannot-straighten weak-back-hip",
                "WorseWith|movement bending twisting sitting standing lying after-rest lifting cough-sneeze",
                "Spread|NONE HIP BUTTOCK LEG_ABOVE_KNEE LEG_BELOW_KNEE RIBS",
                "OtherAche|hip buttock neck headache",
                "FunctionTick|bend twist lift sit stand walk upright dress sleep work",
                "Ease|EASY HARD CANNOT",
                "PainPattern|CONSTANT COMES_AND_GOES NOT_ASKED",
                "SinceChecked|NEW_OR_WORSE SAME NOT_ASKED",
                "ChestPainKind|SUDDEN RIB_ACHE NOT_ASKED",
                "SafetyQuestion|bladderBowel saddleNumb numbTingleWeak bothLegs chestPain feverUnexplained weightLossUnexplained spreadsLegButtock",
                "SideEffect|skin-red skin-burn sore sleepy stomach-upset other",
                "ContactKind|DOCTOR PHYSIO PHARMACIST MIDWIFE EMERGENCY URGENT_LINE POISON_LINE OTHER",
                "ContactHow|visit phone online",
                "OutcomeKind|CLINICIAN_CHECKED MISTAKE WENT_AWAY_NOT_CHECKED",
                "RecordOutcome|NONE CLINICIAN_CHECKED MISTAKE WENT_AWAY_NOT_CHECKED CLEARED_BY_DATA",
                "MovementKind|SITTING_TIMER_START MOVED SITTING_TIMER_STOP",
                "TemperatureUnit|C F",
                "Ingredient|ibuprofen naproxen-sodium acetaminophen cyclobenzaprine UNKNOWN",
                "TreatmentKind|heat-moist heat-dry heat-wrap cold-pack contrast walk stretch move-break motor-control strengthen heat-then-exercise rest-relative sleep ibuprofen naproxen-sodium nsaid-other acetaminophen cyclobenzaprine relaxant-other topical-menthol-camphor injection other-product massage trigger-point physio team-rehab back-support tens traction fluids breathing",
                "BodyMark|upper-l upper-r mid-l mid-r low-l low-r spine neck-l neck-r hip-l hip-r buttock-l buttock-r thigh-l thigh-r calf-l calf-r foot-l foot-r chest-l chest-r",
                "Condition|ulcer-or-bleeding kidney liver-mild liver-moderate-severe heart-disease high-blood-pressure stroke heart-rhythm heart-failure overactive-thyroid asthma allergy-pain-reliever diabetes poor-circulation glaucoma trouble-passing-urine disc-problem scoliosis arthritis bone-thinning past-cancer lowered-immunity other",
                "OtherMedicine|blood-thinner aspirin-heart steroid water-tablet maoi-now-or-14-days ssri-snri tramadol sedative other",
                "DailyLoad|desk driving physical-job athlete straining-posture",
                "BackHistory|past-back-injury weak-core limited-movement",
            })
    void codesArePinned(String type, String codes) throws ClassNotFoundException {
        Object[] constants = Class.forName("org.spasmdiary.diary." + type).getEnumConstants();
        assertThat(Arrays.stream(constants).map(c -> ((Coded) c).code()).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void findsByCodeOnly() {
        assertThat(Codes.find(TreatmentKind.class, "heat-moist")).contains(TreatmentKind.HEAT_MOIST);
        assertThat(Codes.find(TreatmentKind.class, "HEAT_MOIST")).isEmpty();
    }

    @Test
    void fieldCodesAreUnique() {
        List<String> codes = Arrays.stream(Field.values()).map(Field::code).toList();
        assertThat(codes).doesNotHaveDuplicates();
    }
}
