import type { ComponentChildren } from 'preact';
import { useUi } from '../ui/environment.ts';
import { Icon } from '../ui/pieces/Icon.tsx';
import { Fold } from './Fold.tsx';
import type { PageFinding } from './page-view.ts';

export interface OccurrencesProps {
  findings: PageFinding[];
  label: ComponentChildren;
  onShow: (finding: PageFinding) => void;
}

/** The sentences in which something stands, folded away, each with a way to it. */
export function Occurrences({ findings, label, onShow }: OccurrencesProps) {
  const { t } = useUi();
  return (
    <Fold
      class="fold"
      summary={
        <>
          {label}
          <Icon name="chevron" />
        </>
      }
    >
      {() => (
        <ol class="popup-sentences">
          {findings.map((finding) => (
            <li key={`${finding.frameId} ${finding.key}`}>
              <button
                type="button"
                class="popup-sentence"
                dir="auto"
                aria-label={`${t('show')}: ${finding.sentence}`}
                onClick={() => onShow(finding)}
              >
                {finding.sentence}
              </button>
            </li>
          ))}
        </ol>
      )}
    </Fold>
  );
}
