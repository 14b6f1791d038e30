package org.spasmdiary.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.analysis.LargeAmount;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves one treatment, and says which limit it comes near. */
@Command(name = "treat", description = "${bundle:cli.treat}")
final class TreatCommand extends DiaryCommand {
    @Parameters(paramLabel = "KIND", description = "${bundle:cli.treat.kind}")
    private String kind = "";

    @Option(names = "--product", paramLabel = "TEXT", description = "${bundle:cli.treat.product}")
    private @Nullable String product;

    @Option(names = "--units", paramLabel = "N", description = "${bundle:cli.treat.units}")
    private @Nullable String units;

    @Option(names = "--strength-mg", paramLabel = "N", description = "${bundle:cli.treat.strength}")
    private @Nullable String strengthMg;

    @Option(names = "--minutes", paramLabel = "N", description = "${bundle:cli.treat.minutes}")
    private @Nullable String minutes;

    @Option(names = "--time", paramLabel = "TIME", description = "${bundle:cli.log.time}")
    private @Nullable String time;

    TreatCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        Treatment treatment = treatment(setting);
        LargeAmount.of(treatment)
                .ifPresent(large -> setting.note(
                        setting.words().text("cli.note", "text", setting.words().problem(large))));
        var access = new DiaryAccess(setting);
        var change = new Change.Put(treatment);
        try (var journal = access.openOrMake(change)) {
            Diary diary = access.save(journal, change).diary();
            String at = setting.words().format().dayTime(treatment.at().local());
            setting.print(setting.words()
                    .text("cli.treat.saved", "kind", setting.words().name(treatment.kind()), "time", at));
            new DoseLines(setting, diary).of(treatment).forEach(setting::print);
        }
        return Exit.FINE;
    }

    private Treatment treatment(Setting setting) {
        TreatmentKind what = new Keys(setting).find(Field.KIND, TreatmentKind.class, kind);
        var treatment = Treatment.of(EntryId.random(), what, setting.time(Field.START, time), setting.now());
        Optional<BigDecimal> tablets = number(setting, Measure.UNITS, Field.UNITS, units);
        Optional<BigDecimal> strength = number(setting, Measure.STRENGTH_MG, Field.STRENGTH_MG, strengthMg);
        if (tablets.isPresent() || strength.isPresent()) {
            if (!what.takesDose())
                throw new Stop(
                        Exit.WRONG_USE,
                        setting.words()
                                .problem(Problem.of(
                                        tablets.isPresent() ? Field.UNITS : Field.STRENGTH_MG, "noDose", what.code())));
            treatment = treatment.withDose(new Dose(Optional.empty(), tablets, strength, Optional.empty()));
        }
        if (product != null)
            treatment = treatment.withProduct(setting.value(TextLimit.PRODUCT.parse(Field.PRODUCT, product)));
        Optional<BigDecimal> length = number(setting, Measure.MINUTES, Field.MINUTES, minutes);
        return length.isPresent() ? treatment.withLength(new Length.Minutes(length.get())) : treatment;
    }

    private static Optional<BigDecimal> number(Setting setting, Measure measure, Field field, @Nullable String given) {
        return Optional.ofNullable(given).map(text -> setting.value(measure.parse(field, text)));
    }
}
