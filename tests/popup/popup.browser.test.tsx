import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/popup/styles.ts';
import { defaults as settings } from '../../src/platform/settings-schema.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import type { PageReading, SeenTab } from '../../src/popup/page-view.ts';
import { StoryTab } from '../../src/popup/StoryTab.tsx';
import { small } from '../dossier/small-dataset.ts';
import { axeFaults } from './axe-faults.ts';
import { english } from './english.ts';
import { fakePort } from './fake-port.ts';
import { figureFinding, listed, mentionFinding, quoteFinding } from './page-findings.ts';

const found: PageReading = {
  tally: { differs: 2, disputed: 1, agrees: 1, quotes: 2, alteredQuotes: 1, mentions: 2 },
  findings: [
    listed(figureFinding('$9', { differs: true, value: 9 }), 'a', 3),
    listed(figureFinding('nine dollars', { differs: true, value: 9 }), 'b'),
    listed(figureFinding('$6', { disputed: true, value: 6 }), 'c'),
    listed(quoteFinding('Nobody was near', 'trimmed'), 'd'),
    listed(figureFinding('$5'), 'e'),
    listed(quoteFinding('Nobody was near it, and nobody will be.', 'verbatim'), 'f'),
    listed(mentionFinding('cranex'), 'g'),
    listed(mentionFinding('cranex'), 'h'),
  ],
  omissions: [{ figure: 'repair-cost', context: 0 }],
};

async function open(seen: Partial<SeenTab> = {}) {
  document.title = 'Second Source';
  document.documentElement.lang = 'en';
  const port = fakePort(seen);
  const Story = () => <StoryTab dataset={small} />;
  render(<Popup port={port} t={english} record={small} fetchStory={async () => Story} />);
  await screen.findByLabelText('Read');
  return port;
}

const unfold = (line: string | RegExp | HTMLElement) => {
  const words = line instanceof HTMLElement ? line : screen.getByText(line);
  fireEvent.click(words.closest('summary') as Element);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('a page with findings', () => {
  test('says how many there are, and lists what tells first', async () => {
    await open({ reading: found });
    expect(screen.getByText('6 findings').closest('[role=status]')).not.toBeNull();
    const list = document.querySelector('.popup-list');
    expect([...(list?.querySelectorAll('.finding') ?? [])].map((row) => row.textContent)).toEqual([
      expect.stringContaining('$9'),
      expect.stringContaining('$6'),
      expect.stringContaining('Nobody was near'),
    ]);
  });

  test('names a source once under all that the page leaves out of it', async () => {
    const more = { figure: 'repair-cost', context: 1 };
    await open({ reading: { ...found, omissions: [...found.omissions, more] } });
    const left = document.querySelector<HTMLElement>('.popup-omissions');
    if (!left) throw new Error('nothing is left out');
    expect(within(left).getByText('So is the paint.')).toBeTruthy();
    expect(within(left).getAllByRole('button')).toHaveLength(1);
  });

  test('keeps the focus in the popup when a button goes with what it has changed', async () => {
    const port = await open({ reading: found });
    port.seen = { ...port.seen, reading: undefined, frames: ['off'] };
    const off = screen.getByRole('button', { name: 'Off on this site' });
    off.focus();
    fireEvent.click(off);
    await screen.findByText('Off on news.example');
    await waitFor(() => expect(document.activeElement?.className).toBe('popup-page'));
  });

  test('shows a finding in the frame it stands in, and closes', async () => {
    const port = await open({ reading: found });
    press('Show $9 in the page');
    await waitFor(() => expect(port.calls).toEqual(['show 3 a', 'close']));
  });

  test('a finding that has gone is said to have gone', async () => {
    const port = await open({ reading: found });
    port.show = async () => {
      throw new Error('no such finding');
    };
    press('Show $9 in the page');
    expect(await screen.findByText('That passage is no longer on the page.')).toBeTruthy();
    expect(port.calls).toEqual([]);
  });

  test('every place of a repeated figure and of a name can be reached', async () => {
    const port = await open({ reading: found });
    unfold('2 times');
    fireEvent.click(await screen.findByRole('button', { name: /^Show: Here stands nine dollars/ }));
    unfold(/^Names/);
    unfold(await screen.findByText('Cranex', { selector: '.popup-name' }));
    fireEvent.click(
      (await screen.findAllByRole('button', { name: /^Show: Here stands Cranex/ }))[0] as Element,
    );
    await waitFor(() => expect(port.calls.filter((call) => call !== 'close')).toHaveLength(2));
    expect(port.calls[0]).toBe('show 0 b');
  });

  test('what is folded away is made when a reader opens it, and not before', async () => {
    await open({ reading: found });
    expect(document.querySelector('.popup-names')).toBeNull();
    const names = screen.getByText(/^Names/).closest('details');
    if (names) names.open = true;
    await waitFor(() => expect(names?.querySelector('.popup-names')).not.toBeNull());
  });

  test('off on this site is one press, and stays with the host', async () => {
    const port = await open({ reading: found });
    press('Off on this site');
    await waitFor(() => expect(port.calls).toEqual(['saveSite news.example off']));
  });

  test('says what the page leaves out, and from which source', async () => {
    const port = await open({ reading: found });
    const section = screen.getByText('What this page leaves out').closest('section');
    expect(section?.textContent).toContain('Labour is extra.');
    fireEvent.click(within(section as HTMLElement).getByRole('button'));
    await waitFor(() => expect(port.calls).toEqual(['openDossier figure/repair-cost', 'close']));
  });

  test('what is found while it is open is listed', async () => {
    const port = await open({ frames: ['reading'] });
    expect(screen.getByText('Reading this page…')).toBeTruthy();
    port.seen = { ...port.seen, frames: ['read'], reading: found };
    expect(await screen.findByText('6 findings')).toBeTruthy();
  });
});

describe('a page without', () => {
  const off = { ...settings, sites: { 'news.example': 'off' as const } };
  const asked = { ...settings, mode: 'asked' as const };
  const names = {
    ...found,
    tally: { ...found.tally, differs: 0, disputed: 0, agrees: 0, quotes: 0 },
    findings: found.findings.slice(6),
  };
  const states: [string, Partial<SeenTab>, string][] = [
    ['findings', { reading: found }, '6 findings'],
    ['names only', { reading: names }, 'Names only'],
    ['nothing', {}, 'Nothing found on this page'],
    ['still reading', { frames: ['reading'] }, 'Reading this page…'],
    ['off here', { settings: off }, 'Off on news.example'],
    ['no article', { frames: ['not-article'] }, 'Not read: not an article'],
    ['not asked', { settings: asked, frames: [] }, 'Not read yet'],
    ['browser page', { url: undefined }, 'This page cannot be read'],
    ['no permission', { permitted: false }, 'No access to pages'],
  ];

  test.each(states)('%s: is said as a status, and axe finds nothing', async (_, seen, heading) => {
    await open(seen);
    expect(screen.getByRole('heading', { name: heading }).closest('[role=status]')).not.toBeNull();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    expect(await axeFaults()).toEqual([]);
  });

  test('reads anyway when asked', async () => {
    const port = await open({ frames: ['not-article'] });
    press('Read this page anyway');
    await waitFor(() => expect(port.calls).toEqual(['readNow']));
  });

  test('a page older than the extension can be read after all', async () => {
    const port = await open({ frames: [] });
    press('Read this page anyway');
    await waitFor(() => expect(port.calls).toEqual(['readNow']));
    port.seen = { ...port.seen, frames: ['read'] };
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Read this/ })).toBeNull());
  });

  test('always here is kept for the host and read at once', async () => {
    const port = await open({ frames: ['not-article'] });
    press('Always read news.example');
    await waitFor(() => expect(port.calls).toEqual(['saveSite news.example on', 'readNow']));
  });

  test('on again clears the word and reads', async () => {
    const port = await open({ settings: off });
    press('Turn on for news.example');
    await waitFor(() => expect(port.calls).toEqual(['saveSite news.example undefined', 'readNow']));
  });

  test('asks for access, and says when it was refused', async () => {
    const port = await open({ permitted: false });
    port.grants = false;
    press('Allow reading pages');
    expect(await screen.findByText(/^Access was not given/)).toBeTruthy();
    expect(port.calls).toEqual(['requestAccess']);
    port.grants = true;
    press('Allow reading pages');
    await waitFor(() => expect(port.calls).toEqual(['requestAccess', 'requestAccess', 'readNow']));
  });

  test('the mode is changed where it is seen', async () => {
    const port = await open();
    await userEvent.selectOptions(screen.getByLabelText('Read'), 'asked');
    await waitFor(() => expect(port.calls).toEqual(['saveMode asked']));
  });
});

