import type { Judged } from '../../judge/types.ts';
import type { MarkStyle, Settings } from '../../platform/settings-types.ts';

/** A judged match at its place in the page; its card makes a finding of it. */
export interface Mark {
  /** Names the mark in this frame, for the popup's jump. */
  key: string;
  judged: Judged;
  style: MarkStyle;
}

export function styleOf(judged: Judged): MarkStyle {
  switch (judged.kind) {
    case 'mention':
      return 'mention';
    case 'figure':
      if (judged.verdict === 'differs') return 'differs';
      return judged.disputed ? 'disputed' : 'agrees';
    case 'quote':
      return judged.match.match === 'verbatim' ? 'quote' : 'altered';
  }
}

/** Whether the reader of the page wants to see marks of this style; hidden ones are still counted. */
export function isWanted(style: MarkStyle, { kinds, verdicts }: Settings): boolean {
  switch (style) {
    case 'mention':
      return kinds.mention;
    case 'quote':
    case 'altered':
      return kinds.quote;
    default:
      return kinds.figure && verdicts[style];
  }
}
