package org.spasmdiary.exchange;

import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.form.ProfileForm;

/** Fills parts of a profile that are not recorded yet from another one; what is recorded stays. */
final class ProfileFill {
    private ProfileFill() {}

    /** The filled profile; empty when there was nothing to fill. */
    static Optional<Profile> of(Profile own, Profile other) {
        Map<String, Object> fields = ProfileForm.write(own);
        Map<String, Object> more = ProfileForm.write(other);
        if (own.pregnant() != other.pregnant() && own.pregnant().isAsked()) more.remove(Field.PREGNANCY.code());
        more.forEach(fields::putIfAbsent);
        Profile filled = ProfileForm.read(fields, _ -> {});
        return filled.equals(own) ? Optional.empty() : Optional.of(filled);
    }
}
