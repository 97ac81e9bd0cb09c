import { useUi } from '../ui/environment.ts';
import { Icon } from '../ui/pieces/Icon.tsx';
import { Fold } from './Fold.tsx';
import type { FindingGroup } from './group-findings.ts';
import { Occurrences } from './Occurrences.tsx';
import type { PageFinding } from './page-view.ts';

export interface NamesFoundProps {
  groups: FindingGroup[];
  open: boolean;
  onShow: (finding: PageFinding) => void;
}

/** Every name marked on the page, the most frequent first, with each place it stands. */
export function NamesFound({ groups, open, onShow }: NamesFoundProps) {
  const { t } = useUi();
  if (groups.length === 0) return null;
  return (
    <Fold
      class="fold is-group"
      open={open}
      summary={
        <>
          <span class="fold-words">
            <strong>{t('popup_names')}</strong>
            <span class="fold-about" lang="en">
              {groups.map(({ lead }) => nameOf(lead)).join(', ')}
            </span>
          </span>
          <Icon name="chevron" />
        </>
      }
    >
      {() => (
        <ul class="popup-names">
          {groups.map(({ lead, all }) => (
            <li key={nameOf(lead)}>
              <Occurrences
                findings={all}
                label={
                  <>
                    <span class="popup-name" lang="en">
                      {nameOf(lead)}
                    </span>
                    <span class="popup-name-times">{t.count('popup_times', all.length)}</span>
                  </>
                }
                onShow={onShow}
              />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function nameOf({ finding }: PageFinding): string {
  return finding.kind === 'mention' ? finding.entity.name : finding.match.text;
}
