import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleFigure, exampleQuote } from '../../../scripts/gallery/examples.ts';
import { dataset } from '../../../src/dataset/dataset.ts';
import { layoutDots } from '../../../src/ui/charts/dot-layout.ts';
import { MovesChart } from '../../../src/ui/charts/MovesChart.tsx';
import { ScoresChart } from '../../../src/ui/charts/ScoresChart.tsx';
import { Timeline } from '../../../src/ui/charts/Timeline.tsx';
import { Ui, useUi } from '../../../src/ui/environment.ts';
import { FactRow } from '../../../src/ui/pieces/FactRow.tsx';
import { FigureBlock } from '../../../src/ui/pieces/FigureBlock.tsx';
import { FindingRow } from '../../../src/ui/pieces/FindingRow.tsx';
import { QuoteBlock } from '../../../src/ui/pieces/QuoteBlock.tsx';
import { QuoteRow } from '../../../src/ui/pieces/QuoteRow.tsx';
import { SearchField } from '../../../src/ui/pieces/SearchField.tsx';
import { SourceList } from '../../../src/ui/pieces/SourceList.tsx';
import { TallyBar } from '../../../src/ui/pieces/TallyBar.tsx';
import { t } from '../card/mount.tsx';

afterEach(cleanup);

function mount(piece: ComponentChildren, onOpenDossier?: (at: string) => void) {
  const environment = { t, dataset, ...(onOpenDossier && { onOpenDossier }) };
  return render(<Ui.Provider value={environment}>{piece}</Ui.Provider>);
}

describe('TallyBar', () => {
  it('says in words what the bar shows, and leaves out what is not there', () => {
    mount(
      <TallyBar
        tally={{ differs: 1, disputed: 0, agrees: 5, quotes: 2, alteredQuotes: 1, mentions: 9 }}
      />,
    );
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      '1 differs',
      '5 agree',
      '2 quotes',
    ]);
  });

  it('says so where there is nothing', () => {
    mount(
      <TallyBar
        tally={{ differs: 0, disputed: 0, agrees: 0, quotes: 0, alteredQuotes: 0, mentions: 9 }}
      />,
    );
    expect(screen.getByText('No figures or quotes')).toBeTruthy();
  });
});

