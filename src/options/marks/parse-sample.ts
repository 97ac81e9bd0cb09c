import type { MarkStyle } from '../../platform/settings-types.ts';

/** A run of a sample text: plain, or marked in a style. */
export interface SampleRun {
  text: string;
  style?: MarkStyle;
}

const STYLES: readonly MarkStyle[] = [
  'mention',
  'agrees',
  'disputed',
  'differs',
  'quote',
  'altered',
];

/** Reads a sample of the kind "lost {agrees:nearly $600 billion} in a day", so translations keep their word order. */
export function parseSample(sample: string): SampleRun[] {
  const runs: SampleRun[] = [];
  let at = 0;
  for (const match of sample.matchAll(/\{(\w+):([^}]*)\}/g)) {
    const [whole, name, text = ''] = match;
    const style = STYLES.find((known) => known === name);
    if (match.index > at) runs.push({ text: sample.slice(at, match.index) });
    runs.push(style ? { text, style } : { text });
    at = match.index + whole.length;
  }
  if (at < sample.length) runs.push({ text: sample.slice(at) });
  return runs;
}
