package org.spasmdiary.ui.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.DayOfDoses;
import org.spasmdiary.analysis.DoseLimit;
import org.spasmdiary.analysis.MedicineNow;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.DosesPicture;
import org.spasmdiary.ui.picture.PictureMaker;
import org.spasmdiary.words.Words;

/**
 * One medicine a day, for the last two weeks.
 *
 * @param names of all medicines, the one taken last first
 * @param at which of them is shown
 */
record DaysModel(List<String> names, int at, String title, PictureMaker picture) {
    static final int DAYS = 14;

    /** Empty where no medicine was taken yet. */
    static Optional<DaysModel> of(MedicineModel model, Optional<String> chosen, Instant now, ZoneId zone, Words words) {
        if (model.medicines().isEmpty()) return Optional.empty();
        List<String> names = model.rows().stream().map(MedicineRow::name).toList();
        int at = Math.max(0, chosen.map(names::indexOf).orElse(0));
        MedicineNow medicine = model.medicines().get(at);
        LocalDate today = now.atZone(zone).toLocalDate();
        List<DayOfDoses> days = DayOfDoses.upTo(today, DAYS, medicine.doses());
        int inARow = medicine.daysInARow(today);
        return Optional.of(new DaysModel(
                names,
                at,
                words.text("ui.treatments.eachDay", "name", names.get(at)),
                (look, textScale) -> new DosesPicture(
                        names.get(at),
                        days,
                        medicine.limit().map(DoseLimit::mg),
                        inARow,
                        look,
                        ChartOptions.ALL.withTextScale(textScale),
                        words)));
    }
}
