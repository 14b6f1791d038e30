package org.spasmdiary.durability;

/**
 * How much is tried: little in every build, much before a release ({@code mvn -Pdurability verify}), most by hand
 * ({@code mvn -Pdurability -Ddurability=long verify}).
 */
public final class Sizes {
    private Sizes() {}

    /** The number for the size of this run. */
    public static int of(int quick, int full, int most) {
        return switch (System.getProperty("spasmdiary.durability", "quick")) {
            case "full" -> full;
            case "long" -> most;
            default -> quick;
        };
    }
}
