package org.spasmdiary.diary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.exchange.JsonText;

/** Each part of the profile on its own: a wrong one is told and left unknown, the others are kept. */
class ProfileFieldsTest {
    private final List<String> said = new ArrayList<>();

    private Profile read(String json) {
        return ProfileForm.read(Read.map("{" + json + "}"), problem -> said.add(Read.WORDS.problem(problem)));
    }

    private static String written(Profile profile) {
        return JsonText.line(ProfileForm.write(profile)).replace('"', '\'');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'displayName':'A. Person'                |
        'birthYear':1900                         |
        'birthYear':2200                         |
        'age':1                                  |
        'age':120                                |
        'country':'DE','language':'de'           |
        'temperatureUnit':'F'                    |
        'pregnant':'NO'                          |
        'pregnancy':{'weeks':0,'days':0,'asOf':'2026-03-01'} |
        'pregnancy':{'weeks':42,'days':6,'asOf':'2026-03-01'} |
        'pregnancy':{'weeks':8,'asOf':'2026-03-01'} | 'pregnancy':{'weeks':8,'days':0,'asOf':'2026-03-01'}
        'pregnancy':{'dueDate':'2026-07-01'}     |
        'conditions':['stroke','asthma']         | 'conditions':['asthma','stroke']
        'conditions':[]                          |
        'medicines':['tramadol','aspirin-heart'] | 'medicines':['aspirin-heart','tramadol']
        'medicines':[]                           |
        'otherMedicine':'eye drops'              |
        'alcohol3plus':'NO'                      |
        'dailyLoad':['driving','desk']           | 'dailyLoad':['desk','driving']
        'dailyLoad':[]                           |
        'history':['weak-core']                  |
        'history':[]                             |
        'allergies':'none that I know'           |
        'emergencyNumber':'112','urgentLine':'116 117','poisonLine':'030 19240' |
        """)
    void aGoodPartIsKeptAndWrittenBackInItsOneForm(String given, String written) {
        Profile read = read(given);
        assertThat(said).isEmpty();
        assertThat(written(read)).isEqualTo("{" + (written == null ? given : written) + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'displayName':7           | Name is text. This was given: 7.
        'birthYear':1899          | Birth year is a year from 1900 to 2200. You gave "1899".
        'birthYear':'1980'        | Birth year is a year from 1900 to 2200. You gave "1980".
        'age':0                   | Age is a whole number from 1 to 120. You gave "0".
        'age':40.5                | Age is a whole number from 1 to 120. You gave "40.5".
        'temperatureUnit':'K'     | Temperature unit: "K" is not one of: C, F.
        'pregnant':'maybe'        | Pregnant: "maybe" is not one of: YES, NO, NOT_ASKED.
        'pregnancy':'22 weeks'    | Pregnancy is a group of fields. This was given: 22 weeks.
        'pregnancy':{'weeks':43,'asOf':'2026-03-01'} | Weeks is a whole number from 0 to 42. You gave "43".
        'pregnancy':{'weeks':22,'days':7} | Days is a whole number from 0 to 6. You gave "7".
        'pregnancy':{'weeks':22}  | True on is needed and is not there.
        'pregnancy':{'weeks':22,'asOf':'March'} | True on: "March" is not a date. Write it like 2026-03-10.
        'pregnancy':{'dueDate':'2026-02-30'} | Due date: "2026-02-30" is not a date. Write it like 2026-03-10.
        'pregnancy':{'months':5}  | "months" is not a field of this form. It was left out.
        'conditions':'asthma'     | Conditions is a list. This was given: asthma.
        'medicines':[1]           | Medicines: "1" is not one of: blood-thinner, aspirin-heart, steroid, water-tablet, maoi-now-or-14-days, ssri-snri, tramadol, sedative, other.
        'alcohol3plus':true       | Three or more drinks a day: "true" is not one of: YES, NO, NOT_ASKED.
        'dailyLoad':['sofa']      | Daily load: "sofa" is not one of: desk, driving, physical-job, athlete, straining-posture.
        'history':['fall']        | History: "fall" is not one of: past-back-injury, weak-core, limited-movement.
        'allergies':[]            | Allergies is text. This was given: [].
        'height':180              | "height" is not a field of this form. It was left out.
        """)
    void aWrongPartIsToldAndLeftUnknownAndTheRestKept(String given, String sentence) {
        Profile read = read("'country':'NZ'," + given);
        assertThat(said).contains(sentence);
        assertThat(written(read)).isEqualTo("{'country':'NZ'}");
    }

    @Test
    void longTextsAreLeftOutWhole() {
        Profile read = read("'displayName':'" + "n".repeat(81) + "','otherMedicine':'" + "m".repeat(201)
                + "','emergencyNumber':'" + "1".repeat(61) + "'");
        assertThat(read).isEqualTo(Profile.UNKNOWN);
        assertThat(said)
                .containsExactly(
                        "Name may have 80 characters. This has 81.",
                        "Other medicine may have 200 characters. This has 201.",
                        "Emergency number may have 60 characters. This has 61.");
    }

    @Test
    void ageAndBirthYearMayStandBesideEachOther() {
        Profile read = read("'age':46,'birthYear':1980");
        assertThat(read.age()).contains(46);
        assertThat(read.birthYear()).contains(1980);
    }

    @Test
    void aWrongWeekFallsBackOnTheDueDate() {
        Profile read = read("'pregnancy':{'weeks':43,'asOf':'2026-03-01','dueDate':'2026-07-01'}");
        assertThat(read.pregnancy()).containsInstanceOf(Pregnancy.DueDate.class);
        assertThat(said).hasSize(1);
    }
}
