import { labelWidth } from './labels.ts';
import { createScale } from './scale.ts';

interface ScoreRow {
  y: number;
  /** One place for each model, in the models' order. */
  dots: { x: number; text: string; label: { x: number; anchor: 'start' | 'end' } }[];
}

export interface ScoreLayout {
  width: number;
  height: number;
  names: number;
  rows: ScoreRow[];
}

const SCORE_ROW = 28;
const NAMES_SHARE = 0.4;
const GAP = 9;

/** Two scores a row as dots on one scale, the values outside of the pair. */
export function layoutScores(
  rows: readonly { name: string; scores: readonly { value: number; text: string }[] }[],
  width: number,
): ScoreLayout {
  const names = Math.min(
    Math.max(0, ...rows.map((row) => labelWidth(row.name))),
    width * NAMES_SHARE,
  );
  const scores = rows.flatMap((row) => row.scores);
  const room = Math.max(0, ...scores.map((score) => labelWidth(score.text))) + GAP;
  const scale = createScale(
    scores.map((score) => score.value),
    { from: names + GAP + room, to: width - room },
  );
  return {
    width,
    height: rows.length * SCORE_ROW,
    names,
    rows: rows.map((row, index) => {
      const low = Math.min(...row.scores.map((score) => score.value));
      return {
        y: index * SCORE_ROW + SCORE_ROW / 2,
        dots: row.scores.map(({ value, text }) => {
          const x = scale.at(value);
          return {
            x,
            text,
            label:
              value === low
                ? { x: x - GAP, anchor: 'end' as const }
                : { x: x + GAP, anchor: 'start' as const },
          };
        }),
      };
    }),
  };
}
