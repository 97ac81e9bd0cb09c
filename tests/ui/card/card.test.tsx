import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleFigure, exampleMention, exampleQuote } from '../../../scripts/gallery/examples.ts';
import { dataset } from '../../../src/dataset/dataset.ts';
import { mountCard } from './mount.tsx';

afterEach(cleanup);

const differing = exampleFigure(dataset, {
  figure: 'training-cost',
  text: '$5.6B',
  value: 5_600_000_000,
  subject: 'deepseek-r1',
});
const trimmed = exampleQuote(dataset, {
  quote: 'altman-more-compute',
  text: 'More compute is more important now than ever',
  match: 'trimmed',
});

describe('a figure’s card', () => {
  it('is a dialog named by its verdict, which opens with the answer', () => {
    mountCard(differing);
    const dialog = screen.getByRole('dialog', { name: /^Differs from \d+ other reports$/ });
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    const [first] = dialog.querySelectorAll('.card-body p');
    expect(first?.textContent).toMatch(
      /^Others say .*: about a thousandth of this page’s \$5\.6\u00a0billion\.$/,
    );
  });

  it('counts reports as what they are, and says whose figure it is', () => {
    mountCard(differing);
    expect(screen.getByText(/all tracing to DeepSeek-V3 Technical Report/)).toBeTruthy();
    expect(screen.getByText('This page gives it for R1; the figure is of V3.')).toBeTruthy();
  });

  it('lists sources with their own words and links, English marked as such', () => {
    mountCard(differing);
    const link = screen.getByRole('link', { name: /DeepSeek-V3 Technical Report/ });
    expect(link.getAttribute('href')).toBe('https://arxiv.org/abs/2412.19437');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(link.getAttribute('lang')).toBe('en');
    expect(screen.getAllByText('budget of only $6 million')[0]?.getAttribute('lang')).toBe('en');
  });

  it('folds a long list of sources and opens it in place', () => {
    const { container } = mountCard(differing);
    const count = () => container.querySelector('ul:has(.source)')?.children.length ?? 0;
    const before = count();
    const more = screen.getByRole('button', { name: /^and \d+ more$/ });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(count()).toBe(differing.count.reports);
    expect(before).toBeLessThan(count());
    fireEvent.click(screen.getByRole('button', { name: 'show fewer' }));
    expect(count()).toBe(before);
  });

  it('sets reports with a note aside, with the note', () => {
    mountCard(differing);
    const apart = screen.getByRole('heading', { name: 'Set aside, and why' }).parentElement;
    expect(apart?.textContent).toContain('no other source has it');
  });

  it('says that the page itself is a source, and leaves it out', () => {
    const own = exampleFigure(dataset, {
      figure: 'deepseek-headcount',
      text: '200',
      value: 200,
      ownSource: 'article-4',
    });
    mountCard(own, { ownSource: 'article-4' });
    expect(screen.getByRole('dialog', { name: 'No other report' })).toBeTruthy();
    expect(screen.getByText(/one of the sources; it is left out/)).toBeTruthy();
    expect(screen.queryByText('Al Jazeera')).toBeNull();
  });

  it('labels later knowledge', () => {
    const later = exampleFigure(dataset, {
      figure: 'r1-rl-cost',
      text: '$294,000',
      value: 294_000,
    });
    const { container } = mountCard(later);
    const details = [...container.querySelectorAll('.source-details')].map(
      (one) => one.textContent,
    );
    expect(details).toHaveLength(later.count.reports);
    for (const detail of details) expect(detail).toMatch(/(^|\u00a0· )later\u00a0· /);
  });

  it('shows the edition it judges by', () => {
    mountCard(differing);
    expect(screen.getByText(/^Dataset /).textContent).toContain(dataset.edition.version);
    expect(screen.getByText(/^As of [A-Z][a-z]{2} \d+, 20\d\d$/)).toBeTruthy();
  });
});

