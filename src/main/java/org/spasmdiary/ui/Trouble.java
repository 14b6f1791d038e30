package org.spasmdiary.ui;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What nothing else caught, a fault of ours: it is said calmly and logged without anything a person wrote. */
final class Trouble implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(Trouble.class.getName());

    private final Runnable say;
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    /** @param say tells the person; called on the FX thread, later, never inside what went wrong */
    Trouble(Runnable say) {
        this.say = say;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        log(thrown);
        FxThread.nextPulse(() -> {
            try {
                say.run();
            } catch (RuntimeException e) {
                log(e); // saying it again would end here again
            }
        });
    }

    /** Each once: what goes wrong at every drawn frame would fill the disk. */
    private void log(Throwable thrown) {
        String trace = Trace.of(thrown);
        if (logged.add(trace)) LOG.log(System.Logger.Level.ERROR, "not caught: " + trace);
    }
}
