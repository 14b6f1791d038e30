package org.spasmdiary;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.spasmdiary.charts.PixelImage;

/**
 * Compares a picture or a text with the one looked at and kept in {@code src/test/resources/golden}.
 *
 * <p>Pictures may differ by a small distance, because another machine smooths edges a little differently: at most
 * 5 in 10,000 pixels by more than {@value #CHANNEL} of 255. When they differ more, actual, expected and difference
 * are written to {@code target/golden}. {@code scripts/golden-accept} keeps the actual ones; the reviewer looks.
 */
public final class Golden {
    static final int CHANNEL = 48;
    static final double ALLOWED = 0.0005;
    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path OUT = Path.of("target/golden");

    private Golden() {}

    /** @param name such as {@code charts/light}; the kept file is {@code charts/light.png} */
    public static void check(String name, byte[] png) {
        check(name, read(png));
    }

    /** @param name such as {@code charts/light} */
    public static void check(String name, PixelImage image) {
        var copy = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
        check(name, copy);
    }

    /** The text must be the same, character for character. */
    public static void checkText(String name, String actual) {
        try {
            Path kept = KEPT.resolve(name + ".txt");
            if (accepting()) write(kept, actual.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            else if (!Files.exists(kept) || !Files.readString(kept).equals(actual)) {
                Path out = OUT.resolve(name + "-actual.txt");
                write(out, actual.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                throw new AssertionError(name + " is not as kept; compare " + out + " with " + kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String name, BufferedImage actual) {
        try {
            Path kept = KEPT.resolve(name + ".png");
            if (accepting()) {
                if (!Files.exists(kept) || distance(actual, read(Files.readAllBytes(kept))) > 0) save(actual, kept);
                return;
            }
            BufferedImage expected = Files.exists(kept) ? read(Files.readAllBytes(kept)) : null;
            double distance = expected == null ? 1 : distance(actual, expected);
            if (distance <= ALLOWED) return;
            save(actual, OUT.resolve(name + "-actual.png"));
            if (expected != null) {
                save(expected, OUT.resolve(name + "-expected.png"));
                save(difference(actual, expected), OUT.resolve(name + "-difference.png"));
            }
            throw new AssertionError(String.format(
                    java.util.Locale.ROOT,
                    "%s differs in %.3f %% of its pixels (allowed %.2f %%); see %s/%s-*.png",
                    name,
                    distance * 100,
                    ALLOWED * 100,
                    OUT,
                    name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Share of pixels that differ, 0 to 1; another size differs wholly. */
    static double distance(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) return 1;
        long far = 0;
        for (int y = 0; y < a.getHeight(); y++)
            for (int x = 0; x < a.getWidth(); x++) if (apart(a.getRGB(x, y), b.getRGB(x, y)) > CHANNEL) far++;
        return (double) far / ((long) a.getWidth() * a.getHeight());
    }

    private static int apart(int a, int b) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8)
            most = Math.max(most, Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)));
        return most;
    }

    private static BufferedImage difference(BufferedImage a, BufferedImage b) {
        var image = new BufferedImage(a.getWidth(), a.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < a.getHeight(); y++)
            for (int x = 0; x < a.getWidth(); x++) {
                boolean far =
                        x >= b.getWidth() || y >= b.getHeight() || apart(a.getRGB(x, y), b.getRGB(x, y)) > CHANNEL;
                image.setRGB(x, y, far ? 0xd00000 : (a.getRGB(x, y) & 0xfefefe) / 2 + 0x7f7f7f);
            }
        return image;
    }

    private static boolean accepting() {
        return Boolean.getBoolean("golden.accept");
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
