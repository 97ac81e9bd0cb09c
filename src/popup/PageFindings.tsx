import { useUi } from '../ui/environment.ts';
import { Button } from '../ui/pieces/Button.tsx';
import { TallyBar } from '../ui/pieces/TallyBar.tsx';
import { FindingGroups } from './FindingGroups.tsx';
import { FoldedFindings } from './FoldedFindings.tsx';
import { groupFindings } from './group-findings.ts';
import { NamesFound } from './NamesFound.tsx';
import { Omissions } from './Omissions.tsx';
import type { PageFinding, PageReading } from './page-view.ts';

export interface PageFindingsProps {
  reading: PageReading;
  namesOnly: boolean;
  /** Some frame has not read all of its text yet. */
  stillReading: boolean;
  onShow: (finding: PageFinding) => void;
  /** Switches the site off; undefined where the browser does not tell which site it is. */
  onOff: (() => void) | undefined;
}

/** The complete equivalent of the marks: counts, what to look at twice, what agrees, and every name. */
export function PageFindings(props: PageFindingsProps) {
  const { reading, namesOnly, stillReading, onShow, onOff } = props;
  const { t } = useUi();
  const { telling, agreeing, verbatim, names } = groupFindings(reading.findings);
  const { differs, disputed, agrees, quotes } = reading.tally;
  const heading = namesOnly
    ? t('popup_stateNames')
    : t.count('popup_findings', differs + disputed + agrees + quotes);
  return (
    <>
      <header class="popup-head">
        <div role="status">
          <h2 class="popup-count">{heading}</h2>
          {stillReading && <span class="popup-still">{t('popup_stillReading')}</span>}
        </div>
        {onOff && <Button onClick={onOff}>{t('popup_offHere')}</Button>}
      </header>
      {namesOnly ? (
        <p class="popup-lead">{t('popup_stateNamesMore')}</p>
      ) : (
        <TallyBar tally={reading.tally} />
      )}
      {reading.ownSource && <p class="notice">{t('ownPage')}</p>}
      {telling.length > 0 && (
        <ul class="popup-list">
          <FindingGroups groups={telling} onShow={onShow} />
        </ul>
      )}
      <FoldedFindings
        glyph="agrees"
        groups={agreeing}
        onShow={onShow}
        open={telling.length === 0}
      />
      <FoldedFindings
        glyph="quote"
        groups={verbatim}
        onShow={onShow}
        open={telling.length === 0 && agreeing.length === 0}
      />
      <Omissions omissions={reading.omissions} />
      <NamesFound groups={names} open={namesOnly} onShow={onShow} />
    </>
  );
}
