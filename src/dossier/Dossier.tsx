import { useEffect, useMemo } from 'preact/hooks';
import type { Dataset } from '../dataset/types.ts';
import { Ui } from '../ui/environment.ts';
import { createSearch } from '../ui/search/search.ts';
import type { Translate } from '../ui/translate.ts';
import { Controls } from './controls/Controls.tsx';
import { type DossierView, View } from './dossier-context.ts';
import { type Filters, narrowDataset } from './filters.ts';
import { Contents } from './parts/Contents.tsx';
import { DossierFoot } from './parts/DossierFoot.tsx';
import { DossierHead } from './parts/DossierHead.tsx';
import { Parts } from './parts/Parts.tsx';
import { useAddress } from './use-address.ts';

export interface DossierProps {
  t: Translate;
  dataset: Dataset;
  onOpenOptions: () => void;
}

/** The whole record as a page to read, search, print and take away. */
export function Dossier({ t, dataset, onOpenOptions }: DossierProps) {
  const { filters, target, jump, setFilters } = useAddress();
  const search = useMemo(() => createSearch(dataset), [dataset]);
  const shown = useMemo(() => {
    const query = filters.query.trim();
    const found = query
      ? { found: new Set(search.find(query).map(({ kind, id }) => `${kind}/${id}`)) }
      : {};
    return narrowDataset(dataset, { filters, ...found, ...(target ? { kept: target } : {}) });
  }, [dataset, search, filters, target]);

  useEffect(() => {
    const entry = target && document.getElementById(target);
    if (!entry) return;
    entry.scrollIntoView({ block: 'start' });
    entry.focus({ preventScroll: true });
  }, [target, jump]);

  const environment = useMemo(
    () => ({
      t,
      dataset,
      onOpenDossier: (at: string) => {
        location.hash = at;
      },
    }),
    [t, dataset],
  );
  const onFilters = (change: Partial<Filters>) => setFilters({ ...filters, ...change });
  const view: DossierView = {
    shown,
    filters,
    target,
    onFilters,
    onRefilter(change) {
      onFilters(change);
      document.getElementById('filters')?.focus();
    },
  };
  const known = !target || hasRecord(dataset, target);
  return (
    <Ui.Provider value={environment}>
      <View.Provider value={view}>
        <div class="dossier" id="top">
          <DossierHead onOpenOptions={onOpenOptions} />
          <Contents />
          <main class="dossier-main">
            <Controls />
            {!known && (
              <p class="notice" role="alert">
                {t('dossier_unknown', target)}
              </p>
            )}
            <Parts />
          </main>
          <DossierFoot />
        </div>
      </View.Provider>
    </Ui.Provider>
  );
}

function hasRecord(dataset: Dataset, key: string): boolean {
  const [kind, id] = key.split('/');
  const records = {
    figure: dataset.figures,
    fact: dataset.facts,
    quote: dataset.quotes,
    entity: dataset.entities,
    event: dataset.events,
    source: dataset.sources,
  }[kind ?? ''];
  return records?.some((record) => record.id === id) ?? false;
}
