package org.spasmdiary.store;

import java.time.Instant;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.When;

/** What every entry has. */
record Common(EntryId id, When at, Instant recorded, boolean mistake, Notes notes) {}
