import { useUi } from '../ui/environment.ts';
import { Glyph, type GlyphName } from '../ui/pieces/Glyph.tsx';
import { Icon } from '../ui/pieces/Icon.tsx';
import type { PluralKey } from '../ui/translate.ts';
import { FindingGroups, type FindingGroupsProps } from './FindingGroups.tsx';
import { Fold } from './Fold.tsx';

const MESSAGES = {
  agrees: 'popup_agreeing',
  quote: 'popup_verbatim',
} as const satisfies { [name in GlyphName]?: PluralKey };

export interface FoldedFindingsProps extends FindingGroupsProps {
  /** What they are: figures that agree, or quotes word for word. */
  glyph: keyof typeof MESSAGES;
  /** Whether there is nothing above it that the reader should see first. */
  open: boolean;
}

/** What needs no second look, in one line: how many and of what; each of them on opening it. */
export function FoldedFindings({ groups, glyph, open, onShow }: FoldedFindingsProps) {
  const { t } = useUi();
  if (groups.length === 0) return null;
  const count = groups.reduce((n, group) => n + group.all.length, 0);
  const about = new Set(
    groups.flatMap(({ lead: { finding } }) =>
      finding.kind === 'figure'
        ? finding.figure.label
        : finding.kind === 'quote'
          ? finding.speaker.name
          : [],
    ),
  );
  return (
    <Fold
      class="fold is-group"
      open={open}
      summary={
        <>
          <Glyph name={glyph} />
          <span class="fold-words">
            <strong>{t.count(MESSAGES[glyph], count)}</strong>
            <span class="fold-about" lang="en">
              {[...about].join(', ')}
            </span>
          </span>
          <Icon name="chevron" />
        </>
      }
    >
      {() => (
        <ul class="popup-list">
          <FindingGroups groups={groups} onShow={onShow} />
        </ul>
      )}
    </Fold>
  );
}
