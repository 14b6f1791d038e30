package org.spasmdiary.alerts;

import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.words.Words;

/**
 * Whom to call: what the person typed over, else the starting number of the profile's country (data dictionary,
 * 5), else words such as "your local emergency number". Nothing is assumed from the computer's settings.
 *
 * @param emergency fits into a sentence after "Call"
 * @param urgent likewise
 * @param poison likewise
 * @param emergencyNumber the number alone, to show large; empty when none is known
 */
public record HelpLines(String emergency, String urgent, String poison, Optional<String> emergencyNumber) {

    public static HelpLines of(Profile profile, Words words) {
        CountryNumbers country = CountryNumbers.of(profile.country());
        Optional<String> emergency = first(profile.numbers().emergency(), country.emergency());
        return new HelpLines(
                emergency.orElse(words.text("alerts.local.emergency")),
                first(profile.numbers().urgentLine(), country.urgent()).orElse(words.text("alerts.local.urgent")),
                first(profile.numbers().poisonLine(), country.poison()).orElse(words.text("alerts.local.poison")),
                emergency);
    }

    private static Optional<String> first(String own, String countrys) {
        String number = own.isBlank() ? countrys : own;
        return number.isBlank() ? Optional.empty() : Optional.of(number.strip());
    }

    /** The values of {@code {emergencyNumber}}, {@code {urgentLine}} and {@code {poisonLine}}. */
    Map<String, Object> places() {
        return Map.of("emergencyNumber", emergency, "urgentLine", urgent, "poisonLine", poison);
    }
}
