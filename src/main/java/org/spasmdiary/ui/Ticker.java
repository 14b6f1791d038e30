package org.spasmdiary.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Calls once a minute: time alone can make a rule true, and the clock goes on. */
final class Ticker {
    private final Timeline line;

    Ticker(Runnable tick) {
        line = new Timeline(new KeyFrame(Duration.minutes(1), _ -> tick.run()));
        line.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        line.play();
    }

    void stop() {
        line.stop();
    }
}
