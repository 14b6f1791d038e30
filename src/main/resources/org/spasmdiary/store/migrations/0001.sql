-- Spasm Diary, version 1 of the file. A released migration is never edited.
-- Names ending in _s are whole seconds since 1970-01-01 UTC; beside each stand the zone and the offset in
-- force when it was written. Decimals are text. NULL means not recorded or not asked.
-- crc is CRC-32C; on entry and profile it also covers the rows that belong to it.

CREATE TABLE meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    entries INTEGER NOT NULL CHECK (entries >= 0),
    revisions INTEGER NOT NULL CHECK (revisions >= 0),
    imports INTEGER NOT NULL CHECK (imports >= 0),
    owner TEXT NOT NULL,
    last_save TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    crc INTEGER NOT NULL
) STRICT;

CREATE TABLE import_batch (
    import_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    at_s INTEGER NOT NULL,
    crc INTEGER NOT NULL
) STRICT;

CREATE TABLE entry (
    entry INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('episode', 'reading', 'treatment', 'contact', 'alert_outcome',
        'alert_record', 'movement', 'period')),
    at_s INTEGER NOT NULL CHECK (at_s BETWEEN -62167284000 AND 253402365599),
    zone TEXT NOT NULL,
    offset_s INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
    recorded_s INTEGER NOT NULL CHECK (recorded_s BETWEEN -62167284000 AND 253402365599),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    mistake INTEGER NOT NULL CHECK (mistake IN (0, 1)),
    removed_s INTEGER,
    import_id INTEGER REFERENCES import_batch (import_id),
    note TEXT CHECK (length(note) <= 20000),
    private_note TEXT CHECK (length(private_note) <= 20000),
    crc INTEGER NOT NULL
) STRICT;

CREATE TABLE episode (
    entry INTEGER PRIMARY KEY REFERENCES entry (entry) ON DELETE CASCADE,
    certainty TEXT NOT NULL,
    how TEXT,
    end_s INTEGER,
    end_zone TEXT,
    end_offset_s INTEGER CHECK (end_offset_s BETWEEN -64800 AND 64800),
    end_reason TEXT,
    joined_to TEXT CHECK (length(joined_to) = 36),
    side TEXT,
    trigger_detail TEXT CHECK (length(trigger_detail) <= 500),
    injury TEXT CHECK (injury IN ('YES', 'NO')),
    injury_unsure INTEGER CHECK (injury_unsure IN (0, 1)),
    injury_since TEXT,
    injury_asked_s INTEGER,
    accident TEXT CHECK (accident IN ('YES', 'NO')),
    accident_unsure INTEGER CHECK (accident_unsure IN (0, 1)),
    accident_since TEXT,
    accident_asked_s INTEGER,
    swelling_or_bruise TEXT CHECK (swelling_or_bruise IN ('YES', 'NO')),
    title TEXT CHECK (length(title) <= 80),
    CHECK ((end_s IS NULL) = (end_reason IS NULL) AND (end_s IS NULL) = (end_zone IS NULL)
        AND (end_s IS NULL) = (end_offset_s IS NULL)),
    CHECK ((injury IS NULL) = (injury_asked_s IS NULL) AND (accident IS NULL) = (accident_asked_s IS NULL))
) STRICT;

