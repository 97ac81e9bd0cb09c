import type { ComponentChildren } from 'preact';
import type { Source } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { DOT } from '../wording/dot.ts';
import { describeSource, nameSource, sayKind, sayPublished } from '../wording/sources.ts';
import { FoldedRows } from './FoldedRows.tsx';
import { Icon } from './Icon.tsx';

export interface SourceLine {
  /** Source id. */
  source: string;
  /** What it comes to, in words of the interface: stands beside the name. */
  value?: string;
  /** Its own words, verbatim: stand below in quotation marks. */
  wording?: string;
  /** More about it, in words of the interface. */
  details?: string[];
  /** Why it is set aside, in words of the dataset. */
  note?: string;
}

export interface SourceListProps {
  lines: SourceLine[];
  /** How many are shown before "and 3 more". */
  first?: number;
}

/** Says so where there are none; a source that the dataset does not have is passed over. */
export function SourceList({ lines, first = 3 }: SourceListProps) {
  const { t } = useUi();
  if (lines.length === 0) return <p class="quiet">{t('noSources')}</p>;
  const rows = lines.map((line, index) => (
    <SourceItem key={`${line.source} ${index}`} line={line} />
  ));
  return <FoldedRows rows={rows} first={first} />;
}

function SourceItem({ line }: { line: SourceLine }) {
  const { t, dataset } = useUi();
  const source = recordsOf(dataset).source(line.source);
  if (!source) return null;
  return (
    <li class="source">
      <SourceName source={source} />
      {line.value && <span class="source-value">{line.value}</span>}
      {line.wording && (
        <q class="source-wording" lang="en">
          {line.wording}
        </q>
      )}
      {line.note && (
        <span class="source-note" lang="en">
          {line.note}
        </span>
      )}
      <span class="source-details">
        {detailsOf(line, source, t).flatMap((part, index) => (index > 0 ? [DOT, part] : part))}
      </span>
    </li>
  );
}

function detailsOf(
  line: SourceLine,
  source: Source,
  t: ReturnType<typeof useUi>['t'],
): ComponentChildren[] {
  const description = describeSource(source);
  return [
    description && <span lang="en">{description}</span>,
    sayPublished(t, source),
    source.tier === 'primary' && source.kind !== 'news' && sayKind(t, source),
    ...(line.details ?? []),
  ].filter(Boolean);
}

/** Leads to the source itself; where it has no address, to what the dossier has on it. */
function SourceName({ source }: { source: Source }) {
  const { t, onOpenDossier } = useUi();
  const name = nameSource(source);
  if (source.url) {
    // The sign never stands alone on a line.
    const lastWord = name.lastIndexOf(' ') + 1;
    return (
      <a
        class="source-name"
        lang="en"
        href={source.url}
        target="_blank"
        rel="noreferrer"
        title={t('openSource', name)}
      >
        {name.slice(0, lastWord)}
        <span class="keep">
          {name.slice(lastWord)}
          <Icon name="out" />
        </span>
      </a>
    );
  }
  return onOpenDossier ? (
    <button
      type="button"
      class="source-name link"
      lang="en"
      title={t('dossier')}
      onClick={() => onOpenDossier(`source/${source.id}`)}
    >
      {name}
    </button>
  ) : (
    <span class="source-name" lang="en">
      {name}
    </span>
  );
}
