package org.spasmdiary.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where something was thrown, for the log: class names and frames, never a message, which may quote the diary (G41). */
final class Trace {
    private static final int FRAMES = 30;

    private Trace() {}

    /** One line: the exception with its frames, then its causes with theirs. */
    static String of(Throwable thrown) {
        List<String> parts = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) parts.add(one(at));
        return String.join(" because of ", parts);
    }

    private static String one(Throwable thrown) {
        var text = new StringBuilder(thrown.getClass().getName());
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            StackTraceElement frame = frames[i];
            text.append(i == 0 ? " at " : " < ").append(frame.getClassName()).append('.');
            text.append(frame.getMethodName()).append(':').append(frame.getLineNumber());
        }
        return text.toString();
    }
}
