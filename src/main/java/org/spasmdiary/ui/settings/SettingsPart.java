package org.spasmdiary.ui.settings;

/** The three parts of the page. */
enum SettingsPart {
    ABOUT_ME("me"),
    SUITS_ME("suits"),
    DATA("data");

    private final String key;

    SettingsPart(String key) {
        this.key = key;
    }

    /** End of its node ids and of its words. */
    String key() {
        return key;
    }
}
