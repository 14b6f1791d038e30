package org.spasmdiary.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. */
public final class MovableClock implements InstantSource {
    private volatile Instant now;

    public MovableClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }
}
