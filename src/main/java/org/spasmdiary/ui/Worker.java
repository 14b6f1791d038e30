package org.spasmdiary.ui;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Work that must not hold up the window, such as drawing a page. One thread, so it never crowds the machine. */
public final class Worker implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());

    private final ExecutorService pool = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "worker");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Object> newest = new ConcurrentHashMap<>();

    /**
     * Computes in the background and shows the result on the FX thread, unless a newer request with the same key
     * came in meanwhile. Something thrown is only logged; see the other form.
     */
    public <T> void latest(String key, Callable<T> compute, Consumer<T> show) {
        latest(key, compute, show, _ -> {});
    }

    /** As the shorter form; what {@code compute} throws goes to {@code broken}, on the FX thread. */
    public <T> void latest(String key, Callable<T> compute, Consumer<T> show, Consumer<Exception> broken) {
        if (pool.isShutdown()) return; // the window is closed: nobody would see it
        Object mine = new Object();
        newest.put(key, mine);
        pool.execute(() -> {
            if (newest.get(key) != mine) return;
            try {
                T result = compute.call();
                FxThread.run(() -> ifNewest(key, mine, () -> show.accept(result)));
            } catch (Exception e) {
                LOG.log(System.Logger.Level.ERROR, "work on " + key + ": " + Trace.of(e));
                FxThread.run(() -> ifNewest(key, mine, () -> broken.accept(e)));
            }
        });
    }

    private void ifNewest(String key, Object mine, Runnable task) {
        if (newest.remove(key, mine)) task.run();
    }

    /** Lets the running piece end; nothing it makes is shown any more. */
    @Override
    public void close() {
        newest.clear();
        pool.shutdown();
    }
}
