import { useUi } from '../../ui/environment.ts';
import { recordsOf } from '../../ui/records.ts';
import { SourceLink } from './SourceLink.tsx';

export interface ReportLine {
  source: string;
  /** The source's own words. */
  words?: string | undefined;
  /** Where in the source. */
  locator?: string | undefined;
  /** What it says where it departs from the statement. */
  says?: string | undefined;
  attributedTo?: string | undefined;
  /** A remark in place of words ("in full"). */
  remark?: string | undefined;
}

/** Who carries a record and in which words, a line each. */
export function ReportLines({ lines, label }: { lines: ReportLine[]; label?: string }) {
  const { t, dataset } = useUi();
  const records = recordsOf(dataset);
  return (
    <ul class="reports" aria-label={label}>
      {lines.map(({ source, words, locator, says, attributedTo, remark }, index) => (
        <li key={`${source} ${index}`}>
          <SourceLink id={source} /> {words && <q lang="en">{words}</q>}
          {remark && <span class="report-more">{remark}</span>}
          {locator && (
            <span class="report-more" lang="en">
              {locator}
            </span>
          )}
          {attributedTo && attributedTo !== source && (
            <span class="report-more">
              {t('dossier_tracesTo', records.originName(attributedTo))}
            </span>
          )}
          {says && (
            <span class="report-says">
              {t('dossier_departs')} <span lang="en">{says}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
