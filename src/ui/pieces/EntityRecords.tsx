import type { Entity } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { numberFormat } from '../wording/formats.ts';
import { FactRow } from './FactRow.tsx';
import { FigureRow } from './FigureRow.tsx';
import { QuoteRow } from './QuoteRow.tsx';
import { type Tab, Tabs } from './Tabs.tsx';

/** An entity's facts and figures, those of them that are disputed, and its quotes, in tabs. */
export function EntityRecords({ entity }: { entity: Entity }) {
  const { t, dataset } = useUi();
  const { facts, figures, quotes } = recordsOf(dataset).about(entity.id);
  const disputedFacts = facts.filter((fact) => fact.status === 'disputed');
  const disputed = figures.filter((figure) => figure.disputed);
  const settled = figures.filter((figure) => !figure.disputed);
  const panels = [
    {
      id: 'facts',
      label: t('tabFacts'),
      rows: [
        ...facts.map((fact) => <FactRow key={fact.id} fact={fact} />),
        ...settled.map((figure) => <FigureRow key={figure.id} figure={figure} />),
      ],
    },
    {
      id: 'disputed',
      label: t('tabDisputed'),
      rows: [
        ...disputed.map((figure) => <FigureRow key={figure.id} figure={figure} />),
        ...disputedFacts.map((fact) => <FactRow key={fact.id} fact={fact} />),
      ],
    },
    {
      id: 'quotes',
      label: t('tabQuotes'),
      rows: quotes.map((quote) => <QuoteRow key={quote.id} quote={quote} />),
    },
  ];
  const tabs: Tab[] = panels
    .filter((panel) => panel.rows.length > 0)
    .map(({ id, label, rows }) => ({
      id,
      label,
      count: numberFormat(t.locale).format(rows.length),
      panel: <ul class="rows">{rows}</ul>,
    }));
  if (tabs.length === 0) return <p class="quiet">{t('noRecords')}</p>;
  return <Tabs label={t('recordsOf', entity.name)} tabs={tabs} />;
}
