import type { Entity, Fact } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { numberFormat } from '../wording/formats.ts';
import { FactRow } from './FactRow.tsx';
import { FigureRow } from './FigureRow.tsx';
import { FoldedRows } from './FoldedRows.tsx';
import { QuoteRow } from './QuoteRow.tsx';
import { type Tab, Tabs } from './Tabs.tsx';

/** Rows of a tab before the rest is folded away. */
const FIRST = 6;

/** An entity's figures, its facts (those that most articles carry first), what of both is disputed, and its quotes, in tabs. */
export function EntityRecords({ entity }: { entity: Entity }) {
  const { t, dataset } = useUi();
  const records = recordsOf(dataset);
  const { facts, figures, quotes } = records.about(entity.id);
  const articlesOf = ({ reports }: Fact) =>
    new Set(
      reports.map(({ source }) => source).filter((id) => records.source(id)?.tier === 'article'),
    ).size;
  const ranked = facts.toSorted((a, b) => articlesOf(b) - articlesOf(a));
  const disputedFacts = ranked.filter((fact) => fact.status === 'disputed');
  const disputed = figures.filter((figure) => figure.disputed);
  const panels = [
    {
      id: 'figures',
      label: t('tabFigures'),
      rows: figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} within={entity.name} />
      )),
    },
    {
      id: 'facts',
      label: t('tabFacts'),
      rows: ranked.map((fact) => <FactRow key={fact.id} fact={fact} />),
    },
    {
      id: 'disputed',
      label: t('tabDisputed'),
      rows: [
        ...disputed.map((figure) => (
          <FigureRow key={figure.id} figure={figure} within={entity.name} disputedKnown />
        )),
        ...disputedFacts.map((fact) => <FactRow key={fact.id} fact={fact} disputedKnown />),
      ],
    },
    {
      id: 'quotes',
      label: t('tabQuotes'),
      rows: quotes.map((quote) => <QuoteRow key={quote.id} quote={quote} speakerKnown />),
    },
  ];
  const tabs: Tab[] = panels
    .filter((panel) => panel.rows.length > 0)
    .map(({ id, label, rows }) => ({
      id,
      label,
      count: numberFormat(t.locale).format(rows.length),
      panel: <FoldedRows rows={rows} first={FIRST} />,
    }));
  if (tabs.length === 0) return <p class="quiet">{t('noRecords')}</p>;
  return <Tabs label={t('recordsOf', entity.name)} tabs={tabs} />;
}
