/**
 * Ties the quantities of a passage to the dataset's figures, or to nothing. For each quantity the
 * rules whose window holds its value are asked in order; the first that finds all its cues and
 * none of its vetoes has it. A value out of a figure's usual window needs more: in doubt, silence.
 */
import type { CoreDataset } from '../../dataset/types.ts';
import { boundOf, mayHoldQuantity, scanQuantities } from '../quantities/quantities.ts';
import { sentenceAt, sentenceStarts } from '../sentences.ts';
import type { BareQuantity, FigureMatch, MentionMatch, Passage } from '../types.ts';
import { within } from '../within.ts';
import { isDenied } from './denial.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type FigureRule, isIn } from './rule.ts';
import { chipRules } from './rules/chips.ts';
import { distinctiveRules } from './rules/distinctive.ts';
import { effortRules } from './rules/efforts.ts';
import { fallRules } from './rules/falls.ts';
import { firmRules } from './rules/firms.ts';
import { foundingRules } from './rules/founding.ts';
import { hardwareRules } from './rules/hardware.ts';
import { lossRules } from './rules/losses.ts';
import { planRules } from './rules/plans.ts';
import { releaseRules } from './rules/releases.ts';
import { rivalCostRules } from './rules/rival-costs.ts';
import { tradeRules } from './rules/trade.ts';
import { trainingCostRules } from './rules/training-costs.ts';
import { type Setting, type Surroundings, settingOf, surroundingsOf } from './setting.ts';

/** Finds figures in a passage whose text is folded (normalise.ts). In order, disjoint; never throws. */
export type FigureReader = (passage: Passage, mentions: readonly MentionMatch[]) => FigureMatch[];

const RULES: readonly FigureRule[] = [
  ...fallRules,
  ...lossRules,
  ...trainingCostRules,
  ...rivalCostRules,
  ...hardwareRules,
  ...planRules,
  ...chipRules,
  ...effortRules,
  ...firmRules,
  ...releaseRules,
  ...foundingRules,
  ...tradeRules,
  ...distinctiveRules,
];
// More quantities than any paragraph has: a dump of data, of which no sentence speaks.
const MOST = 5000;
// Longer sentences are lists or machine output; what is far from a quantity says nothing of it.
const REACH_BACK = 420;
const REACH_ON = 260;
const ANSWER = 40;
// "Six million dollars. That is what it cost.": so short a sentence is explained by the next.
const SHORT = 60;
const EXPLAINED = /^(?:(?:That|This|So|It)(?:[’']s| is| was) |That sum)/;
const WORD_REST = /^\p{L}*/u;

/** @param dataset figures it does not have are not looked for */
export function createFigureReader(dataset: Pick<CoreDataset, 'figures'>): FigureReader {
  const units = new Map(dataset.figures.map((figure) => [figure.id, figure.unit]));
  const byUnit = new Map<BareQuantity['unit'], FigureRule[]>();
  for (const rule of RULES) {
    if (!units.has(rule.figure)) continue;
    const unit = rule.unit === 'count' ? 'number' : rule.unit;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), rule]);
  }

  return (passage) => {
    const { text } = passage;
    const matches: FigureMatch[] = [];
    if (!mayHoldQuantity(text)) return matches;
    const quantities = scanQuantities(text);
    if (quantities.length > MOST) return matches;
    let starts: number[] | undefined;
    let around: Surroundings | undefined;
    for (const quantity of quantities) {
      const rules = byUnit.get(quantity.unit)?.filter((rule) => mayBe(rule, quantity));
      if (!rules || rules.length === 0) continue;
      starts ??= sentenceStarts(text);
      if (!around || !reaches(around.outline, quantity)) {
        around = surroundingsOf(passage, outlineAround(text, quantity, { starts, quantities }));
      }
      const setting = settingOf(around, quantity);
      if (!setting) continue;
      for (const rule of rules) {
        const cues = cuesOf(rule, setting);
        if (!cues) continue;
        // Whatever the figure: asked last because few quantities come so far.
        if (isDenied(setting)) break;
        matches.push(toMatch(rule, setting, cues, units.get(rule.figure) ?? rule.unit));
        break;
      }
    }
    return matches;
  };
}

function mayBe(rule: FigureRule, { value }: BareQuantity): boolean {
  if (typeof value === 'string') return rule.dates?.test(value) ?? false;
  return isIn(rule.usual, value) || isIn(rule.possible, value);
}

/** Whether an outline made for an earlier quantity has the sentence around this one too. */
function reaches(outline: Outline, { start, end }: BareQuantity): boolean {
  return start - outline.start <= REACH_BACK && end <= outline.end;
}

function outlineAround(
  text: string,
  { start, end }: BareQuantity,
  { starts, quantities }: { starts: readonly number[]; quantities: readonly BareQuantity[] },
): Outline {
  let [from] = sentenceAt(starts, start, text.length);
  // "The price? About #.": a question is of its answer's sentence.
  if (start - from < ANSWER && /\?\s+$/.test(text.slice(Math.max(0, from - 3), from))) {
    from = sentenceAt(starts, from - 1, text.length)[0];
  }
  // "Am 20. Januar": a quantity with a full stop in it may seem to end a sentence.
  let [, to] = sentenceAt(starts, end - 1, text.length);
  if (to - from < SHORT && EXPLAINED.test(text.slice(to, to + ANSWER))) {
    to = sentenceAt(starts, to, text.length)[1];
  }
  const back = Math.max(from, start - REACH_BACK);
  const on = Math.min(to, end + REACH_ON);
  return outlineOf(text, [back, on], within(quantities, back, on));
}

/** The words that tie the quantity to the rule's figure, as the outline has them; undefined where they do not. */
function cuesOf(rule: FigureRule, setting: Setting): string[] | undefined {
  const cues: string[] = [];
  for (const cue of rule.cues) {
    // The quantity's own noun may be the cue: "200 employees".
    const hit = cue.exec(setting.sentence) ?? cue.exec(setting.quantity.text);
    if (!hit) return undefined;
    cues.push(hit[0] + WORD_REST.exec(hit.input.slice(hit.index + hit[0].length)));
  }
  if (rule.vetoes?.some((veto) => veto.test(setting.near))) return undefined;
  if (rule.holds && !rule.holds(setting)) return undefined;
  const usual = !rule.usual || isIn(rule.usual, setting.quantity.value);
  if (!usual && !rule.sure?.(setting)) return undefined;
  return cues;
}

function toMatch(
  rule: FigureRule,
  setting: Setting,
  cues: string[],
  unit: FigureMatch['unit'],
): FigureMatch {
  const { start, end, text, value } = setting.quantity;
  const subject = rule.subjectFor?.(setting);
  return {
    kind: 'figure',
    figure: rule.figure,
    start,
    end,
    text,
    value: rule.valueFor?.(setting) ?? value,
    unit,
    bound: boundOf(setting.passage.text, setting.quantity),
    cues,
    ...(subject !== undefined && { subject }),
  };
}
