package org.spasmdiary.diary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field at the ends of what it may hold is taken without a word and written back in its one form. */
class GoodFieldsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        READINGS   | 'painNow':0                    |
        READINGS   | 'painNow':10                   |
        READINGS   | 'painNow':7.0                  | 'painNow':7
        READINGS   | 'painWorst24h':10              |
        READINGS   | 'painAverage24h':0             |
        READINGS   | 'painPattern':'COMES_AND_GOES' |
        READINGS   | 'stillThere':'NO'              |
        READINGS   | 'symptoms':['weak-back-hip','cannot-straighten','sharp'] | 'symptoms':['cannot-straighten','sharp','weak-back-hip']
        READINGS   | 'worseWith':['sitting','cough-sneeze','sitting'] | 'worseWith':['cough-sneeze','sitting']
        READINGS   | 'spread':['RIBS','NONE']       | 'spread':['NONE','RIBS']
        READINGS   | 'otherAches':['headache']      |
        READINGS   | 'function':{'sit':'HARD','bend':'EASY'} | 'function':{'bend':'EASY','sit':'HARD'}
        READINGS   | 'limitsDay':'YES'              |
        READINGS   | 'stuckLocked':'NO'             |
        READINGS   | 'inBedMostOfDay':'YES'         |
        READINGS   | 'sleepHours':0                 |
        READINGS   | 'sleepHours':24.0              | 'sleepHours':24
        READINGS   | 'sleepHours':6.50              | 'sleepHours':6.5
        READINGS   | 'timesWoken':20                |
        READINGS   | 'wokenByPain':'NO'             |
        READINGS   | 'temperatureC':34.0            | 'temperatureC':34
        READINGS   | 'temperatureC':37.25           |
        READINGS   | 'temperatureC':43              |
        READINGS   | 'redFlags':{'bladderBowel':'NO'} |
        READINGS   | 'redFlags':{'chestPainKind':'RIB_ACHE','chestPain':'YES'} | 'redFlags':{'chestPain':'YES','chestPainKind':'RIB_ACHE'}
        READINGS   | 'redFlags':{'saddleNumb':'YES','saddleNumbUnsure':true,'saddleNumbSinceChecked':'SAME'} |
        READINGS   | 'redFlags':{'saddleNumb':'YES','saddleNumbUnsure':false} | 'redFlags':{'saddleNumb':'YES'}
        READINGS   | 'redFlags':{'bothLegs':'NO','bothLegsAskedAt':'2026-03-12T08:00:00+01:00'} | 'redFlags':{'bothLegs':'NO','bothLegsAskedAt':'2026-03-12T07:00:00Z'}
        READINGS   | 'redFlags':{'bothLegs':'NO','bothLegsAskedAt':'2026-03-12T06:15:00Z'} | 'redFlags':{'bothLegs':'NO'}
        READINGS   | 'daily':{'stress':10,'fluids':40,'activityJump':'NO','sittingHours':24} |
        READINGS   | 'daily':{'sittingHours':0.25}  |
        READINGS   | 'pgic':1                       |
        READINGS   | 'pgic':7                       |
        READINGS   | 'episode':'2F0C1F7E-6A0E-4A53-9A1B-0F8F3A3F5B10' | 'episode':'2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10'
        READINGS   | 'note':' as it was typed '     |
        READINGS   | 'privateNote':'for me'         |
        READINGS   | 'mistake':true                 |
        EPISODES   | 'onsetCertainty':'UNKNOWN'     |
        EPISODES   | 'onsetHow':'WOKE_WITH_IT'      |
        EPISODES   | 'end':'2026-03-12T07:15:00+01:00[Europe/Berlin]','endReason':'STOPPED_LOGGING' |
        EPISODES   | 'regions':['UPPER_BACK','LOWER_BACK'] | 'regions':['LOWER_BACK','UPPER_BACK']
        EPISODES   | 'side':'MIDDLE'                |
        EPISODES   | 'bodyMap':['spine','calf-l']   | 'bodyMap':['calf-l','spine']
        EPISODES   | 'triggers':['other','strain'],'triggerDetail':'a box' |
        EPISODES   | 'injury':'YES','injuryUnsure':true,'seriousAccident':'NO' |
        EPISODES   | 'swellingOrBruise':'NO'        |
        EPISODES   | 'joinedTo':'2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10' |
        EPISODES   | 'title':'the long one','note':'a','privateNote':'b' |
        TREATMENTS | 'product':'from the corner shop' |
        TREATMENTS | 'ingredient':'UNKNOWN'         |
        TREATMENTS | 'units':0.25,'strengthMg':5000 |
        TREATMENTS | 'units':20,'strengthMg':0.5    |
        TREATMENTS | 'prescribed':true,'prescribedMaxMg24h':1E+3,'prescribedDays':365 | 'prescribed':true,'prescribedMaxMg24h':1000,'prescribedDays':365
        TREATMENTS | 'prescribed':true              |
        TREATMENTS | 'minutes':0.5                  |
        TREATMENTS | 'minutes':1440                 |
        TREATMENTS | 'end':'2026-03-12T07:15:01+01:00[Europe/Berlin]' |
        TREATMENTS | 'areas':['ALONG_SPINE']        |
        TREATMENTS | 'painBefore':10,'painAfter':0,'afterMinutes':1440,'helped':7 |
        TREATMENTS | 'afterMinutes':0,'helped':1    |
        TREATMENTS | 'sideEffects':['sore','other'] | 'sideEffects':['other','sore']
        CONTACTS   | 'how':'phone'                  |
        CONTACTS   | 'alertsCovered':['R11','R01','R11'] | 'alertsCovered':['R01','R11']
        CONTACTS   | 'said':'rest','diagnosisAsToldToMe':'muscle','plan':'walk','nextVisit':'2026-04-01' |
        ALERT_OUTCOMES | 'covers':['ibuprofen:kidney','ibuprofen:asthma'] | 'covers':['ibuprofen:asthma','ibuprofen:kidney']
        ALERT_OUTCOMES | 'contact':'2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10' |
        ALERT_HISTORY  | 'outcome':'CLEARED_BY_DATA','outcomeAt':'2026-03-13T07:15:00Z' |
        ALERT_HISTORY  | 'seenAt':'2026-03-12T08:00:00+01:00' | 'seenAt':'2026-03-12T07:00:00Z'
        ALERT_HISTORY  | 'inputs':[{'entry':'2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10','values':{'painNow':8,'b':true}}] | 'inputs':[{'entry':'2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10','values':{'b':'true','painNow':'8'}}]
        ALERT_HISTORY  | 'ruleSetVersion':'1.2'     |
        PERIODS    | 'to':'2026-03-01'              |
        PERIODS    | 'why':'travel'                 |
        """)
    void isKept(EntryKind kind, String given, String written) {
        Read read = Read.of(kind, "{" + given + "}");
        assertThat(read.said()).isEmpty();
        assertThat(read.written()).contains(written == null ? given : written);
        assertThat(Read.of(kind, read.written()).written())
                .as("read a second time")
                .isEqualTo(read.written());
    }

    @ParameterizedTest
    @EnumSource
    void aRecordWithOnlyWhatItNeedsIsTakenWithoutAWord(EntryKind kind) {
        Read read = Read.of(kind, "{}");
        assertThat(read.said()).isEmpty();
        assertThat(read.entry().orElseThrow().recorded())
                .as("a recordedAt that is left out equals the record's own time")
                .isEqualTo(read.entry().orElseThrow().at().instant());
    }

    @ParameterizedTest
    @EnumSource
    void emptyTextsEmptyListsAndNullsAreTheSameAsLeftOut(EntryKind kind) {
        String empty = switch (kind) {
            case EPISODES -> "{'title':'','note':'','regions':[],'triggers':[],'end':null,'endReason':null}";
            case READINGS -> "{'note':'','symptoms':[],'function':{},'redFlags':{},'daily':{},'pgic':null}";
            case TREATMENTS -> "{'product':'','areas':[],'sideEffects':[],'prescribed':false,'units':null}";
            case CONTACTS -> "{'said':'','plan':'','alertsCovered':[],'nextVisit':null,'how':null}";
            case ALERT_OUTCOMES -> "{'covers':[],'episode':null,'contact':null}";
            case ALERT_HISTORY -> "{'inputs':[],'seenAt':null,'ruleSetVersion':''}";
            case MOVEMENT -> "{'mistake':false,'recordedAt':null}";
            case PERIODS -> "{'why':'','mistake':false}";
        };
        Read read = Read.of(kind, empty);
        assertThat(read.said()).isEmpty();
        String id = "'id':'" + read.entry().orElseThrow().id() + "',";
        String plain = Read.of(kind, "{}").written();
        assertThat(read.written().replace(id, "")).isEqualTo(plain.replaceAll("'id':'[^']+',", ""));
    }

    @Test
    void theFieldsOfEachKindStandInTheOrderOfTheDictionary() {
        assertThat(EntryForm.write(full(EntryKind.EPISODES)).keySet())
                .containsExactly(
                        "id",
                        "onset",
                        "onsetCertainty",
                        "onsetHow",
                        "end",
                        "endReason",
                        "regions",
                        "side",
                        "bodyMap",
                        "triggers",
                        "triggerDetail",
                        "injury",
                        "swellingOrBruise",
                        "joinedTo",
                        "title",
                        "note",
                        "privateNote",
                        "mistake",
                        "recordedAt");
        assertThat(EntryForm.write(full(EntryKind.TREATMENTS)).keySet())
                .containsExactly(
                        "id",
                        "kind",
                        "product",
                        "ingredient",
                        "units",
                        "strengthMg",
                        "prescribed",
                        "prescribedDays",
                        "start",
                        "minutes",
                        "areas",
                        "painBefore",
                        "painAfter",
                        "afterMinutes",
                        "helped",
                        "sideEffects",
                        "linkedTo",
                        "episode",
                        "note",
                        "mistake",
                        "recordedAt");
    }

    private static org.spasmdiary.diary.Entry full(EntryKind kind) {
        String id = "'2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10'";
        String json = kind == EntryKind.EPISODES
                ? "{'mistake':true,'privateNote':'p','note':'n','title':'t','joinedTo':" + id
                        + ",'swellingOrBruise':'NO','injury':'NO','triggerDetail':'d','triggers':['strain'],"
                        + "'bodyMap':['spine'],'side':'LEFT','regions':['LOWER_BACK'],'endReason':'EASED',"
                        + "'end':'2026-03-13T07:15:00Z','onsetHow':'SUDDEN'}"
                : "{'mistake':true,'note':'n','episode':" + id + ",'linkedTo':" + id + ",'sideEffects':['sore'],"
                        + "'helped':2,'afterMinutes':5,'painAfter':1,'painBefore':2,'areas':['LOWER_BACK'],"
                        + "'minutes':5,'prescribedDays':3,'prescribed':true,'strengthMg':200,'units':1,"
                        + "'ingredient':'ibuprofen','product':'p'}";
        return Read.of(kind, json).entry().orElseThrow();
    }

    @Test
    void aWholeNumberMayComeAsAnyKindOfNumber() {
        for (Object pain : List.of(7, 7L, 7.0, new java.math.BigDecimal("7"), new java.math.BigDecimal("7.00")))
            assertThat(Read.bare(EntryKind.READINGS, Map.of("observedAt", Read.TIME, "painNow", pain))
                            .written())
                    .contains("'painNow':7,");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T07:15:00Z, 2026-03-12T07:15:00Z",
        "2026-03-12T07:15Z, 2026-03-12T07:15:00Z",
        "2026-03-12T07:15:00.987654Z, 2026-03-12T07:15:00Z",
        "2026-03-12T07:15:00+01:00, 2026-03-12T07:15:00+01:00",
        "2026-03-12T07:15:00-03:30[America/St_Johns], 2026-03-12T07:15:00-03:30[America/St_Johns]",
        "2026-03-12T07:15[Europe/Berlin], 2026-03-12T07:15:00+01:00[Europe/Berlin]",
        "2026-03-12T07:15:00+01:00[!Europe/Berlin][u-ca=hebrew], 2026-03-12T07:15:00+01:00[Europe/Berlin]",
        "2026-10-25T02:30:00+01:00[Europe/Berlin], 2026-10-25T02:30:00+01:00[Europe/Berlin]",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
    })
    void aTimeThatSaysWhereItWasReadIsWrittenInFull(String given, String written) {
        assertThat(Read.of(EntryKind.READINGS, "{'observedAt':'" + given + "'}").written())
                .contains("'observedAt':'" + written + "'");
    }
}
