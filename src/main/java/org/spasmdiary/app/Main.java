package org.spasmdiary.app;

/** Where the program starts: no arguments open the window, anything else is a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var wiring = Wiring.ofSystem();
        int code = args.length == 0 ? wiring.window() : wiring.command(args);
        if (code != Wiring.STAYS_OPEN) System.exit(code);
    }
}
