/** The benchmark's results for people: one line a figure, with its budget. */
import budgets from './budgets.json' with { type: 'json' };
import type { BrowserFigures, Measured, Results } from './types.ts';

const labels: { [figure in keyof BrowserFigures]: string } = {
  gateRatio: 'gate / one read and one expression',
  markRatio: 'find and mark / mark.js',
  mutationRatio: '4,000 mutations / without us',
  growth16: 'a page 16 times as long, times',
  longestTaskMs: 'longest task at 4× throttling, ms',
  openFirstMs: 'first card, decision to paint, ms',
  openNextMs: 'later card, main-thread work, ms',
  heapGateMB: 'heap on a page without mention, MB',
};

/** @param beside what is not in the results, whose shape is fixed */
export function table(
  { chromium, firefox, recognise, sizes }: Results,
  beside: { [browser in 'chromium' | 'firefox']: Measured },
): string {
  const rows = (Object.keys(labels) as (keyof BrowserFigures)[]).map((figure) => [
    labels[figure],
    show(chromium[figure], budgets[figure]),
    show(firefox[figure], budgets[figure]),
    `≤ ${budgets[figure]}`,
  ]);
  const lines = [
    ['', 'Chromium', 'Firefox', 'budget'],
    ...rows,
    [
      'gate on a restless page, % of its thread',
      show(beside.chromium.restlessPercent, budgets.restlessPercent),
      show(beside.firefox.restlessPercent),
      `≤ ${budgets.restlessPercent}`,
    ],
    [
      'toolbar popup, first paint, ms',
      show(beside.chromium.popupFirstMs, budgets.popupFirstMs),
      show(beside.firefox.popupFirstMs, budgets.popupFirstMs),
      `≤ ${budgets.popupFirstMs}`,
    ],
    ['recognise and judge, ms per 10,000 words', show(recognise.msPer10kWords), '', ''],
    [
      'recognise / compromise',
      show(recognise.vsCompromise, budgets.recognise.vsCompromise),
      '',
      `≤ ${budgets.recognise.vsCompromise}`,
    ],
    [
      'recognise, a text 16 times as long, times',
      show(recognise.growth16, budgets.recognise.growth16),
      '',
      `≤ ${budgets.recognise.growth16}`,
    ],
    ...Object.entries(sizes).map(([file, bytes]) => [file, `${bytes}`, '', 'gzip bytes']),
  ];
  return lines
    .map((cells) => cells.map((cell, n) => cell.padEnd(n === 0 ? 44 : 12)).join(''))
    .join('\n');
}

function show(value: number | null, budget = Number.POSITIVE_INFINITY): string {
  if (value === null) return '–';
  const digits = Math.abs(value) < 1 ? 3 : 2;
  return `${value.toFixed(digits)}${value > budget ? ' ✗' : ''}`;
}
