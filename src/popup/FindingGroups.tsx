import { useUi } from '../ui/environment.ts';
import { FindingRow } from '../ui/pieces/FindingRow.tsx';
import type { FindingGroup } from './group-findings.ts';
import { Occurrences } from './Occurrences.tsx';
import type { PageFinding } from './page-view.ts';

export interface FindingGroupsProps {
  groups: FindingGroup[];
  onShow: (finding: PageFinding) => void;
}

/** Rows of a list: a finding, and under it the places where the page says it again. */
export function FindingGroups({ groups, onShow }: FindingGroupsProps) {
  const { t } = useUi();
  return (
    <>
      {groups.map(({ lead, all }) => {
        const { finding } = lead;
        if (finding.kind === 'mention') return null;
        const key = `${lead.frameId} ${lead.key}`;
        return [
          <FindingRow key={key} finding={finding} onShow={() => onShow(lead)} />,
          all.length > 1 && (
            <li class="popup-again" key={`${key} again`}>
              <Occurrences
                findings={all}
                label={t.count('popup_times', all.length)}
                onShow={onShow}
              />
            </li>
          ),
        ];
      })}
    </>
  );
}
