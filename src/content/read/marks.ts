import type { Finding } from '../../judge/types.ts';
import type { MarkStyle, Settings } from '../../platform/settings-types.ts';
import type { Entry, EntryBlock } from '../scan/entries.ts';

/** A finding at its place in the page. */
export interface Mark {
  /** Names the mark in this frame, for the popup's jump. */
  key: string;
  finding: Finding;
  style: MarkStyle;
}

/** A mark and where it stands now. */
export interface PlacedMark {
  mark: Mark;
  entry: Entry;
  block: EntryBlock;
}

export function styleOf(finding: Finding): MarkStyle {
  switch (finding.kind) {
    case 'mention':
      return 'mention';
    case 'figure':
      if (finding.verdict === 'differs') return 'differs';
      return finding.disputed ? 'disputed' : 'agrees';
    case 'quote':
      return finding.match.match === 'verbatim' ? 'quote' : 'altered';
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
