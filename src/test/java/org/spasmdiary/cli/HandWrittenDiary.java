package org.spasmdiary.cli;

import java.util.ArrayList;
import java.util.List;

/** A diary as a file for import, with a bit of everything whose figures were worked out by hand. */
final class HandWrittenDiary {
    private final List<String> episodes = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final List<String> treatments = new ArrayList<>();

    static String id(int n) {
        return "00000000-0000-4000-8000-%012d".formatted(n);
    }

    private void episode(int n, String onset, String more) {
        episodes.add("{\"id\":\"%s\",\"onset\":\"%s\",\"onsetCertainty\":\"EXACT\"%s}".formatted(id(n), onset, more));
    }

    private static String end(String time, String reason) {
        return ",\"end\":\"%s\",\"endReason\":\"%s\"".formatted(time, reason);
    }

    private void reading(int n, String at, String more) {
        readings.add("{\"id\":\"%s\",\"observedAt\":\"%s\"%s}".formatted(id(100 + n), at, more));
    }

    private void treatment(int n, String kind, String at, String more) {
        treatments.add("{\"id\":\"%s\",\"kind\":\"%s\",\"start\":\"%s\"%s}".formatted(id(200 + n), kind, at, more));
    }

    private static String pain(int score) {
        return ",\"painNow\":" + score;
    }

    String json() {
        marks();
        joined();
        episode(20, "2026-06-01T08:00:00Z", end("2026-06-05T08:00:00Z", "STOPPED_LOGGING"));
        reading(20, "2026-06-02T08:00:00Z", pain(5));
        episode(21, "2026-07-01T08:00:00Z", end("2026-07-01T09:00:00Z", "EASED")); // in a period
        episode(22, "2026-07-10T08:00:00Z", end("2026-07-30T08:00:00Z", "EASED") + ",\"mistake\":true");
        autumn();
        medicines();
        return """
                {"format":"spasm-diary","version":1,"exportedAt":"2026-11-20T12:00:00Z",
                 "episodes":[%s],"readings":[%s],"treatments":[%s],
                 "contacts":[{"id":"%s","at":"2026-02-02T08:00:00Z","kind":"DOCTOR"}],
                 "periods":[{"id":"%s","from":"2026-06-30","to":"2026-07-01","why":"Travel"}]}
                """.formatted(
                String.join(",", episodes), String.join(",", readings), String.join(",", treatments), id(300), id(301));
    }

    /** Exactly on 72, 168 and 336 h, and a second over each. */
    private void marks() {
        String[] ends = {
            "2025-01-04T08:00:00Z",
            "2025-02-04T08:00:01Z",
            "2025-03-08T08:00:00Z",
            "2025-04-08T08:00:01Z",
            "2025-05-15T08:00:00Z",
            "2025-06-15T08:00:01Z"
        };
        for (int i = 0; i < ends.length; i++)
            episode(i + 1, "2025-0%d-01T08:00:00Z".formatted(i + 1), end(ends[i], "EASED"));
    }

    private void joined() {
        episode(10, "2026-02-01T08:00:00Z", end("2026-02-02T08:00:00Z", "EASED"));
        episode(
                11,
                "2026-02-03T08:00:00Z",
                end("2026-02-05T20:00:00Z", "SAME_AS_EARLIER") + ",\"joinedTo\":\"%s\"".formatted(id(10)));
        reading(9, "2026-01-31T20:00:00Z", pain(9) + ",\"episode\":\"%s\"".formatted(id(10))); // before its onset
        reading(10, "2026-02-01T09:00:00+01:00[Europe/Berlin]", pain(6)); // on the very second of the onset
        reading(11, "2026-02-02T07:59:59Z", pain(7));
        reading(12, "2026-02-02T08:00:00Z", pain(8));
        reading(13, "2026-02-03T20:00:01Z", ",\"stillThere\":\"YES\""); // 36 h and a second later
        reading(14, "2026-02-05T08:00:01Z", pain(3)); // 36 h later
        reading(15, "2026-02-05T09:00:00Z", pain(10) + ",\"mistake\":true");
    }

    /** Two open ones, and clocks that go back. */
    private void autumn() {
        episode(30, "2026-10-24T12:00:00+01:00[Europe/London]", "");
        reading(30, "2026-10-25T10:59:59Z", pain(4));
        reading(31, "2026-10-25T11:00:00Z", pain(6));
        episode(31, "2026-11-19T12:00:00Z", "");
        reading(32, "2026-11-20T11:00:00Z", pain(1));
    }

    private void medicines() {
        treatment(1, "ibuprofen", "2026-11-19T12:00:00Z", ",\"units\":2,\"strengthMg\":200"); // 24 h old: outside
        treatment(2, "ibuprofen", "2026-11-19T12:00:01Z", ",\"units\":2,\"strengthMg\":200");
        treatment(3, "ibuprofen", "2026-11-20T06:00:00Z", ",\"units\":1.5,\"strengthMg\":400");
        treatment(4, "ibuprofen", "2026-11-20T11:00:00Z", "");
        treatment(5, "heat-dry", "2026-11-20T09:00:00Z", ",\"painBefore\":5,\"painAfter\":3,\"helped\":2");
    }
}
