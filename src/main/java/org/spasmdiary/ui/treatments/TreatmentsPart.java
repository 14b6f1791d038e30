package org.spasmdiary.ui.treatments;

import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.FunctionPicture;
import org.spasmdiary.charts.TimeOfDayPicture;
import org.spasmdiary.charts.TreatmentsPicture;
import org.spasmdiary.ui.picture.PictureMaker;
import org.spasmdiary.words.Words;

/** The pictures that can stand in the card at the left. */
enum TreatmentsPart {
    WHAT_HELPED("whatHelped") {
        @Override
        PictureMaker maker(HelpedModel model, Words words) {
            return (look, textScale) -> TreatmentsPicture.of(
                    model.helped(),
                    model.about(),
                    model.sample(),
                    look,
                    ChartOptions.ALL.withTextScale(textScale),
                    words);
        }
    },
    /** Pain by the time of day. */
    TIME_OF_DAY("timeOfDay") {
        @Override
        PictureMaker maker(HelpedModel model, Words words) {
            return (look, textScale) -> TimeOfDayPicture.of(
                    model.diary(), model.choice().span().reach(), model.now(), look, textScale, words);
        }
    },
    /** What could be done, and sleep, day by day. */
    FUNCTION("function") {
        @Override
        PictureMaker maker(HelpedModel model, Words words) {
            return (look, textScale) -> FunctionPicture.of(
                    model.diary(), model.choice().span().reach(), model.now(), look, textScale, words);
        }
    };

    private final String key;

    TreatmentsPart(String key) {
        this.key = key;
    }

    /** Its end of a key in the words, of its node id and of the name of a saved file. */
    String key() {
        return key;
    }

    abstract PictureMaker maker(HelpedModel model, Words words);
}
