import chart from './chart.css?inline';
import chartTable from './chart-table.css?inline';
import dotPlot from './dot-plot.css?inline';
import pageMark from './page-mark.css?inline';

/** What a card with a plot needs beside `cardStylesheet`. */
export const chartStylesheet = chart + dotPlot + pageMark + chartTable;
