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

    private static String waited(CountDownLatch gate, String value) throws InterruptedException {
        gate.await();
        return value;
    }
}
