package org.spasmdiary.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;

/** Writes one save inside a transaction that has begun. */
final class Writing {
    private final Session session;
    private final Map<EntryId, Long> crcs = new HashMap<>();

    Writing(Session session) {
        this.session = session;
    }

    /** @return the row of {@code meta} as it will be once this is committed */
    Meta write(Save save, Meta before) throws SQLException {
        long entries = before.entries();
        long revisions = before.revisions();
        Optional<Long> batch = Optional.empty();
        if (save.batch().isPresent())
            batch = Optional.of(LogTable.addImport(session, save.batch().get()));
        var table = new EntryTable(session);
        for (Save.Put put : save.puts()) {
            boolean known = table.crc(put.entry().id()).isPresent();
            crcs.put(put.entry().id(), table.put(put.entry(), put.removed(), batch));
            if (!known) entries++;
        }
        for (EntryId id : save.erased()) {
            if (table.erase(id)) entries--;
            revisions -= LogTable.erase(session, id);
        }
        for (Revision revision : save.revisions()) LogTable.add(session, revision);
        if (save.profile().isPresent()) ProfileTable.put(session, save.profile().get());
        for (var draft : save.drafts().entrySet()) DraftTable.put(session, draft.getKey(), draft.getValue());
        Meta after = new Meta(
                entries,
                revisions + save.revisions().size(),
                before.imports() + (batch.isPresent() ? 1 : 0),
                save.owner(),
                save.id(),
                before.confirmed(),
                before.sample());
        MetaTable.update(session, after);
        return after;
    }

    /** The checksums of the entries it wrote. */
    Map<EntryId, Long> crcs() {
        return crcs;
    }
}
