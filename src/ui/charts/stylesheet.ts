import charts from './charts.css?inline';

/** What a card with a plot needs beside `cardStylesheet`. */
export const chartStylesheet = charts;
