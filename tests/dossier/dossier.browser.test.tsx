import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/dossier/styles.ts';
import { Dossier } from '../../src/dossier/Dossier.tsx';
import { axeFaults } from '../popup/axe-faults.ts';
import { english } from '../popup/english.ts';
import { small } from './small-dataset.ts';

/** The test runner's own address, which carries what it needs. */
const home = location.href;

function open(address = '') {
  history.replaceState(null, '', location.pathname + address);
  document.title = 'The dossier';
  document.documentElement.lang = 'en';
  render(<Dossier t={english} dataset={small} onOpenOptions={() => {}} />);
}

const at = (key: string) => document.getElementById(key);
const shownKeys = () => [...document.querySelectorAll('.entry')].map((entry) => entry.id);

beforeEach(() => scrollTo(0, 0));
afterEach(() => {
  cleanup();
  history.replaceState(null, '', home);
});

describe('the whole record', () => {
  test('has every record, under its part', () => {
    open();
    expect(shownKeys().toSorted()).toEqual(
      [
        ...small.figures.map(({ id }) => `figure/${id}`),
        ...small.facts.map(({ id }) => `fact/${id}`),
        ...small.quotes.map(({ id }) => `quote/${id}`),
        ...small.entities.map(({ id }) => `entity/${id}`),
        ...small.events.map(({ id }) => `event/${id}`),
        ...small.sources.map(({ id }) => `source/${id}`),
      ].toSorted(),
    );
    const contents = screen.getByRole('navigation', { name: 'Contents' });
    expect(within(contents).getByRole('link', { name: /^Figures/ }).textContent).toBe('Figures2');
  });

  test('the contents follow the reader down the page', async () => {
    open();
    document.getElementById('quotes')?.scrollIntoView();
    const link = (name: RegExp) => screen.getByRole('link', { name });
    await waitFor(() => expect(link(/^Quotes/).getAttribute('aria-current')).toBe('true'));
    document.getElementById('figures')?.scrollIntoView();
    await waitFor(() => expect(link(/^Figures/).getAttribute('aria-current')).toBe('true'));
    expect(link(/^Quotes/).getAttribute('aria-current')).toBeNull();
  });

  test('opens with counts', () => {
    open();
    expect(document.querySelector('.opening')?.textContent).toContain(
      '2 articles\u00a0· 1 other document\u00a0· 1 published later',
    );
  });

  test('axe finds nothing', async () => {
    open();
    expect(await axeFaults()).toEqual([]);
  });
});

describe('a link to a record', () => {
  test('scrolls there, lights it up and moves the focus', async () => {
    open('#event/report-out');
    await waitFor(() => expect(document.activeElement).toBe(at('event/report-out')));
    expect(at('event/report-out')?.classList).toContain('is-target');
    const top = at('event/report-out')?.getBoundingClientRect().top ?? Number.NaN;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight);
  });

  test('is shown also where filters would hide it, and says so', async () => {
    open('?disputed=#quote/moor-calm');
    await waitFor(() => expect(document.activeElement).toBe(at('quote/moor-calm')));
    expect(at('quote/moor-calm')?.textContent).toContain('the filters would hide this record');
    expect(at('quote/rask-later')).toBeNull();
  });

  test('is let go when the reader searches for something else', async () => {
    open('#figure/opening');
    await waitFor(() => expect(document.activeElement).toBe(at('figure/opening')));
    await userEvent.type(screen.getByRole('searchbox'), 'rust');
    expect(shownKeys()).toEqual(['fact/rust', 'source/gazette', 'source/survey']);
    expect(location.hash).toBe('');
  });

  test('within the page leads to the source', async () => {
    open();
    const link = at('figure/opening')?.querySelector<HTMLAnchorElement>('a.source-link');
    link?.click();
    await waitFor(() => expect(document.activeElement).toBe(at('source/survey')));
  });

  test('that no record has is said, and the record is there all the same', () => {
    open('#figure/nothing-like-it');
    expect(screen.getByRole('alert').textContent).toContain('figure/nothing-like-it');
    expect(shownKeys()).toHaveLength(15);
  });
});

