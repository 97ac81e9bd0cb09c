import type { Source } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { Icon } from '../../ui/pieces/Icon.tsx';
import { DOT } from '../../ui/wording/dot.ts';
import { describeSource, nameSource, sayKind, sayPublished } from '../../ui/wording/sources.ts';
import { contributionOf } from '../contributions.ts';
import { useView } from '../dossier-context.ts';
import { sayCounts } from '../say-counts.ts';
import { Entry } from './Entry.tsx';

/** A source: what it is, where it can be read, and what it brings to the record. */
export function SourceEntry({ source }: { source: Source }) {
  const { t, dataset } = useUi();
  const { onRefilter, filters } = useView();
  const name = nameSource(source);
  const description = describeSource(source);
  const { figures, facts, quotes, events, alone } = contributionOf(dataset, source.id);
  const counts = sayCounts(t, {
    figures: figures.length,
    facts: facts.length,
    quotes: quotes.length,
    events: events.length,
  });
  return (
    <Entry
      at={`source/${source.id}`}
      name={name}
      class="source-entry"
      heading={
        <h3 lang="en">
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {name}
              <Icon name="out" />
            </a>
          ) : (
            name
          )}
        </h3>
      }
    >
      {description && <p lang="en">{description}</p>}
      <p class="under">
        {[sayKind(t, source), sayPublished(t, source), !source.url && t('dossier_noAddress')]
          .filter(Boolean)
          .join(DOT)}
      </p>
      {source.url && <p class="print-address">{source.url}</p>}
      {counts && (
        <p class="contribution">
          {t('dossier_carries', counts)}
          {alone.length > 0 && `; ${t.count('dossier_alone', alone.length)}`}
          {filters.source !== source.id && (
            <button
              type="button"
              class="link"
              aria-label={`${t('dossier_onlySource')}: ${name}`}
              onClick={() => onRefilter({ source: source.id })}
            >
              {t('dossier_onlySource')}
            </button>
          )}
        </p>
      )}
    </Entry>
  );
}
