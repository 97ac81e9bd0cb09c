import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Source } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { describeSource, nameSource, sayPublished } from '../wording/sources.ts';
import { Icon } from './Icon.tsx';

export interface SourceLine {
  /** Source id. */
  source: string;
  /** What it says, in its own words: short ones stand beside its name, long ones below. */
  says?: string;
  /** Printed words, which take quotation marks. */
  quoted?: boolean;
  /** More about it, in words of the interface or (English) of the dataset. */
  details?: ComponentChildren[];
}

export interface SourceListProps {
  lines: SourceLine[];
  /** How many are shown before "and 3 more". */
  first?: number;
}

/** Longer wordings stand on a line of their own. In characters. */
const BESIDE = 22;

export function SourceList({ lines, first = 3 }: SourceListProps) {
  const { t } = useUi();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <p class="quiet">{t('noSources')}</p>;
  // One line hidden would cost as much room as the button that hides it.
  const foldable = lines.length > first + 1;
  const shown = all || !foldable ? lines : lines.slice(0, first);
  return (
    <>
      <ul class="sources">
        {shown.map((line) => (
          <SourceItem key={line.source + line.says} line={line} />
        ))}
      </ul>
      {foldable && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewerSources') : t.count('moreSources', lines.length - shown.length)}
          <Icon name="chevron" />
        </button>
      )}
    </>
  );
}

function SourceItem({ line }: { line: SourceLine }) {
  const { t, dataset } = useUi();
  const source = recordsOf(dataset).source(line.source);
  if (!source) return null;
  const description = describeSource(source);
  const beside = line.says !== undefined && line.says.length <= BESIDE;
  const says = line.says !== undefined && (
    <span class={beside ? 'source-says' : 'source-says is-below'} lang="en">
      {line.quoted ? `“${line.says}”` : line.says}
    </span>
  );
  const details = [
    sayPublished(t, source),
    source.tier === 'primary' ? t('tierPrimary') : undefined,
    ...(line.details ?? []),
  ].filter(Boolean);
  return (
    <li class={`source is-${source.tier}`}>
      <SourceName source={source} />
      {says}
      <span class="source-details">
        {description && (
          <>
            <span lang="en">{description}</span>
            {' · '}
          </>
        )}
        {details.map((detail, index) => (
          <span key={index}>
            {index > 0 && ' · '}
            {detail}
          </span>
        ))}
        <EntryLink source={source} />
      </span>
    </li>
  );
}

function SourceName({ source }: { source: Source }) {
  const { t } = useUi();
  const name = nameSource(source);
  if (!source.url) {
    return (
      <span class="source-name" lang="en">
        {name}
      </span>
    );
  }
  return (
    <a
      class="source-name"
      lang="en"
      href={source.url}
      target="_blank"
      rel="noreferrer"
      title={t('openSource', name)}
    >
      {name}
      <Icon name="out" />
    </a>
  );
}

function EntryLink({ source }: { source: Source }) {
  const { t, onOpenDossier } = useUi();
  if (!onOpenDossier) return null;
  return (
    <>
      {' · '}
      <button
        type="button"
        class="link"
        aria-label={t('inDossier', nameSource(source))}
        onClick={() => onOpenDossier(`source/${source.id}`)}
      >
        {t('entry')}
      </button>
    </>
  );
}