describe('what can be done with a card', () => {
  it('pins, closes and opens the dossier at its record', () => {
    const { context } = mountCard(differing);
    fireEvent.click(screen.getByRole('button', { name: 'Keep open' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dossier' }));
    expect(context.onPin).toHaveBeenCalledOnce();
    expect(context.onClose).toHaveBeenCalledOnce();
    expect(context.onOpenDossier).toHaveBeenCalledWith('figure/training-cost');
  });

  it('leads from a source without an address to the dossier', () => {
    const { context } = mountCard(differing);
    fireEvent.click(
      screen.getByRole('button', { name: 'DeepSeek R1 AI Model Disrupts Global Tech Market' }),
    );
    expect(context.onOpenDossier).toHaveBeenCalledWith('source/article-2');
  });

  it('tells a pinned card', () => {
    mountCard(differing, { pinned: true });
    expect(screen.getByRole('button', { name: 'Let it close' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it.each([
    ['Copy citation', 'citation', true, 'Copied'],
    ['Bad match?', 'report', true, 'Report copied'],
    ['Copy citation', 'citation', false, 'Could not copy'],
  ] as const)('%s copies the %s and says so politely', async (name, kind, written, said) => {
    const asked: string[] = [];
    mountCard(differing, {
      onCopy: async (what) => {
        asked.push(what);
        return written;
      },
    });
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said));
    expect(asked).toEqual([kind]);
  });
});

describe('a quote’s card', () => {
  it('has the full quote, with what the page leaves out inserted', () => {
    const { container } = mountCard(trimmed);
    const quote = container.querySelector('blockquote');
    const seen = [...(quote?.querySelectorAll('ins [aria-hidden]') ?? [])].map(
      (one) => one.textContent,
    );
    expect(seen.length).toBeGreaterThan(0);
    const visible = quote?.cloneNode(true) as HTMLElement;
    for (const hidden of visible.querySelectorAll('.visually-hidden')) hidden.remove();
    expect(visible.textContent).toBe(trimmed.quote.text);
    expect(screen.getByText('This page prints 8 of 29 words.')).toBeTruthy();
  });

  it('strikes words that only the page has', () => {
    const altered = exampleQuote(dataset, {
      quote: 'altman-more-compute',
      text: 'more compute is less important now than ever before',
      match: 'altered',
    });
    const { container } = mountCard(altered);
    const struck = [...container.querySelectorAll('blockquote del [aria-hidden]')];
    expect(struck.map((one) => one.textContent)).toEqual(['less']);
    expect(screen.getByRole('dialog', { name: 'Quote, words changed' })).toBeTruthy();
  });

  it('states another speaker neutrally', () => {
    const given = exampleQuote(dataset, {
      quote: 'altman-more-compute',
      text: 'More compute is more important now than ever',
      match: 'misattributed',
      givenTo: 'elon-musk',
    });
    mountCard(given);
    expect(
      screen.getByText(/^This page gives the words to .*; the sources give them to Sam Altman\.$/),
    ).toBeTruthy();
  });

  it('says who printed which form', () => {
    mountCard(trimmed);
    const printed = screen.getByRole('heading', { name: 'Who printed which form' }).parentElement;
    expect(within(printed as HTMLElement).getByText('in full')).toBeTruthy();
    expect(
      within(printed as HTMLElement).getByText('more compute is more important now than ever.')
        .tagName,
    ).toBe('Q');
  });
});

describe('an entity’s card', () => {
  it('has its summary, then tabs with counts', () => {
    mountCard(exampleMention(dataset, 'deepseek', 'DeepSeek'));
    expect(screen.getByRole('dialog', { name: 'DeepSeek company' })).toBeTruthy();
    const names = screen.getAllByRole('tab').map((tab) => tab.textContent);
    expect(names.map((name) => name?.replace(/\d+$/, ''))).toEqual([
      'Figures',
      'Facts',
      'Disputed',
    ]);
  });

  it('has its settled figures in sight when it opens', () => {
    mountCard(exampleMention(dataset, 'nvidia', 'Nvidia'));
    const settled = dataset.figures.find(
      ({ about, disputed }) => about.includes('nvidia') && !disputed,
    );
    const label = settled?.label.replace('Nvidia: ', '').slice(1);
    expect(label).toBeTruthy();
    expect(screen.getByRole('tabpanel').textContent).toContain(label);
  });

  it('does not say its name again in each row', () => {
    mountCard(exampleMention(dataset, 'nvidia', 'Nvidia'));
    expect(screen.getByRole('tabpanel').textContent).not.toContain('Nvidia:');
  });

  it('tags what is disputed, but not in the tab of what is disputed', () => {
    mountCard(exampleMention(dataset, 'deepseek', 'DeepSeek'));
    expect(screen.getAllByText('disputed').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('tab', { name: /^Disputed/ }));
    expect(screen.queryByText('disputed')).toBeNull();
  });

  it('moves among tabs by arrows, Home and End, and focus with them', () => {
    mountCard(exampleMention(dataset, 'sam-altman', 'Altman'));
    const tabs = screen.getAllByRole('tab');
    const selected = () => tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true');
    tabs[0]?.focus();
    fireEvent.keyDown(tabs[0] as HTMLElement, { key: 'ArrowRight' });
    expect(selected()).toEqual([tabs[1]]);
    expect(document.activeElement).toBe(tabs[1]);
    fireEvent.keyDown(tabs[1] as HTMLElement, { key: 'End' });
    expect(selected()).toEqual([tabs.at(-1)]);
    fireEvent.keyDown(tabs.at(-1) as HTMLElement, { key: 'ArrowRight' });
    expect(selected()).toEqual([tabs[0]]);
    expect(tabs.filter((tab) => tab.tabIndex === 0)).toEqual([tabs[0]]);
  });

  it('leads from a figure to its entry', () => {
    const { context } = mountCard(exampleMention(dataset, 'deepseek', 'DeepSeek'));
    fireEvent.click(screen.getByRole('tab', { name: /Disputed/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Training cost/ }));
    expect(context.onOpenDossier).toHaveBeenCalledWith('figure/training-cost');
  });

  it('says so where the dataset has nothing', () => {
    mountCard(exampleMention(dataset, 'h800', 'H800'), {
      dataset: { ...dataset, facts: [], figures: [], quotes: [] },
    });
    expect(screen.getByText('The dataset has nothing more on it.')).toBeTruthy();
  });
});
