/** What ties a quantity to a figure: a window for its value, and words that must or must not be near. */
import type { Unit } from '../../dataset/types.ts';
import { type Phrase, phrase } from '../phrase.ts';
import type { Setting } from './setting.ts';

export type Window = readonly [low: number, high: number];

export interface FigureRule {
  figure: string;
  unit: Unit;
  /** Values that are known for the figure: with the cues they are enough. */
  usual?: readonly Window[];
  /** Other values that a page may give the figure; they take `sure` besides. */
  possible?: readonly Window[];
  /** Instead of windows, for dates: what their ISO form may be. */
  dates?: RegExp;
  /** All of them must be in the sentence. */
  cues: readonly Phrase[];
  /** None of them may be in the clause. */
  vetoes?: readonly Phrase[];
  /** What patterns cannot say: whose the quantity is. */
  holds?: (setting: Setting) => boolean;
  /** What a value out of the usual must have besides: a wrong alarm costs more than a missed one. */
  sure?: (setting: Setting) => boolean;
  /** The value in the figure's terms, where it differs from the quantity's (a relative date). */
  valueFor?: (setting: Setting) => string | undefined;
  /** Whose figure the page says it is, where pages confuse that: an entity id. */
  subjectFor?: (setting: Setting) => string | undefined;
}

// What millions and billions are of, where they are not of money.
const COUNTED = phrase`
  # ((?!menos)[a-z]{4,}s\b|user|people|GPUs?|Nutzer|Parameter|Mal)`;

/** The rule for amounts without a currency ("Nvidia pierde 600.000 millones"): known values only. */
export function withoutSign({ possible: _, vetoes = [], ...rule }: FigureRule): FigureRule {
  return { ...rule, unit: 'count', vetoes: [...vetoes, COUNTED] };
}

/** Whether a value, or an end of a range, is in one of the windows. */
export function isIn(windows: readonly Window[] | undefined, value: unknown): boolean {
  if (!windows) return false;
  if (Array.isArray(value)) return value.some((end) => isIn(windows, end));
  if (typeof value !== 'number') return false;
  for (const [low, high] of windows) if (value >= low && value <= high) return true;
  return false;
}