CREATE TABLE reading (
    entry INTEGER PRIMARY KEY REFERENCES entry (entry) ON DELETE CASCADE,
    pain_now INTEGER CHECK (pain_now BETWEEN 0 AND 10),
    pain_worst_24h INTEGER CHECK (pain_worst_24h BETWEEN 0 AND 10),
    pain_average_24h INTEGER CHECK (pain_average_24h BETWEEN 0 AND 10),
    pain_pattern TEXT,
    still_there TEXT CHECK (still_there IN ('YES', 'NO')),
    limits_day TEXT CHECK (limits_day IN ('YES', 'NO')),
    stuck_locked TEXT CHECK (stuck_locked IN ('YES', 'NO')),
    in_bed_most_of_day TEXT CHECK (in_bed_most_of_day IN ('YES', 'NO')),
    sleep_hours TEXT CHECK (CAST(sleep_hours AS REAL) BETWEEN 0 AND 24),
    times_woken INTEGER CHECK (times_woken BETWEEN 0 AND 20),
    woken_by_pain TEXT CHECK (woken_by_pain IN ('YES', 'NO')),
    temperature_c TEXT CHECK (CAST(temperature_c AS REAL) BETWEEN 34 AND 43),
    stress INTEGER CHECK (stress BETWEEN 0 AND 10),
    fluids INTEGER CHECK (fluids BETWEEN 0 AND 40),
    activity_jump TEXT CHECK (activity_jump IN ('YES', 'NO')),
    sitting_hours TEXT CHECK (CAST(sitting_hours AS REAL) BETWEEN 0 AND 24),
    chest_pain_kind TEXT,
    pgic INTEGER CHECK (pgic BETWEEN 1 AND 7),
    episode TEXT CHECK (length(episode) = 36)
) STRICT;

CREATE TABLE treatment (
    entry INTEGER PRIMARY KEY REFERENCES entry (entry) ON DELETE CASCADE,
    treatment_kind TEXT NOT NULL,
    product TEXT CHECK (length(product) <= 120),
    ingredient TEXT,
    units TEXT CHECK (CAST(units AS REAL) > 0 AND CAST(units AS REAL) <= 20),
    strength_mg TEXT CHECK (CAST(strength_mg AS REAL) > 0 AND CAST(strength_mg AS REAL) <= 5000),
    prescribed INTEGER NOT NULL CHECK (prescribed IN (0, 1)),
    prescribed_max_mg_24h TEXT
        CHECK (CAST(prescribed_max_mg_24h AS REAL) > 0 AND CAST(prescribed_max_mg_24h AS REAL) <= 1000000),
    prescribed_days INTEGER CHECK (prescribed_days BETWEEN 1 AND 365),
    minutes TEXT CHECK (CAST(minutes AS REAL) BETWEEN 0.5 AND 1440),
    end_s INTEGER,
    end_zone TEXT,
    end_offset_s INTEGER CHECK (end_offset_s BETWEEN -64800 AND 64800),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    after_minutes INTEGER CHECK (after_minutes BETWEEN 0 AND 1440),
    helped INTEGER CHECK (helped BETWEEN 1 AND 7),
    linked_to TEXT CHECK (length(linked_to) = 36),
    episode TEXT CHECK (length(episode) = 36),
    CHECK (minutes IS NULL OR end_s IS NULL),
    CHECK ((end_s IS NULL) = (end_zone IS NULL) AND (end_s IS NULL) = (end_offset_s IS NULL))
) STRICT;

CREATE TABLE contact (
    entry INTEGER PRIMARY KEY REFERENCES entry (entry) ON DELETE CASCADE,
    contact_kind TEXT NOT NULL,
    how TEXT,
    episode TEXT CHECK (length(episode) = 36),
    said TEXT CHECK (length(said) <= 20000),
    diagnosis_as_told TEXT CHECK (length(diagnosis_as_told) <= 20000),
    plan TEXT CHECK (length(plan) <= 20000),
    next_visit TEXT
) STRICT;

CREATE TABLE alert_outcome (
    entry INTEGER PRIMARY KEY REFERENCES entry (entry) ON DELETE CASCADE,
    rule TEXT NOT NULL CHECK (rule GLOB 'R[0-9][0-9]'),
    episode TEXT CHECK (length(episode) = 36),
    outcome TEXT NOT NULL,
    contact TEXT CHECK (length(contact) = 36)
) STRICT;

CREATE TABLE alert_record (
    entry INTEGER PRIMARY KEY REFERENCES entry (entry) ON DELETE CASCADE,
    rule TEXT NOT NULL CHECK (rule GLOB 'R[0-9][0-9]'),
    episode TEXT CHECK (length(episode) = 36),
    last_true_s INTEGER NOT NULL,
    last_true_zone TEXT NOT NULL,
    last_true_offset_s INTEGER NOT NULL CHECK (last_true_offset_s BETWEEN -64800 AND 64800),
    seen_s INTEGER,
    outcome TEXT NOT NULL,
    outcome_s INTEGER,
    outcome_zone TEXT,
    outcome_offset_s INTEGER CHECK (outcome_offset_s BETWEEN -64800 AND 64800),
    contact TEXT CHECK (length(contact) = 36),
    rule_set_version TEXT,
    CHECK ((outcome_s IS NULL) = (outcome_zone IS NULL) AND (outcome_s IS NULL) = (outcome_offset_s IS NULL))
) STRICT;

