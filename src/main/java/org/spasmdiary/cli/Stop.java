package org.spasmdiary.cli;

/** A command that ends here: with an exit code and one or two plain lines that say what, where and what to do. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final String lines;

    Stop(Exit exit, String lines) {
        super(lines);
        this.exit = exit;
        this.lines = lines;
    }

    Stop(Exit exit, String lines, Throwable cause) {
        super(lines, cause);
        this.exit = exit;
        this.lines = lines;
    }

    Exit exit() {
        return exit;
    }

    String lines() {
        return lines;
    }
}
