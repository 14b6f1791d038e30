package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The curve beside what {@code survfit} of R's survival package gives for published data sets: R 4.2.2, survival
 * 3.5-3, {@code survfit(Surv(time, status) ~ 1, conf.type = "log-log", conf.int = 2 * pnorm(1.959964) - 1)}, printed
 * with fifteen digits.
 */
class RecoveryCurveInRTest {
    /** How near: R and the diary do the same sums in doubles. */
    private static final double NEAR = 1e-9;
    /** R's usual band has 1.95996398454 in place of the 1.959964 of the interface page. */
    private static final double NEAR_OTHER_Z = 5e-9;

    private enum Data {
        /**
         * Weeks in remission of the 21 patients on 6-mercaptopurine: Freireich and others, Blood 1963; 21: 699–716.
         * Three events and a censoring at 6, one of each at 10, two censorings at 32.
         */
        FREIREICH("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+", """
            6, 21, 3, 1, 0.857142857142857, 0.6197179526166, 0.951551748069205
            7, 17, 1, 0, 0.80672268907563, 0.563146562113863, 0.922809019777924
            9, 16, 0, 1, 0.80672268907563, 0.563146562113863, 0.922809019777924
            10, 15, 1, 1, 0.752941176470588, 0.503199508390695, 0.889361835896256
            11, 13, 0, 1, 0.752941176470588, 0.503199508390695, 0.889361835896256
            13, 12, 1, 0, 0.690196078431372, 0.431610220146044, 0.849065964245897
            16, 11, 1, 0, 0.627450980392157, 0.367510853769439, 0.804912190525066
            17, 10, 0, 1, 0.627450980392157, 0.367510853769439, 0.804912190525066
            19, 9, 0, 1, 0.627450980392157, 0.367510853769439, 0.804912190525066
            20, 8, 0, 1, 0.627450980392157, 0.367510853769439, 0.804912190525066
            22, 7, 1, 0, 0.53781512605042, 0.267778934670248, 0.746790718931245
            23, 6, 1, 0, 0.448179271708683, 0.188052004141378, 0.680142630011825
            25, 5, 0, 1, 0.448179271708683, 0.188052004141378, 0.680142630011825
            32, 4, 0, 2, 0.448179271708683, 0.188052004141378, 0.680142630011825
            34, 2, 0, 1, 0.448179271708683, 0.188052004141378, 0.680142630011825
            35, 1, 0, 1, 0.448179271708683, 0.188052004141378, 0.680142630011825
            """),
        /**
         * Weeks to relapse of the 12 patients without maintenance in the acute leukaemia data of the package (aml):
         * Miller, Survival Analysis, 1981. Two pairs of tied events; the last event takes the share to 0.
         */
        LEUKAEMIA("5 5 8 8 12 16+ 23 27 30 33 43 45", """
            5, 12, 2, 0, 0.833333333333333, 0.481714938343729, 0.955509366204104
            8, 10, 2, 0, 0.666666666666667, 0.337018929688553, 0.859711800095863
            12, 8, 1, 0, 0.583333333333333, 0.270138921611301, 0.8009401935775
            16, 7, 0, 1, 0.583333333333333, 0.270138921611301, 0.8009401935775
            23, 6, 1, 0, 0.486111111111111, 0.191876617549862, 0.729671571281411
            27, 5, 1, 0, 0.388888888888889, 0.126272010578771, 0.649817410022351
            30, 4, 1, 0, 0.291666666666667, 0.0724016077734183, 0.560886054606782
            33, 3, 1, 0, 0.194444444444444, 0.0311986422911053, 0.461429478349848
            43, 2, 1, 0, 0.0972222222222222, 0.00574630551005214, 0.348903863413354
            45, 1, 1, 0, 0, NA, NA
            """);

        private final String times;
        private final String inR;

        Data(String times, String inR) {
            this.times = times;
            this.inR = inR;
        }

        RecoveryCurve curve() {
            List<RecoveryCurve.Length> lengths = new ArrayList<>();
            for (String one : times.split(" "))
                lengths.add(new RecoveryCurve.Length(
                        Duration.ofDays(Long.parseLong(one.replace("+", ""))), !one.endsWith("+")));
            return RecoveryCurve.of(lengths, 0);
        }

        List<String[]> rows() {
            return inR.lines().map(line -> line.split(", ")).toList();
        }
    }

    /** The first row that is not as R gives it; empty when all are. */
    private static List<String> differences(RecoveryCurve curve, List<String[]> rows) {
        List<String> found = new ArrayList<>();
        assertThat(curve.steps()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            RecoveryCurve.Step step = curve.steps().get(i);
            String[] row = rows.get(i);
            boolean same =
                    step.seconds() == Duration.ofDays(Long.parseLong(row[0])).toSeconds()
                            && step.atRisk() == Integer.parseInt(row[1])
                            && step.events() == Integer.parseInt(row[2])
                            && step.censored() == Integer.parseInt(row[3])
                            && near(OptionalDouble.of(step.survival()), row[4])
                            && near(step.low(), row[5])
                            && near(step.high(), row[6]);
            if (!same) found.add(step + " is not " + Arrays.toString(row));
        }
        return found;
    }

    private static boolean near(OptionalDouble ours, String theirs) {
        if (theirs.equals("NA")) return ours.isEmpty();
        return ours.isPresent() && Math.abs(ours.getAsDouble() - Double.parseDouble(theirs)) <= NEAR;
    }

    @ParameterizedTest
    @EnumSource(Data.class)
    void everyFigureOfEveryStepIsAsRGivesIt(Data data) {
        assertThat(differences(data.curve(), data.rows())).isEmpty();
    }

    @Test
    void whenTiesAreTakenTheOtherWayRoundItIsSeen() {
        // control: the patient last seen at 6 leaves a day before those whose remission ended at 6
        List<RecoveryCurve.Length> lengths = new ArrayList<>();
        for (String one : Data.FREIREICH.times.split(" ")) {
            Duration length = Duration.ofDays(Long.parseLong(one.replace("+", "")));
            boolean early = one.equals("6+");
            lengths.add(new RecoveryCurve.Length(early ? length.minusSeconds(1) : length, !one.endsWith("+")));
        }
        RecoveryCurve curve = RecoveryCurve.of(lengths, 0);
        RecoveryCurve later = new RecoveryCurve(
                curve.n(),
                curve.events(),
                curve.censored(),
                0,
                curve.steps().subList(1, curve.steps().size()));
        assertThat(differences(later, Data.FREIREICH.rows())).hasSize(16);
    }

    @Test
    void theMedianIsAsRGivesIt() {
        assertThat(Data.FREIREICH.curve().median()).hasValue(Duration.ofDays(23).toSeconds());
        assertThat(Data.LEUKAEMIA.curve().median()).hasValue(Duration.ofDays(23).toSeconds());
    }

    @Test
    void theBandThatRDrawsUnaskedIsTheSameToEightDigits() {
        RecoveryCurve.Step step = Data.FREIREICH.curve().steps().get(11);
        assertThat(step.low().orElseThrow()).isCloseTo(0.188052005959232, within(NEAR_OTHER_Z));
        assertThat(step.high().orElseThrow()).isCloseTo(0.680142628495241, within(NEAR_OTHER_Z));
    }
}
