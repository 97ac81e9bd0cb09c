import type { ComponentChildren } from 'preact';
import { dataset } from '../../src/dataset/dataset.ts';
import { DotPlot } from '../../src/ui/charts/DotPlot.tsx';
import { layoutDots } from '../../src/ui/charts/dot-layout.ts';
import { MovesChart } from '../../src/ui/charts/MovesChart.tsx';
import { ScoresChart } from '../../src/ui/charts/ScoresChart.tsx';
import { Timeline } from '../../src/ui/charts/Timeline.tsx';
import { Button, IconButton } from '../../src/ui/pieces/Button.tsx';
import { FindingRow } from '../../src/ui/pieces/FindingRow.tsx';
import { Glyph } from '../../src/ui/pieces/Glyph.tsx';
import { SearchField } from '../../src/ui/pieces/SearchField.tsx';
import { TallyBar } from '../../src/ui/pieces/TallyBar.tsx';
import type { Translate } from '../../src/ui/translate.ts';
import { exampleFigure, exampleQuote } from './examples.ts';

export interface PieceState {
  name: string;
  piece: ComponentChildren;
  wide?: boolean;
}

const differing = exampleFigure(dataset, {
  figure: 'training-cost',
  text: '$5.6B',
  value: 5_600_000_000,
});
const agreeing = exampleFigure(dataset, {
  figure: 'nvidia-share-fall',
  text: '17 percent',
  value: 17,
});
const disputed = exampleFigure(dataset, {
  figure: 'training-cost',
  text: 'less than $6 million',
  value: 6_000_000,
  bound: 'under',
});
const trimmed = exampleQuote(dataset, {
  quote: 'altman-more-compute',
  text: 'More compute is more important now than ever',
  match: 'trimmed',
});

export function pieceStates(t: Translate): PieceState[] {
  return [
    {
      name: 'buttons',
      piece: (
        <p>
          <Button>{t('copyCitation')}</Button> <Button look="primary">{t('dossier')}</Button>{' '}
          <Button look="quiet">{t('badMatch')}</Button> <Button disabled>{t('show')}</Button>{' '}
          <IconButton icon="close" label={t('close')} />
        </p>
      ),
    },
    {
      name: 'glyphs',
      piece: (
        <p>
          {(['agrees', 'differs', 'disputed', 'quote', 'altered', 'mention'] as const).map(
            (name) => (
              <>
                <Glyph name={name} />{' '}
              </>
            ),
          )}
        </p>
      ),
    },
    {
      name: 'search field',
      piece: <SearchField label="Search the story" value="" onSearch={() => {}} />,
    },
    {
      name: 'tally',
      piece: (
        <TallyBar
          tally={{ differs: 1, disputed: 2, agrees: 5, quotes: 3, alteredQuotes: 1, mentions: 9 }}
        />
      ),
    },
    {
      name: 'tally of nothing',
      piece: (
        <TallyBar
          tally={{ differs: 0, disputed: 0, agrees: 0, quotes: 0, alteredQuotes: 0, mentions: 4 }}
        />
      ),
    },
    { name: 'moves', piece: <MovesChart moves={dataset.moves} /> },
    { name: 'scores', piece: <ScoresChart benchmarks={dataset.benchmarks} /> },
    { name: 'timeline', piece: <Timeline events={dataset.events} onOpen={() => {}} /> },
    { name: 'moves, wide', piece: <MovesChart moves={dataset.moves} />, wide: true },
    { name: 'scores, wide', piece: <ScoresChart benchmarks={dataset.benchmarks} />, wide: true },
    {
      name: 'dot plot, no page, wide',
      piece: <DotPlot figure={differing.figure} layoutDots={layoutDots} />,
      wide: true,
    },
    {
      name: 'findings',
      piece: (
        <ul>
          {[differing, trimmed, disputed, agreeing].map((finding) => (
            <FindingRow key={finding.match.text} finding={finding} onShow={() => {}} />
          ))}
        </ul>
      ),
    },
  ];
}
