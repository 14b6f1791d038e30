package org.spasmdiary.charts;

import java.awt.Color;

/**
 * The colours of one look, the same as the tokens of the screens.
 *
 * @param paper background
 * @param tint every other phase and lane
 * @param text words and data of their own
 * @param quiet words that explain, at least 4.5:1 on paper and tint
 * @param grid lines behind the data; backed up by numbers
 * @param rule frames and ticks, at least 3:1
 * @param band average up to worst
 * @param bandEdge its upper edge
 * @param hatch where nothing was written; backed up by words
 * @param past lines of earlier spasms, at least 3:1 on paper
 */
record Ink(
        Color paper,
        Color tint,
        Color text,
        Color quiet,
        Color grid,
        Color rule,
        Color accent,
        Color pain,
        Color band,
        Color bandEdge,
        Color h72,
        Color d7,
        Color d14,
        Color hatch,
        Color past) {
    static final Ink LIGHT = new Ink(
            new Color(0xffffff),
            new Color(0xf6f8fa),
            new Color(0x1f2328),
            new Color(0x57606a),
            new Color(0xe4e8ec),
            new Color(0x818b98),
            new Color(0x0b6b78),
            new Color(0x5b3f8c),
            new Color(0xebe5f5),
            new Color(0x9c84c9),
            new Color(0x7a5200),
            new Color(0x9a3412),
            new Color(0x57606a),
            new Color(0x9aa4af),
            new Color(0x76808b));
    static final Ink DARK = new Ink(
            new Color(0x161b22),
            new Color(0x0d1117),
            new Color(0xd7dde5),
            new Color(0x9aa4af),
            new Color(0x262c34),
            new Color(0x6e7681),
            new Color(0x5cc4d0),
            new Color(0xb79cf2),
            new Color(0x2a2140),
            new Color(0x7d68b5),
            new Color(0xd9a53a),
            new Color(0xf0883e),
            new Color(0x9aa4af),
            new Color(0x6e7681),
            new Color(0x7d8590));
    static final Ink PRINT = new Ink(
            new Color(0xffffff),
            new Color(0xffffff),
            new Color(0x000000),
            new Color(0x444444),
            new Color(0xd8d8d8),
            new Color(0x777777),
            new Color(0x0b6b78),
            new Color(0x5b3f8c),
            new Color(0xebe5f5),
            new Color(0x5b3f8c),
            new Color(0x7a5200),
            new Color(0x9a3412),
            new Color(0x444444),
            new Color(0x777777),
            new Color(0x555555));
    static final Ink MONO = new Ink(
            new Color(0xffffff),
            new Color(0xffffff),
            new Color(0x000000),
            new Color(0x444444),
            new Color(0xd8d8d8),
            new Color(0x777777),
            new Color(0x000000),
            new Color(0x000000),
            new Color(0xe6e6e6),
            new Color(0x000000),
            new Color(0x000000),
            new Color(0x000000),
            new Color(0x000000),
            new Color(0x777777),
            new Color(0x555555));
}
