package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

class FunctionModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");

    private static Reading said(String at, FunctionTick tick, Ease ease) {
        return Reading.empty(EntryId.random(), When.of(Instant.parse(at), ZONE), NOW)
                .withFunction(new Function(Map.of(tick, ease)));
    }

    private static FunctionModel.Tile tile(FunctionTick tick, Map<FunctionTick, Ease> chosen, Reading... readings) {
        Diary diary = Diary.of(Profile.UNKNOWN, List.of(readings), false);
        return FunctionModel.of(diary, NOW, ZONE, chosen, Words.of(Locale.ENGLISH)).tiles().stream()
                .filter(t -> t.tick() == tick)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsSaidByDefault() {
        assertThat(tile(FunctionTick.SIT, Map.of()).says()).isEqualTo("Not said");
        assertThat(tile(FunctionTick.SIT, Map.of()).value()).isEmpty();
    }

    @Test
    void theLastAnswerOfTodayShows() {
        var tile = tile(
                FunctionTick.SIT,
                Map.of(),
                said("2026-03-12T06:00:00Z", FunctionTick.SIT, Ease.CANNOT),
                said("2026-03-12T09:00:00Z", FunctionTick.SIT, Ease.HARD));
        assertThat(tile.says()).isEqualTo("Hard");
        assertThat(tile.spoken()).isEqualTo("Sit: Hard");
    }

    @Test
    void atMidnightTheTicksAreUnsaidAgainNeverNo() {
        assertThat(tile(FunctionTick.SIT, Map.of(), said("2026-03-11T22:59:59Z", FunctionTick.SIT, Ease.HARD))
                        .value())
                .isEmpty(); // 23:59:59 of the day before in Berlin
        assertThat(tile(FunctionTick.SIT, Map.of(), said("2026-03-11T23:00:00Z", FunctionTick.SIT, Ease.HARD))
                        .value())
                .contains(Ease.HARD);
    }

    @Test
    void whatIsChosenAndNotSavedYetShowsFirst() {
        var chosen = new EnumMap<>(Map.of(FunctionTick.SIT, Ease.EASY));
        assertThat(tile(FunctionTick.SIT, chosen, said("2026-03-12T09:00:00Z", FunctionTick.SIT, Ease.HARD))
                        .says())
                .isEqualTo("Yes");
    }

    @Test
    void spaceGoesRoundAndBackToNotSaid() {
        Optional<Ease> value = Optional.empty();
        value = FunctionModel.next(value, false);
        assertThat(value).contains(Ease.EASY);
        value = FunctionModel.next(value, false);
        assertThat(value).contains(Ease.HARD);
        value = FunctionModel.next(value, false);
        assertThat(value).contains(Ease.CANNOT);
        assertThat(FunctionModel.next(value, false)).isEmpty();
        assertThat(FunctionModel.next(value, true)).contains(Ease.EASY);
    }

    @Test
    void allTenTicksHaveATile() {
        assertThat(FunctionModel.FIRST).hasSize(6).doesNotContainAnyElementsOf(FunctionModel.MORE);
        assertThat(FunctionModel.FIRST.size() + FunctionModel.MORE.size()).isEqualTo(FunctionTick.values().length);
    }
}
