package org.spasmdiary.bench;

/** All measurements, one after the other; what they print are figures, not verdicts. */
public final class Benches {
    private Benches() {}

    public static void main(String[] args) throws Exception {
        StartBench.main(args);
        SaveBench.main(args);
        BoardBench.main(args);
        ChartBench.main(args);
        CompareBench.main(args);
        ChartsBench.main(args);
        HoverBench.main(args);
        TreatmentsBench.main(args);
        JsonBench.main(args);
    }
}
