import type { Entity } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { recordsOf } from '../../ui/records.ts';
import { kindKeys } from '../../ui/wording/kinds.ts';
import { useView } from '../dossier-context.ts';
import { sayCounts } from '../say-counts.ts';
import { Entry } from './Entry.tsx';
import { ReportLines } from './ReportLines.tsx';

/** A company, person, model or chip: what it is, how sources describe it, and how much there is on it. */
export function EntityEntry({ entity }: { entity: Entity }) {
  const { t, dataset } = useUi();
  const { onRefilter, filters } = useView();
  const { facts, figures, quotes } = recordsOf(dataset).about(entity.id);
  const counts = sayCounts(t, {
    figures: figures.length,
    facts: facts.length,
    quotes: quotes.length,
  });
  return (
    <Entry
      at={`entity/${entity.id}`}
      name={entity.name}
      class="entity-entry"
      heading={
        <h4>
          <span lang="en">{entity.name}</span>
          {/* People stand under a heading that says it. */}
          {entity.kind !== 'person' && <span class="kind">{t(kindKeys[entity.kind])}</span>}
        </h4>
      }
    >
      <p lang="en">{entity.summary}</p>
      {counts && (
        <p class="under">
          {counts}
          {entity.kind === 'person' && filters.person !== entity.id && (
            <button type="button" class="link" onClick={() => onRefilter({ person: entity.id })}>
              {t('dossier_onlyPerson', entity.name)}
            </button>
          )}
        </p>
      )}
      {entity.roles && entity.roles.length > 0 && (
        <ReportLines
          label={t('dossier_roles')}
          lines={entity.roles.map(({ source, as, locator }) => ({ source, words: as, locator }))}
        />
      )}
    </Entry>
  );
}