CREATE TABLE movement (
    entry INTEGER PRIMARY KEY REFERENCES entry (entry) ON DELETE CASCADE,
    what TEXT NOT NULL
) STRICT;

CREATE TABLE period (
    entry INTEGER PRIMARY KEY REFERENCES entry (entry) ON DELETE CASCADE,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    why TEXT CHECK (length(why) <= 200)
) STRICT;

-- Sets of words: symptom, worse_with, spread, ache, region, body_mark, trigger, side_effect, rule, covers.
CREATE TABLE entry_tag (
    entry INTEGER NOT NULL REFERENCES entry (entry) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (entry, kind, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE function_tick (
    entry INTEGER NOT NULL REFERENCES entry (entry) ON DELETE CASCADE,
    tick TEXT NOT NULL,
    ease TEXT NOT NULL CHECK (ease IN ('EASY', 'HARD', 'CANNOT')),
    PRIMARY KEY (entry, tick)
) STRICT, WITHOUT ROWID;

CREATE TABLE safety_answer (
    entry INTEGER NOT NULL REFERENCES entry (entry) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('YES', 'NO')),
    unsure INTEGER NOT NULL CHECK (unsure IN (0, 1)),
    since_checked TEXT,
    asked_s INTEGER NOT NULL,
    PRIMARY KEY (entry, question),
    CHECK (answer = 'YES' OR (unsure = 0 AND since_checked IS NULL))
) STRICT, WITHOUT ROWID;

-- What an alert rested on; field and value are '' where an entry is named without values.
CREATE TABLE alert_input (
    entry INTEGER NOT NULL REFERENCES entry (entry) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    about TEXT NOT NULL CHECK (length(about) = 36),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (entry, position, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_log (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL CHECK (length(id) = 36),
    at_s INTEGER NOT NULL,
    field TEXT NOT NULL,
    old_text TEXT,
    new_text TEXT,
    crc INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
    form TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    crc INTEGER NOT NULL,
    PRIMARY KEY (form, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    display_name TEXT CHECK (length(display_name) <= 80),
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    age INTEGER CHECK (age BETWEEN 1 AND 120),
    country TEXT,
    language TEXT,
    temperature_unit TEXT CHECK (temperature_unit IN ('C', 'F')),
    pregnant TEXT CHECK (pregnant IN ('YES', 'NO')),
    pregnancy_weeks INTEGER CHECK (pregnancy_weeks BETWEEN 0 AND 42),
    pregnancy_days INTEGER CHECK (pregnancy_days BETWEEN 0 AND 6),
    pregnancy_as_of TEXT,
    due_date TEXT,
    conditions_asked INTEGER NOT NULL CHECK (conditions_asked IN (0, 1)),
    medicines_asked INTEGER NOT NULL CHECK (medicines_asked IN (0, 1)),
    other_medicine TEXT CHECK (length(other_medicine) <= 200),
    alcohol3plus TEXT CHECK (alcohol3plus IN ('YES', 'NO')),
    daily_load_asked INTEGER NOT NULL CHECK (daily_load_asked IN (0, 1)),
    history_asked INTEGER NOT NULL CHECK (history_asked IN (0, 1)),
    allergies TEXT CHECK (length(allergies) <= 20000),
    emergency_number TEXT CHECK (length(emergency_number) <= 60),
    urgent_line TEXT CHECK (length(urgent_line) <= 60),
    poison_line TEXT CHECK (length(poison_line) <= 60),
    crc INTEGER NOT NULL
) STRICT;

-- Sets of the profile: condition, medicine, daily_load, history.
CREATE TABLE profile_tag (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;
