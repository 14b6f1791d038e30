package org.spasmdiary.charts;

import java.awt.Color;

/**
 * How a colour looks on a black-and-white copy, and to eyes that lack one kind of cone (Machado, Oliveira and
 * Fernandes 2009, full strength, in linear light).
 */
enum Sight {
    GREY(0.299, 0.587, 0.114, 0.299, 0.587, 0.114, 0.299, 0.587, 0.114),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    Color of(Color colour) {
        boolean copy = this == GREY; // a copier weighs the values as they are stored
        double[] in = {colour.getRed() / 255.0, colour.getGreen() / 255.0, colour.getBlue() / 255.0};
        int[] out = new int[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int i = 0; i < 3; i++) sum += matrix[row * 3 + i] * (copy ? in[i] : linear(in[i]));
            double value = Math.clamp(sum, 0, 1);
            out[row] = (int) Math.round(255 * (copy ? value : stored(value)));
        }
        return new Color(out[0], out[1], out[2]);
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double stored(double value) {
        return value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
    }

    /** How far apart two colours look, 0 to about 442. */
    double apart(Color one, Color other) {
        Color a = of(one);
        Color b = of(other);
        return Math.sqrt(Math.pow(a.getRed() - b.getRed(), 2)
                + Math.pow(a.getGreen() - b.getGreen(), 2)
                + Math.pow(a.getBlue() - b.getBlue(), 2));
    }
}