describe('search and filters', () => {
  const status = () => screen.getAllByRole('status')[0]?.textContent;

  test('a search narrows every part and is said politely', async () => {
    open();
    await userEvent.type(screen.getByRole('searchbox'), 'rust');
    expect(shownKeys()).toEqual(['fact/rust', 'source/gazette', 'source/survey']);
    expect(status()).toBe('Shown: 1 fact');
    expect(location.search).toBe('?q=rust');
  });

  test('nothing found is said', async () => {
    open();
    await userEvent.type(screen.getByRole('searchbox'), 'xylophone');
    expect(shownKeys()).toEqual([]);
    expect(status()).toBe('Nothing matches these filters.');
  });

  test('by person, by source, disputed only, and clear', async () => {
    open();
    await userEvent.selectOptions(screen.getByLabelText('Person'), 'ada-moor');
    expect(at('quote/moor-calm')).not.toBeNull();
    expect(at('quote/rask-later')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Source'), 'unsigned');
    expect(at('figure/opening')).toBeNull();
    fireEvent.click(screen.getByLabelText('Disputed only'));
    expect(at('quote/moor-calm')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(shownKeys()).toHaveLength(15);
    expect(location.search).toBe('');
  });

  test('the focus goes to the filters from a button that a change of them takes away', async () => {
    open('?q=rust');
    const clear = screen.getByRole('button', { name: 'Clear filters' });
    clear.focus();
    fireEvent.click(clear);
    expect(document.activeElement?.id).toBe('filters');
    const [only] = screen.getAllByRole('button', { name: /^Show only what it reports/ });
    only?.focus();
    fireEvent.click(only as HTMLElement);
    await waitFor(() => expect(location.search).toMatch(/^\?source=/));
    expect(document.activeElement?.id).toBe('filters');
  });

  test('without later knowledge its reports are gone from the tables too', () => {
    open();
    expect(at('figure/repair-cost')?.textContent).toContain('=9 dollars');
    fireEvent.click(screen.getByLabelText('With later knowledge'));
    expect(at('figure/repair-cost')?.textContent).not.toContain('=9 dollars');
    expect(at('fact/settled-later')).toBeNull();
  });

  test('a copied address brings them back', () => {
    open('?source=survey&later=no');
    expect(screen.getByLabelText<HTMLSelectElement>('Source').value).toBe('survey');
    expect(screen.getByLabelText<HTMLInputElement>('With later knowledge').checked).toBe(false);
    expect(at('figure/opening')).not.toBeNull();
    expect(at('figure/repair-cost')).toBeNull();
  });
});

test('a table sorts by a column, and the other way round at the second press', () => {
  open();
  const table = screen.getByRole('table', { name: 'Reports of Repair cost' });
  const wordings = () => [...table.querySelectorAll('tbody q')].map((cell) => cell.textContent);
  const header = within(table).getByRole('columnheader', { name: 'Value' });
  const rising = ['five to seven dollars', '=9 dollars', 'nearly $600bn'];
  expect(wordings()).not.toEqual(rising);
  expect(header.getAttribute('aria-sort')).toBeNull();
  fireEvent.click(within(header).getByRole('button'));
  expect(header.getAttribute('aria-sort')).toBe('ascending');
  expect(wordings()).toEqual(rising);
  fireEvent.click(within(header).getByRole('button'));
  expect(header.getAttribute('aria-sort')).toBe('descending');
  expect(wordings()).toEqual(rising.toReversed());
});

describe('export', () => {
  async function exported(name: string): Promise<{ file: string; text: string }> {
    let file = '';
    const saved = new Promise<Blob>((resolve) => {
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = original;
        resolve(blob as Blob);
        return original(blob);
      };
    });
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function save() {
      file = this.download;
    };
    fireEvent.click(screen.getByText('Export what is shown'));
    fireEvent.click(screen.getByRole('button', { name }));
    const text = await (await saved).text();
    HTMLAnchorElement.prototype.click = click;
    return { file, text };
  }

  test('holds what is shown, and no more', async () => {
    open('?q=rust');
    const { file, text } = await exported('JSON');
    expect(file).toBe('second-source.json');
    const record = JSON.parse(text);
    expect(record.filters.query).toBe('rust');
    expect(record.facts.map(({ id }: { id: string }) => id)).toEqual(['rust']);
    expect(record.figures).toEqual([]);
    expect(screen.getByText('Saved as second-source.json').getAttribute('role')).toBe('status');
  });

  test.each([
    ['CSV', 'second-source.csv', 'kind,record,'],
    ['Markdown', 'second-source.md', '# DeepSeek'],
    ['CSL-JSON', 'second-source-sources.csl.json', '['],
    ['BibTeX', 'second-source-sources.bib', '@article{gazette'],
  ])('%s', async (name, file, beginning) => {
    open();
    const saved = await exported(name);
    expect(saved.file).toBe(file);
    expect(saved.text.startsWith(beginning)).toBe(true);
  });

  test('its menu closes on Escape and gives the focus back', async () => {
    open();
    const summary = screen.getByText('Export what is shown');
    fireEvent.click(summary);
    screen.getByRole('button', { name: 'CSV' }).focus();
    expect(await axeFaults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(summary);
    expect(document.querySelector<HTMLDetailsElement>('.export')?.open).toBe(false);
  });
});
