package org.spasmdiary.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a second window finds the first (reliability G19): a Unix-domain socket in the private folder, no network.
 * Where the folder's path is too long for one, there is no door and the second window just says so.
 */
public final class Door {
    private static final System.Logger LOG = System.getLogger(Door.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String SHOW = "SHOW";
    private static final String DONE = "DONE";

    private Door() {}

    /**
     * Asks the window that has this diary open to come to the front; waits 2 seconds at most.
     *
     * @return whether it answered
     */
    public static boolean show(Path diary, JournalHome home) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                var selector = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(home.socket(diary.toAbsolutePath())));
            channel.write(StandardCharsets.US_ASCII.encode(SHOW));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            return selector.select(PATIENCE.toMillis()) > 0 && DONE.equals(read(channel));
        } catch (IOException | RuntimeException e) { // a path too long for a socket is an unchecked one
            LOG.log(Level.INFO, "no answer: " + e.getClass().getSimpleName());
            return false;
        }
    }

    /** Opens the door; the caller holds the diary's lock, so an older socket there is a dead one. */
    static Watch open(Path diary, JournalHome home, Runnable toFront) {
        try {
            Path path = home.socket(diary);
            Files.deleteIfExists(path);
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(path));
            PrivateFiles.narrow(path); // until then its folder keeps others out
            Thread.ofPlatform().daemon().name("diary-door").start(() -> serve(server, toFront));
            return () -> shut(server, path);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "no door: " + e.getClass().getSimpleName());
            return () -> {};
        }
    }

    private static void serve(ServerSocketChannel server, Runnable toFront) {
        while (server.isOpen())
            try (SocketChannel caller = server.accept()) {
                if (!SHOW.equals(read(caller))) continue;
                toFront.run();
                caller.write(StandardCharsets.US_ASCII.encode(DONE));
            } catch (IOException | RuntimeException e) {
                if (server.isOpen()) LOG.log(Level.INFO, "door: " + e.getClass().getSimpleName());
            }
    }

    private static String read(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(16);
        channel.read(bytes);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    }

    private static void shut(ServerSocketChannel server, Path path) {
        try {
            server.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Level.INFO, "door not closed: " + e.getClass().getSimpleName());
        }
    }
}
