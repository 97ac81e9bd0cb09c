import { useUi } from '../../ui/environment.ts';
import { Button } from '../../ui/pieces/Button.tsx';
import { SearchField } from '../../ui/pieces/SearchField.tsx';
import { nameSource } from '../../ui/wording/sources.ts';
import { useView } from '../dossier-context.ts';
import { isNarrowed, noFilters } from '../filters.ts';
import { sayCounts } from '../say-counts.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { FilterSelect } from './FilterSelect.tsx';

/** Search, filters, and what to do with what they leave. */
export function Controls() {
  const { t, dataset } = useUi();
  const { shown, filters, onFilters, onRefilter } = useView();
  const people = dataset.entities.filter((entity) => entity.kind === 'person');
  const counts = sayCounts(t, {
    figures: shown.figures.length,
    facts: shown.facts.length,
    quotes: shown.quotes.length,
    events: shown.events.length,
  });
  const status = counts ? t('dossier_shown', counts) : t('dossier_shownNothing');
  return (
    <section class="controls" id="filters" tabIndex={-1} aria-label={t('dossier_filters')}>
      <SearchField
        label={t('dossier_search')}
        value={filters.query}
        onSearch={(query) => onFilters({ query })}
        status={status}
      />
      <div class="filters">
        <FilterSelect
          label={t('dossier_source')}
          any={t('dossier_anySource')}
          value={filters.source}
          choices={dataset.sources.map((source) => ({
            id: source.id,
            name: nameSource(source),
          }))}
          onChoose={(source) => onFilters({ source })}
        />
        <FilterSelect
          label={t('dossier_person')}
          any={t('dossier_anyPerson')}
          value={filters.person}
          choices={people}
          onChoose={(person) => onFilters({ person })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={filters.disputedOnly}
            onChange={(event) => onFilters({ disputedOnly: event.currentTarget.checked })}
          />
          {t('dossier_disputedOnly')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={filters.later}
            onChange={(event) => onFilters({ later: event.currentTarget.checked })}
          />
          {t('dossier_later')}
        </label>
      </div>
      <div class="controls-foot">
        {/* The search field's own status line says it to screen readers. */}
        <p class="shown" aria-hidden="true">
          {status}
        </p>
        {isNarrowed(filters) && (
          <Button look="quiet" onClick={() => onRefilter(noFilters)}>
            {t('dossier_clear')}
          </Button>
        )}
        <span class="controls-ways">
          <ExportMenu />
          <Button onClick={() => print()}>{t('dossier_print')}</Button>
        </span>
      </div>
    </section>
  );
}