describe('the story', () => {
  test('comes when the page has been looked at', async () => {
    const port = fakePort();
    const look = Promise.withResolvers<SeenTab>();
    let fetched = 0;
    const fetchStory = async () => {
      fetched++;
      return () => <StoryTab dataset={small} />;
    };
    render(
      <Popup port={port} first={look.promise} t={english} record={small} fetchStory={fetchStory} />,
    );
    fireEvent.click(screen.getByRole('tab', { name: 'The story' }));
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(fetched).toBe(0);
    look.resolve(port.seen);
    await screen.findByRole('searchbox');
    expect(fetched).toBe(1);
  });

  async function openStory() {
    const port = await open();
    fireEvent.click(screen.getByRole('tab', { name: 'The story' }));
    await screen.findByRole('searchbox');
    return port;
  }

  test('has its parts in tabs that go by arrow keys', async () => {
    await openStory();
    screen.getByRole('tab', { name: /^Disputed/ }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('tab', { name: /^Quotes/ }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('A bolt is a small thing.')).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
  });

  test('searches as one types, says how many, and leads to the record', async () => {
    const port = await openStory();
    const field = screen.getByRole('searchbox', { name: 'Search the story' });
    await userEvent.type(field, 'rus');
    expect(screen.getByText('1 record found').getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByRole('button', { name: /The crane had rust/ }));
    await waitFor(() => expect(port.calls).toEqual(['openDossier fact/rust', 'close']));
  });

  test('says when nothing is found, and has everything back when the field is empty', async () => {
    await openStory();
    const field = screen.getByRole('searchbox');
    await userEvent.type(field, 'xylophone');
    expect(screen.getAllByText('Nothing found for “xylophone”').length).toBeGreaterThan(0);
    expect(await axeFaults()).toEqual([]);
    await userEvent.clear(field);
    expect(screen.getByRole('tab', { name: /^Disputed/ })).toBeTruthy();
  });
});

test('shows the shortcuts, also one that is not set', async () => {
  await open();
  const foot = screen.getByRole('contentinfo');
  await within(foot).findByText('Alt+Shift+S');
  expect(foot.textContent).toContain('Next findingnot set');
});
