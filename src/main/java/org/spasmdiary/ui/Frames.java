package org.spasmdiary.ui;

import javafx.animation.AnimationTimer;

/** Counts drawn frames, for measuring the start. */
final class Frames {
    private Frames() {}

    static void after(int frames, Runnable then) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen < frames) return;
                stop();
                then.run();
            }
        }.start();
    }
}
