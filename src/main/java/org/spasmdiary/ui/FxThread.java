package org.spasmdiary.ui;

import javafx.application.Platform;

/** The only door to the thread that draws. */
public final class FxThread {
    private FxThread() {}

    /** At once when already there, else as soon as it is free. */
    public static void run(Runnable task) {
        if (Platform.isFxApplicationThread()) task.run();
        else Platform.runLater(task);
    }

    /** Always later: for scene changes that may begin inside a layout pass or an event. */
    public static void nextPulse(Runnable task) {
        Platform.runLater(task);
    }
}
