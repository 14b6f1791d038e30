package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fault of ours: said calmly on the screen, logged by place alone. */
class TroubleTest extends UiTest {
    private static final String SECRET = "my private note";
    private final Logger logger = Logger.getLogger(Trouble.class.getName());
    private final List<LogRecord> logged = Collections.synchronizedList(new ArrayList<>());
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(listener);
        robot.interact(window::watchTrouble);
    }

    @AfterEach
    void asItWas() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }

    /** As the FX thread hands it over; thrown for real, the test library would take it for a failed test. */
    private void strike() {
        robot.interact(() -> {
            try {
                fail();
            } catch (IllegalStateException thrown) {
                Thread.getDefaultUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), thrown);
            }
        });
    }

    private static void fail() {
        throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
    }

    @Test
    void itIsSaidCalmlyAndTheWindowGoesOn() {
        strike();
        await(() -> shown("notice"));
        assertThat(text("notice-text")).isEqualTo("Something went wrong inside the program. What you saved is safe.");
        assertThat(shown("notice-undo"))
                .as("there is nothing of the person's to undo")
                .isFalse();
        robot.interact(() -> desk().notice("still here"));
        assertThat(text("notice-text")).isEqualTo("still here");
    }

    @Test
    void theLogNamesThePlaceAndNeverAMessage() {
        strike();
        await(() -> logged.size() == 1);
        LogRecord entry = logged.getFirst();
        assertThat(entry.getLevel()).isEqualTo(Level.SEVERE);
        assertThat(entry.getMessage())
                .contains("java.lang.IllegalStateException at " + TroubleTest.class.getName() + ".fail:")
                .contains("because of java.lang.IllegalArgumentException")
                .doesNotContain(SECRET)
                .doesNotContain("\n");
        assertThat(entry.getThrown()).as("its message would be printed").isNull();
    }

    @Test
    void theSameFaultIsLoggedOnceAndSaidEachTime() {
        var said = Collections.synchronizedList(new ArrayList<String>());
        var trouble = new Trouble(() -> said.add("said"));
        var thrown = new IllegalStateException(SECRET);
        for (int i = 0; i < 3; i++) trouble.uncaughtException(Thread.currentThread(), thrown);
        await(() -> said.size() == 3);
        assertThat(logged).hasSize(1);
    }

    @Test
    void aFaultWhileSayingItDoesNotGoRound() {
        var trouble = new Trouble(() -> {
            throw new IllegalStateException("again");
        });
        trouble.uncaughtException(Thread.currentThread(), new IllegalArgumentException(SECRET));
        await(() -> logged.size() == 2);
        assertThat(logged).extracting(LogRecord::getMessage).noneMatch(text -> text.contains("again"));
    }

    @Test
    void causesThatGoInACircleEnd() {
        var one = new IllegalStateException(SECRET);
        var two = new IllegalArgumentException(SECRET, one);
        one.initCause(two);
        assertThat(Trace.of(one)).containsOnlyOnce("because of").doesNotContain(SECRET);
        var bare = new IllegalStateException(SECRET);
        bare.setStackTrace(new StackTraceElement[0]);
        assertThat(Trace.of(bare)).isEqualTo("java.lang.IllegalStateException");
    }
}
