package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkerTest extends UiTest {
    private final List<String> shown = Collections.synchronizedList(new ArrayList<>());

    @Test
    void onlyTheNewestOfAKeyIsShown() {
        var gate = new CountDownLatch(1);
        Worker worker = desk().worker();
        worker.latest("page", () -> waited(gate, "old"), shown::add);
        worker.latest("page", () -> "new", shown::add);
        worker.latest("other", () -> "other", shown::add);
        gate.countDown();
        await(() -> shown.size() == 2);
        assertThat(shown).containsExactly("new", "other");
    }

    @Test
    void whatIsThrownIsHandedBackOnTheFxThread() {
        desk().worker()
                .latest(
                        "broken",
                        () -> {
                            throw new IllegalStateException("no paper");
                        },
                        _ -> shown.add("shown"),
                        e -> shown.add(e.getMessage()));
        await(() -> !shown.isEmpty());
        assertThat(shown).containsExactly("no paper");
    }

    @Test
    void whatAnOlderRequestThrowsIsNotHandedBackOnceThereIsANewerOne() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var gate = new CountDownLatch(1);
        Worker worker = desk().worker();
        worker.latest(
                "page",
                () -> {
                    begun.countDown();
                    gate.await();
                    throw new IllegalStateException("old");
                },
                _ -> shown.add("shown"),
                e -> shown.add(e.getMessage()));
        begun.await();
        worker.latest("page", () -> "new", shown::add);
        gate.countDown();
        await(() -> shown.contains("new"));
        assertThat(shown).containsExactly("new");
    }

    @Test
    void whatIsOnItsWayWhenTheWindowClosesIsNotShownAndNothingNewBegins() throws InterruptedException {
        var gate = new CountDownLatch(1);
        var worker = new Worker();
        worker.latest("page", () -> waited(gate, "late"), shown::add);
        worker.close();
        worker.latest("page", () -> "later still", shown::add);
        gate.countDown();
        try (var other = new Worker()) {
            var done = new CountDownLatch(1);
            other.latest("other", () -> "other", _ -> done.countDown());
            done.await();
        }
        settle();
        assertThat(shown).isEmpty();
    }

    @Test
    void aPieceThatFailsDoesNotStopTheNext() {
        Worker worker = desk().worker();
        worker.latest(
                "page",
                () -> {
                    throw new IllegalStateException("no paper");
                },
                _ -> shown.add("shown"));
        worker.latest("other", () -> "goes on", shown::add);
        await(() -> shown.contains("goes on"));
    }

    private static String waited(CountDownLatch gate, String value) throws InterruptedException {
        gate.await();
        return value;
    }
}
