package org.spasmdiary.store;

import java.time.LocalDate;
import java.util.List;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;

/** Days that are not typical. */
final class PeriodRows implements Rows<Period> {
    @Override
    public Class<Period> kind() {
        return Period.class;
    }

    @Override
    public String table() {
        return "period";
    }

    @Override
    public List<String> columns() {
        return List.of("first_day", "last_day", "why");
    }

    @Override
    public void write(Period period, Sheet sheet) {
        sheet.put("first_day", period.span().first().toString())
                .put("last_day", period.span().last().toString())
                .text("why", period.why());
    }

    @Override
    public Period read(Common common, Row row) {
        Span span = new Span(LocalDate.parse(row.text("first_day")), LocalDate.parse(row.text("last_day")));
        return new Period(common.id(), common.recorded(), common.mistake(), span, row.text("why"));
    }
}
