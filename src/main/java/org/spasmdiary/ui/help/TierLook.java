package org.spasmdiary.ui.help;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.alerts.Tier;

/** Icon and style class of a tier; a word always stands beside it, so colour is never the only sign. */
public final class TierLook {
    private TierLook() {}

    public static Feather icon(Tier tier) {
        return switch (tier) {
            case EMERGENCY -> Feather.PHONE_CALL;
            case URGENT -> Feather.ALERT_TRIANGLE;
            case SEE_DOCTOR -> Feather.PLUS_SQUARE;
            case SEE_PHYSIO -> Feather.MOVE;
            case INFO -> Feather.INFO;
        };
    }

    /** Such as {@code tier-see-doctor}. */
    public static String style(Tier tier) {
        return "tier-" + tier.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
