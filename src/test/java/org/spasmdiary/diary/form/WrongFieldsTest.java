package org.spasmdiary.diary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A wrong value breaks its record, is told once, and the sentence names the field, the value and what is allowed. */
class WrongFieldsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        painNow      | 11    | Pain is a whole number from 0 to 10. You gave "11".
        painNow      | -1    | Pain is a whole number from 0 to 10. You gave "-1".
        painNow      | 7.5   | Pain is a whole number from 0 to 10. You gave "7.5".
        painNow      | '5'   | Pain is a whole number from 0 to 10. You gave "5".
        painNow      | true  | Pain is a whole number from 0 to 10. You gave "true".
        painNow      | [5]   | Pain is a whole number from 0 to 10. You gave "[5]".
        painWorst24h | 11    | Worst is a whole number from 0 to 10. You gave "11".
        painAverage24h | -1  | Average is a whole number from 0 to 10. You gave "-1".
        painPattern  | 'ON'  | Pain pattern: "ON" is not one of: CONSTANT, COMES_AND_GOES, NOT_ASKED.
        stillThere   | 'yes' | Still there: "yes" is not one of: YES, NO, NOT_ASKED.
        stillThere   | true  | Still there: "true" is not one of: YES, NO, NOT_ASKED.
        otherAches   | ['toe'] | Other aches: "toe" is not one of: hip, buttock, neck, headache.
        otherAches   | 'hip' | Other aches is a list. This was given: hip.
        spread       | ['hip'] | Spread: "hip" is not one of: NONE, HIP, BUTTOCK, LEG_ABOVE_KNEE, LEG_BELOW_KNEE, RIBS.
        function     | {'sit':'BAD'} | What you can do: "sit: BAD" is not one of: EASY, HARD, CANNOT.
        function     | []    | What you can do is a group of fields. This was given: [].
        limitsDay    | 1     | Stops the normal day: "1" is not one of: YES, NO, NOT_ASKED.
        stuckLocked  | 'X'   | Back feels stuck: "X" is not one of: YES, NO, NOT_ASKED.
        inBedMostOfDay | 'X' | In bed most of the day: "X" is not one of: YES, NO, NOT_ASKED.
        sleepHours   | 24.5  | Hours of sleep is a number from 0 to 24. You gave "24.5".
        sleepHours   | -0.5  | Hours of sleep is a number from 0 to 24. You gave "-0.5".
        timesWoken   | 21    | Times woken is a whole number from 0 to 20. You gave "21".
        timesWoken   | 1.5   | Times woken is a whole number from 0 to 20. You gave "1.5".
        wokenByPain  | 'X'   | Woken by pain: "X" is not one of: YES, NO, NOT_ASKED.
        temperatureC | 33.9  | Temperature is a number from 34 to 43. You gave "33.9".
        temperatureC | 98.6  | Temperature is a number from 34 to 43. You gave "98.6".
        redFlags     | 'no'  | Warning signs is a group of fields. This was given: no.
        redFlags     | {'chestPain':'MAYBE'} | Warning signs: "chestPain: MAYBE" is not one of: YES, NO, NOT_ASKED.
        redFlags     | {'chestPain':'YES','chestPainUnsure':'x'} | Warning signs: "x" is not one of: true, false.
        redFlags     | {'saddleNumb':'NO','saddleNumbSinceChecked':'SAME'} | Warning signs may stand only beside the answer YES.
        redFlags     | {'bothLegsUnsure':true} | Warning signs may stand only beside the answer YES.
        redFlags     | {'chestPainKind':'DULL'} | Kind of chest pain: "DULL" is not one of: SUDDEN, RIB_ACHE, NOT_ASKED.
        daily        | {'stress':11} | Stress is a whole number from 0 to 10. You gave "11".
        daily        | {'fluids':41} | Glasses drunk is a whole number from 0 to 40. You gave "41".
        daily        | {'fluids':-1} | Glasses drunk is a whole number from 0 to 40. You gave "-1".
        daily        | {'sittingHours':24.1} | Hours sat is a number from 0 to 24. You gave "24.1".
        daily        | {'activityJump':'X'} | Jump in activity: "X" is not one of: YES, NO, NOT_ASKED.
        pgic         | 0     | Compared with the start is a whole number from 1 to 7. You gave "0".
        pgic         | 8     | Compared with the start is a whole number from 1 to 7. You gave "8".
        episode      | 'last' | Spasm: "last" is not an id in UUID form.
        note         | 5     | Note is text. This was given: 5.
        privateNote  | {}    | Private note is text. This was given: {}.
        mistake      | 'no'  | Entered by mistake: "no" is not one of: true, false.
        id           | 7     | Id is text. This was given: 7.
        recordedAt   | 'now' | Written down at: "now" is not a time with its offset. Write it like 2026-03-10T07:40:00+01:00[Europe/Berlin].
        """)
    void ofAReading(String field, String value, String sentence) {
        broken(EntryKind.READINGS, field, value, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        onset        | '2026-03-29T02:30' | The start: "2026-03-29T02:30" is not a time with its offset. Write it like 2026-03-10T07:40:00+01:00[Europe/Berlin].
        onsetCertainty | 'SURE' | How sure the start is: "SURE" is not one of: EXACT, ABOUT, UNKNOWN.
        onsetHow     | 'FAST' | How it began: "FAST" is not one of: SUDDEN, BUILT_UP, WOKE_WITH_IT, NOT_ASKED.
        endReason    | 'BORED' | Why it ended: "BORED" is not one of: EASED, SAME_AS_EARLIER, STOPPED_LOGGING.
        regions      | ['NECK'] | Place: "NECK" is not one of: LOWER_BACK, MIDDLE_BACK, UPPER_BACK, ALONG_SPINE.
        side         | 'left' | Side: "left" is not one of: LEFT, RIGHT, BOTH, MIDDLE, NOT_ASKED.
        bodyMap      | 'spine' | Body map is a list. This was given: spine.
        triggerDetail | 500  | What set it off, in words is text. This was given: 500.
        injury       | 'MAYBE' | Fall, accident or blow: "MAYBE" is not one of: YES, NO, NOT_ASKED.
        injuryUnsure | true  | Fall, accident or blow may stand only beside the answer YES.
        seriousAccidentSinceChecked | 'SAME' | Serious accident may stand only beside the answer YES.
        swellingOrBruise | 'X' | Swelling or bruise: "X" is not one of: YES, NO, NOT_ASKED.
        joinedTo     | 'the first' | Joined to: "the first" is not an id in UUID form.
        title        | ['x'] | Title is text. This was given: ["x"].
        """)
    void ofASpasm(String field, String value, String sentence) {
        broken(EntryKind.EPISODES, field, value, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ingredient   | 'aspirin' | Ingredient: "aspirin" is not one of: ibuprofen, naproxen-sodium, acetaminophen, cyclobenzaprine, UNKNOWN.
        units        | 0     | Tablets or units is a number above 0, at most 20. You gave "0".
        units        | 20.25 | Tablets or units is a number above 0, at most 20. You gave "20.25".
        units        | '2'   | Tablets or units is a number above 0, at most 20. You gave "2".
        strengthMg   | 5000.5 | Strength in mg is a number above 0, at most 5,000. You gave "5000.5".
        prescribed   | 'yes' | Prescribed: "yes" is not one of: true, false.
        prescribedMaxMg24h | 0 | Prescribed most in 24 h, mg is a number above 0, at most 1,000,000. You gave "0".
        prescribedDays | 366 | Prescribed days is a whole number from 1 to 365. You gave "366".
        minutes      | 0.4   | Minutes is a number from 0.5 to 1,440. You gave "0.4".
        minutes      | 1441  | Minutes is a number from 0.5 to 1,440. You gave "1441".
        end          | '2026-03-12T07:15:00+01:00' | The end: the end, Thu 12 Mar 2026, 07:15, is before the start, Thu 12 Mar 2026, 07:15. The end must come after the start.
        areas        | ['back'] | Where: "back" is not one of: LOWER_BACK, MIDDLE_BACK, UPPER_BACK, ALONG_SPINE.
        painBefore   | 11    | Pain before is a whole number from 0 to 10. You gave "11".
        painAfter    | 2.5   | Pain after is a whole number from 0 to 10. You gave "2.5".
        afterMinutes | 1441  | Minutes until the score after is a whole number from 0 to 1,440. You gave "1441".
        helped       | 8     | How much it helped is a whole number from 1 to 7. You gave "8".
        sideEffects  | ['rash'] | Side effects: "rash" is not one of: skin-red, skin-burn, sore, sleepy, stomach-upset, other.
        linkedTo     | 'heat' | Linked to: "heat" is not an id in UUID form.
        """)
    void ofATreatment(String field, String value, String sentence) {
        broken(EntryKind.TREATMENTS, field, value, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        CONTACTS       | kind       | 'NURSE' | Kind: "NURSE" is not one of: DOCTOR, PHYSIO, PHARMACIST, MIDWIFE, EMERGENCY, URGENT_LINE, POISON_LINE, OTHER.
        CONTACTS       | how        | 'fax'   | How: "fax" is not one of: visit, phone, online.
        CONTACTS       | alertsCovered | ['R1'] | Alerts covered: "R1" is not one of: R01 ... R99.
        CONTACTS       | alertsCovered | 'R11' | Alerts covered is a list. This was given: R11.
        CONTACTS       | nextVisit  | '2026-02-30' | Next visit: "2026-02-30" is not a date. Write it like 2026-03-10.
        CONTACTS       | nextVisit  | '2026-03-12T09:00:00Z' | Next visit: "2026-03-12T09:00:00Z" is not a date. Write it like 2026-03-10.
        CONTACTS       | said       | 1       | What was said is text. This was given: 1.
        ALERT_OUTCOMES | rule       | 'over-7-days' | Rule: "over-7-days" is not one of: R01 ... R99.
        ALERT_OUTCOMES | outcome    | 'NONE'  | Outcome: "NONE" is not one of: CLINICIAN_CHECKED, MISTAKE, WENT_AWAY_NOT_CHECKED.
        ALERT_OUTCOMES | covers     | [1]     | Covers is text. This was given: 1.
        ALERT_OUTCOMES | contact    | ''      | Contact: "" is not an id in UUID form.
        ALERT_HISTORY  | outcome    | 'GONE'  | Outcome: "GONE" is not one of: NONE, CLINICIAN_CHECKED, MISTAKE, WENT_AWAY_NOT_CHECKED, CLEARED_BY_DATA.
        ALERT_HISTORY  | lastTrueAt | '2026-03-12T07:14:59+01:00' | Last true: the end, Thu 12 Mar 2026, 07:14, is before the start, Thu 12 Mar 2026, 07:15. The end must come after the start.
        ALERT_HISTORY  | inputs     | {}      | Entries behind it is a list. This was given: {}.
        ALERT_HISTORY  | inputs     | [{}]    | Entries behind it is needed and is not there.
        ALERT_HISTORY  | inputs     | [{'entry':'x'}] | Entries behind it: "x" is not an id in UUID form.
        ALERT_HISTORY  | seenAt     | 'seen'  | Seen: "seen" is not a time with its offset. Write it like 2026-03-10T07:40:00+01:00[Europe/Berlin].
        MOVEMENT       | what       | 'WALKED' | What: "WALKED" is not one of: SITTING_TIMER_START, MOVED, SITTING_TIMER_STOP.
        PERIODS        | to         | '2026-02-28' | To: the end, Sat 28 Feb 2026, is before the start, Sun 1 Mar 2026. The end must come after the start.
        PERIODS        | to         | 'March' | To: "March" is not a date. Write it like 2026-03-10.
        PERIODS        | from       | '2026-02-30' | From: "2026-02-30" is not a date. Write it like 2026-03-10.
        PERIODS        | why        | false   | Why is text. This was given: false.
        """)
    void ofTheOtherKinds(EntryKind kind, String field, String value, String sentence) {
        broken(kind, field, value, sentence);
    }

    private static void broken(EntryKind kind, String field, String value, String sentence) {
        Read read = Read.of(kind, "{'" + field + "':" + value + "}");
        assertThat(read.said()).containsExactly(sentence);
        assertThat(read.entry()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFieldARecordCannotBeWithoutIsNamedWhenItIsMissing(EntryKind kind) {
        Map<String, ?> needed = Read.map(Read.needed(kind));
        for (String key : needed.keySet()) {
            if (key.equals("painNow")) continue; // any other field would do
            var without = new LinkedHashMap<String, Object>(needed);
            without.remove(key);
            Read read = Read.bare(kind, without);
            assertThat(read.entry()).as(key).isEmpty();
            assertThat(read.said()).as(key).singleElement().asString().endsWith("is needed and is not there.");
        }
    }

    @Test
    void everyWrongFieldOfARecordIsToldAtOnceInTheOrderOfTheForm() {
        Read read = Read.of(EntryKind.READINGS, "{'painNow':11,'sleepHours':25,'pgic':9,'episode':'x'}");
        assertThat(read.said()).hasSize(4);
        assertThat(read.said().getFirst()).startsWith("Pain");
        assertThat(read.entry()).isEmpty();
    }

    @Test
    void aLongValueIsCutShortInTheSentence() {
        Read read = Read.of(EntryKind.READINGS, "{'stillThere':'" + "y".repeat(5_000) + "'}");
        assertThat(read.said().getFirst())
                .isEqualTo("Still there: \"" + "y".repeat(60) + "...\" is not one of: YES, NO, NOT_ASKED.");
    }

    @Test
    void aTextThatIsTooLongIsToldWithBothLengthsAndNotCut() {
        for (String[] row : new String[][] {
            {"EPISODES", "title", "80"},
            {"EPISODES", "triggerDetail", "500"},
            {"TREATMENTS", "product", "120"},
            {"PERIODS", "why", "200"},
            {"ALERT_HISTORY", "ruleSetVersion", "200"}
        }) {
            EntryKind kind = EntryKind.valueOf(row[0]);
            int most = Integer.parseInt(row[2]);
            assertThat(Read.of(kind, "{'" + row[1] + "':'" + "x".repeat(most) + "'}")
                            .said())
                    .isEmpty();
            Read more = Read.of(kind, "{'" + row[1] + "':'" + "x".repeat(most + 1) + "'}");
            assertThat(more.said())
                    .singleElement()
                    .asString()
                    .endsWith(" may have " + most + " characters. This has " + (most + 1) + ".");
            assertThat(more.entry()).isEmpty();
        }
    }

    @Test
    void aSpasmThatEndsBeforeItBeganIsNamedWithBothTimes() {
        Read read = Read.of(EntryKind.EPISODES, "{'end':'2026-03-12T07:14:59+01:00','endReason':'EASED'}");
        assertThat(read.said())
                .containsExactly(
                        "The end: the end, Thu 12 Mar 2026, 07:14, is before the start, Thu 12 Mar 2026, 07:15."
                                + " The end must come after the start.");
        assertThat(read.entry()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        EPISODES      | {'onset':'soon','end':'1960-01-01T00:00:00Z','endReason':'EASED'}
        TREATMENTS    | {'kind':'walk','start':'soon','end':'1960-01-01T00:00:00Z'}
        ALERT_HISTORY | {'rule':'R11','firstTrueAt':'soon','lastTrueAt':'1960-01-01T00:00:00Z'}
        PERIODS       | {'from':'soon','to':'1960-01-01'}
        """)
    void aWrongStartIsToldAloneWhateverTheEndIs(EntryKind kind, String json) {
        Read read = Read.bare(kind, Read.map(json));
        assertThat(read.said()).singleElement().asString().contains("\"soon\"");
        assertThat(read.entry()).isEmpty();
    }
}
