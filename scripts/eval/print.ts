/** The table of scores, the errors in their context, and the line of JSON. */
import type { LabelledText } from './labelled.ts';
import type { Miss, Scores, Tally } from './score.ts';

// Characters of the text shown before and after an error.
const BEFORE = 110;
const AFTER = 70;

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function rates({ tp, fp, fn }: Tally) {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum, tp, fp, fn };
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}

function row(name: string, tally: Tally): string {
  const { precision, recall, f1, tp, fp, fn } = rates(tally);
  const counts = `(${tp} right, ${fp} false, ${fn} missed)`;
  return `${name.padEnd(12)} ${percent(precision)}   ${percent(recall)}  ${percent(f1)}   ${counts}`;
}

export function scoreTable({ docs, verdicts, alarms, perFigure, ...kinds }: Scores): string {
  const { right, wrong } = verdicts;
  const lines = [
    `${docs} texts        precision  recall     F1`,
    row('mentions', kinds.mentions),
    row('figures', kinds.figures),
    row('quotes', kinds.quotes),
    `verdicts     ${percent(ratio(right, right + wrong))} right (${right} of ${right + wrong})`,
    `distractors  ${alarms.distractorDocs} texts: ${alarms.figures} figures reported, ${alarms.loud} of them as differing, ${alarms.quotes} quotes`,
  ];
  for (const [id, { tp, fp, fn }] of [...perFigure].sort()) {
    const [right, wrong, missed] = [tp, fp, fn].map((count) => String(count).padStart(3));
    lines.push(`  ${id.padEnd(26)} right ${right}  false ${wrong}  missed ${missed}`);
  }
  return lines.join('\n');
}

export function scoreJson({ docs, mentions, figures, quotes, verdicts, alarms }: Scores): string {
  return JSON.stringify({
    docs,
    mentions: rates(mentions),
    figures: rates(figures),
    quotes: rates(quotes),
    verdictAccuracy: ratio(verdicts.right, verdicts.right + verdicts.wrong),
    verdicts,
    alarms,
  });
}

/** Kind, what went wrong, text, id and context, with tabs between, so that a list can be sorted. */
export function missLine(
  { kind, what, name, start, end, id }: Miss,
  { text }: LabelledText,
): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const context = `…${before}[[${text.slice(start, end)}]]${after}…`.replaceAll('\n', ' ');
  return [kind, what, name, id, context].join('\t');
}
