package org.spasmdiary.store;

import java.util.List;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;

/** Marks of the sitting timer. */
final class MovementRows implements Rows<Movement> {
    @Override
    public Class<Movement> kind() {
        return Movement.class;
    }

    @Override
    public String table() {
        return "movement";
    }

    @Override
    public List<String> columns() {
        return List.of("what");
    }

    @Override
    public void write(Movement movement, Sheet sheet) {
        sheet.word("what", movement.what());
    }

    @Override
    public Movement read(Common common, Row row) {
        return new Movement(
                common.id(), common.at(), common.recorded(), common.mistake(), row.wordOf(MovementKind.class, "what"));
    }
}
