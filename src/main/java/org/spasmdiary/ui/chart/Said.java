package org.spasmdiary.ui.chart;

import org.spasmdiary.charts.ChartTable;

/** A chart in words and in numbers: the same for every part of it that is in view. */
record Said(String spoken, ChartTable table) {}
