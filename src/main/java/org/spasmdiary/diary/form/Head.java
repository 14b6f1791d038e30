package org.spasmdiary.diary.form;

import java.time.Instant;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.When;

/** What every record has: which one it is, when it was, when it was written down, whether by mistake. */
record Head(EntryId id, When at, Instant recorded, boolean mistake) {}
