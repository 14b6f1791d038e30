package org.spasmdiary.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Revision;

/** Reads everything with its checksums and counts, in one transaction, so that it is one state of the file. */
final class Loading {
    private Loading() {}

    static Loaded load(Session session) throws SQLException, StoreException {
        session.execute("BEGIN");
        Loaded loaded = all(session);
        session.execute("COMMIT");
        return loaded;
    }

    private static Loaded all(Session session) throws SQLException, StoreException {
        List<Finding> findings = new ArrayList<>();
        Meta meta = MetaTable.read(session);
        var vocabulary = new Vocabulary();
        List<Entry> live = new ArrayList<>();
        List<Loaded.Binned> bin = new ArrayList<>();
        var entries = new EntryLoader(session, vocabulary, findings);
        entries.load(live, (entry, since) -> bin.add(new Loaded.Binned(entry, since)));
        Profile profile = ProfileTable.load(session, vocabulary, findings);
        List<Revision> revisions = LogTable.load(session, findings);
        var drafts = DraftTable.load(session, findings);
        count(findings, "entry", meta.entries(), entries.read());
        for (Rows<?> rows : Rows.ALL) loose(session, findings, rows.table());
        count(findings, "entry", meta.entries(), number(session, "SELECT count(*) FROM entry"));
        count(findings, "change_log", meta.revisions(), number(session, "SELECT count(*) FROM change_log"));
        count(findings, "import_batch", meta.imports(), LogTable.checkImports(session, findings));
        return new Loaded(Diary.of(profile, live, meta.sample()), bin, revisions, drafts, meta, List.copyOf(findings));
    }

    private static void loose(Session session, List<Finding> findings, String table) throws SQLException {
        Optional<String> first =
                session.first("SELECT min(entry) FROM " + table + " WHERE entry NOT IN (SELECT entry FROM entry)");
        first.ifPresent(
                entry -> findings.add(new Finding(Finding.Kind.LOOSE_ROW, table + " " + entry, "belongs to no entry")));
    }

    private static long number(Session session, String sql) throws SQLException {
        return Long.parseLong(session.first(sql).orElse("0"));
    }

    private static void count(List<Finding> findings, String table, long written, long there) {
        if (written != there) findings.add(new Finding(Finding.Kind.COUNT, table, there + " of " + written));
    }
}