describe('FindingRow', () => {
  it('has the page’s words, what others say, and a button named for both', () => {
    const onShow = vi.fn();
    const finding = exampleFigure(dataset, {
      figure: 'gpu-count',
      text: '1,000 chips',
      value: 1000,
    });
    mount(<FindingRow finding={finding} onShow={onShow} />);
    expect(screen.getByText('1,000 chips').tagName).toBe('STRONG');
    expect(screen.getByText('others: about 2,000 chips')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show 1,000 chips in the page' }));
    expect(onShow).toHaveBeenCalledOnce();
  });

  it.each([
    ['verbatim', undefined, 'Sam Altman, word for word'],
    ['trimmed', undefined, 'Sam Altman, trimmed: 8 of 29 words'],
    ['altered', undefined, 'Sam Altman, words changed'],
    ['misattributed', 'Elon Musk', 'Sam Altman’s words, given to Elon Musk'],
  ] as const)('says how a quote is printed: %s', (match, givenTo, said) => {
    const finding = exampleQuote(dataset, {
      quote: 'altman-more-compute',
      text: 'More compute is more important now than ever',
      match,
      ...(givenTo && { givenTo }),
    });
    mount(<FindingRow finding={finding} />);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('FactRow', () => {
  it('counts the articles that carry the fact, and leads to it', () => {
    const fact = dataset.facts.find((one) => one.id === 'r1-released');
    if (!fact) throw new Error('no such fact');
    const onOpen = vi.fn();
    mount(<FactRow fact={fact} />, onOpen);
    const articles = dataset.sources.filter(({ tier }) => tier === 'article').length;
    expect(screen.getByText(`in 3 of ${articles} articles`)).toBeTruthy();
    fireEvent.click(screen.getByRole('button'));
    expect(onOpen).toHaveBeenCalledWith('fact/r1-released');
  });
});

describe('QuoteRow', () => {
  const quote = dataset.quotes.find((one) => one.id === 'altman-more-compute');
  if (!quote) throw new Error('no such quote');

  it('says whose words they are, but for a list that is all of theirs', () => {
    mount(<QuoteRow quote={quote} />);
    expect(screen.getByText(/^Sam Altman/)).toBeTruthy();
    cleanup();
    mount(<QuoteRow quote={quote} speakerKnown />);
    expect(screen.queryByText(/Altman/)).toBeNull();
  });
});

describe('SourceList', () => {
  const lines = ['article-1', 'article-2', 'article-3', 'article-4'].map((source) => ({ source }));

  it('does not fold a single line away', () => {
    mount(<SourceList lines={lines} first={3} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  it('says so where there is none', () => {
    mount(<SourceList lines={[]} />);
    expect(screen.getByText('No source in the dataset.')).toBeTruthy();
  });

  it('describes a source that has no title, and has no button where there is no dossier to go to', () => {
    mount(<SourceList lines={[{ source: 'article-1' }]} />);
    expect(screen.getByText('Untitled explainer on R1 and its low cost')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('SearchField', () => {
  it('is a search with a name, and tells how many were found politely', () => {
    const onSearch = vi.fn();
    mount(<SearchField label="Search the story" value="" onSearch={onSearch} status="3 found" />);
    fireEvent.input(screen.getByLabelText('Search the story'), { target: { value: 'chips' } });
    expect(onSearch).toHaveBeenCalledWith('chips');
    expect(screen.getByRole('status').textContent).toBe('3 found');
  });
});

describe('blocks without a page', () => {
  it('show a figure with all its reports', () => {
    const figure = dataset.figures.find((one) => one.id === 'gpu-count');
    if (!figure) throw new Error('no such figure');
    const { container } = mount(<FigureBlock figure={figure} layoutDots={layoutDots} first={20} />);
    expect(container.querySelectorAll('.source')).toHaveLength(figure.reports.length);
    expect(container.querySelector('.dot-plot')).not.toBeNull();
    expect(container.querySelector('.page-mark')).toBeNull();
  });

  it('show a figure without its plot where nothing is there to lay it out', () => {
    const figure = dataset.figures.find((one) => one.id === 'gpu-count');
    if (!figure) throw new Error('no such figure');
    const { container } = mount(<FigureBlock figure={figure} />);
    expect(container.querySelector('.source')).not.toBeNull();
    expect(container.querySelector('.dot-plot')).toBeNull();
  });

  it('show a quote whole', () => {
    const quote = dataset.quotes.find((one) => one.id === 'altman-more-compute');
    if (!quote) throw new Error('no such quote');
    const { container } = mount(<QuoteBlock quote={quote} />);
    expect(container.querySelector('blockquote')?.textContent).toBe(quote.text);
    expect(container.querySelector('ins')).toBeNull();
  });
});

describe('the tables behind the charts', () => {
  const rowsOf = (table: HTMLElement) => within(table).getAllByRole('row').slice(1);

  it('moves: every one, the largest fall first, with its sources', () => {
    mount(<MovesChart moves={dataset.moves} />);
    const rows = rowsOf(screen.getByRole('table', { hidden: true }));
    expect(rows).toHaveLength(dataset.moves.length);
    const deepest = dataset.moves.toSorted((a, b) => a.percent - b.percent)[0];
    expect(rows[0]?.textContent).toContain(deepest?.label);
    expect(rows[0]?.textContent).toContain('−17.4%');
  });

  it('scores: both models’, test by test', () => {
    mount(<ScoresChart benchmarks={dataset.benchmarks} />);
    const table = screen.getByRole('table', { hidden: true });
    const headings = within(table)
      .getAllByRole('columnheader')
      .map((one) => one.textContent);
    expect(headings).toEqual(['Test', 'R1', 'o1', 'Source']);
    expect(rowsOf(table)[0]?.textContent).toContain('79.879.2');
  });
});

describe('Timeline', () => {
  it('tells every event with its date, also where the date is shown once for several', () => {
    const onOpen = vi.fn();
    mount(<Timeline events={dataset.events} onOpen={onOpen} />);
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(dataset.events.length);
    for (const item of items) expect(item.querySelector('time')?.textContent).not.toBe('');
    fireEvent.click(within(items[0] as HTMLElement).getByRole('button'));
    expect(onOpen).toHaveBeenCalledWith(`event/${dataset.events[0]?.id}`);
  });
});

describe('useUi', () => {
  it('says what to do where it is used outside', () => {
    function Lost() {
      return <>{useUi().t('close')}</>;
    }
    expect(() => render(<Lost />)).toThrow('Wrap this piece in <Ui.Provider');
  });
});
