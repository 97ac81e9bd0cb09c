import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/options/styles.ts';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { Options } from '../../src/options/Options.tsx';
import type { OptionsPort } from '../../src/options/port.ts';
import { type ReadSettings, readSettings } from '../../src/platform/read-settings.ts';
import { defaults } from '../../src/platform/settings-schema.ts';
import type { Settings } from '../../src/platform/settings-types.ts';
import { Ui } from '../../src/ui/environment.ts';
import { createTranslate, type Translate } from '../../src/ui/translate.ts';
import { small } from '../dossier/small-dataset.ts';
import { axeFaults } from '../popup/axe-faults.ts';
import { english } from '../popup/english.ts';

interface Fake {
  port: OptionsPort;
  /** What storage holds. */
  stored: () => Settings;
  /** Settings changed from elsewhere: the popup, another window. */
  changeElsewhere: (settings: Settings) => void;
  refuse: () => void;
}

function fakePort(first: unknown, canChangeShortcuts = true): Fake {
  let raw = first;
  let refuses = false;
  const listeners: ((settings: Settings) => void)[] = [];
  const read = (): ReadSettings => readSettings(raw);
  async function store(settings: unknown): Promise<void> {
    if (refuses) throw new Error('quota');
    raw = settings;
  }
  const port: OptionsPort = {
    load: async () => read(),
    save: (change) => store({ ...read().settings, ...change }),
    reset: () => store(undefined),
    watch: (changed) => listeners.push(changed),
    shortcuts: async () =>
      canChangeShortcuts
        ? [
            { name: '_execute_action', description: '', keys: 'Alt+Shift+S' },
            { name: 'next-finding', description: 'Next finding', keys: '' },
          ]
        : [],
    openDossier: async () => {},
    version: '1.2.3',
  };
  if (canChangeShortcuts) port.openShortcuts = async () => {};
  return {
    port,
    stored: () => read().settings,
    changeElsewhere(settings) {
      raw = settings;
      for (const listener of listeners) listener(settings);
    },
    refuse: () => {
      refuses = true;
    },
  };
}

async function open(first: unknown = defaults, canChangeShortcuts = true) {
  document.title = 'Options';
  document.documentElement.lang = 'en';
  const fake = fakePort(first, canChangeShortcuts);
  const page = (t: Translate) => (
    <Ui.Provider value={{ t, dataset: small }}>
      <Options port={fake.port} onSettings={() => {}} />
    </Ui.Provider>
  );
  const { rerender } = render(page(english));
  await screen.findByRole('heading', { name: 'What to read' });
  return { ...fake, speak: (t: Translate) => rerender(page(t)) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const done = () => document.querySelector('.options-done [role=status]')?.textContent;
const saved = (message = 'Saved') => waitFor(() => expect(done()).toBe(message));

afterEach(cleanup);

describe('each change is saved at once', () => {
  test('mode', async () => {
    const { stored } = await open();
    fireEvent.click(screen.getByLabelText(/^Only when asked/));
    await saved();
    expect(stored()).toEqual({ ...defaults, mode: 'asked' });
  });

  test('kinds and verdicts, and the preview follows', async () => {
    const { stored } = await open();
    const preview = () => document.querySelectorAll('.preview span').length;
    expect(preview()).toBe(9);
    fireEvent.click(screen.getByLabelText('Names'));
    await saved();
    expect(preview()).toBe(5);
    fireEvent.click(screen.getByLabelText('agree with the other reports'));
    await waitFor(() => expect(stored().verdicts.agrees).toBe(false));
    expect(preview()).toBe(4);
    expect(stored().kinds).toEqual({ mention: false, figure: true, quote: true });
  });

  test('language, and what was done is said in the new one', async () => {
    const { speak } = await open();
    await userEvent.selectOptions(screen.getByLabelText(/^Language/), 'de');
    await saved();
    const catalogue: { [key: string]: { message: string } } = german;
    speak(createTranslate((key) => catalogue[key]?.message, 'de'));
    await saved('Gespeichert');
  });

  test('lines, and the preview follows', async () => {
    const { stored } = await open();
    await userEvent.selectOptions(screen.getByLabelText('Differs'), 'wavy');
    await saved();
    expect(stored().lines).toEqual({ ...defaults.lines, differs: 'wavy' });
    const mark = screen.getByText('$5.6 billion');
    expect(getComputedStyle(mark).textDecorationStyle).toBe('wavy');
  });

  test('trigger and delay: the delay is for the pointer alone', async () => {
    const { stored } = await open();
    const delay = screen.getByLabelText<HTMLInputElement>('Rest before it opens');
    fireEvent.change(delay, { target: { value: '900' } });
    await saved();
    expect(stored().delay).toBe(900);
    fireEvent.click(screen.getByLabelText('on a click or tap'));
    await waitFor(() => expect(stored().trigger).toBe('click'));
    expect(delay.disabled).toBe(true);
  });

  test('what storage refuses is said, and the page shows what is stored', async () => {
    const { refuse } = await open();
    refuse();
    fireEvent.click(screen.getByLabelText(/^Every page/));
    await waitFor(() => expect(done()).toMatch(/^This could not be saved/));
    expect(screen.getByLabelText<HTMLInputElement>(/^News and articles/).checked).toBe(true);
  });

  test('a change from elsewhere is shown', async () => {
    const { changeElsewhere } = await open();
    changeElsewhere({ ...defaults, sites: { 'news.example': 'off' } });
    expect(await screen.findByText('news.example')).toBeTruthy();
  });
});

describe('sites', () => {
  test('are added by address, and wrong ones are said to be wrong', async () => {
    const { stored } = await open();
    const field = screen.getByLabelText('Add a site');
    await userEvent.type(field, 'nonsense{Enter}');
    expect(screen.getByText('“nonsense” is not the address of a website.').role).toBe('alert');
    expect(stored().sites).toEqual({});
    await userEvent.clear(field);
    await userEvent.type(field, 'https://News.example/a{Enter}');
    await saved('news.example added');
    expect(stored().sites).toEqual({ 'news.example': 'off' });
  });

  test('are changed and removed; removing can be undone, and keeps the focus in the page', async () => {
    const sites = { 'a.example': 'off' as const, 'b.example': 'on' as const };
    const { stored } = await open({ ...defaults, sites });
    await userEvent.selectOptions(screen.getByLabelText('Reading on a.example'), 'on');
    await waitFor(() => expect(stored().sites['a.example']).toBe('on'));
    press('Remove b.example');
    await saved('b.example removed');
    expect(stored().sites).toEqual({ 'a.example': 'on' });
    expect(document.activeElement).toBe(screen.getByLabelText('Add a site'));
    screen.getByRole('button', { name: 'Undo' }).focus();
    press('Undo');
    await saved('Undone');
    expect(stored().sites).toEqual({ 'a.example': 'on', 'b.example': 'on' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(document.activeElement?.className).toBe('options-done');
  });
});

describe('stored settings that are corrupt', () => {
  test('are named, and the others are as they were', async () => {
    await open({
      ...defaults,
      delay: 'soon',
      theme: 'dark',
      lines: { ...defaults.lines, quote: 3 },
    });
    const alert = screen.getAllByRole('alert')[0];
    expect(alert?.textContent).toMatch(
      /^2 settings could not be read.*: Quote, word for word and Rest before it opens\./,
    );
    expect(screen.getByLabelText<HTMLSelectElement>(/^Colours/).value).toBe('dark');
  });

  test('of no known kind are all said to be back at their defaults', async () => {
    await open('gibberish');
    expect(screen.getAllByRole('alert')[0]?.textContent).toBe(
      'The stored settings could not be read. All are back at their defaults.',
    );
  });
});

describe('export, import and reset', () => {
  function choose(text: string): void {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    const files = new DataTransfer();
    files.items.add(new File([text], 'mine.json'));
    input.files = files.files;
    fireEvent.change(input);
  }

  test('an exported file is imported as it was', async () => {
    const kept = { ...defaults, theme: 'dark' as const, sites: { 'a.example': 'on' as const } };
    const { stored } = await open();
    choose(JSON.stringify(kept));
    await saved('Settings imported');
    expect(stored()).toEqual(kept);
    press('Undo');
    await saved('Undone');
    expect(stored()).toEqual(defaults);
  });

  test('what the file has wrong is named and stays as it was', async () => {
    const { stored } = await open({ ...defaults, delay: 700 });
    choose(JSON.stringify({ ...defaults, delay: -4, theme: 'dark' }));
    await waitFor(() =>
      expect(done()).toMatch(/one that the file has wrong.*: Rest before it opens$/),
    );
    expect(stored()).toEqual({ ...defaults, delay: 700, theme: 'dark' });
  });

  test.each([
    ['{', /cannot be read as JSON. Nothing was changed/],
    ['{"a":1}', /holds no settings/],
    [JSON.stringify({ ...defaults, version: 9 }), /written by a newer version/],
  ])('a file with %s is refused', async (text, message) => {
    const { stored } = await open({ ...defaults, delay: 700 });
    choose(text);
    expect((await screen.findByText(message)).role).toBe('alert');
    expect(stored().delay).toBe(700);
  });

  test('reset can be undone', async () => {
    const mine = { ...defaults, mode: 'asked' as const, sites: { 'a.example': 'off' as const } };
    const { stored } = await open(mine);
    press('Reset to defaults');
    await waitFor(() => expect(stored()).toEqual(defaults));
    press('Undo');
    await waitFor(() => expect(stored()).toEqual(mine));
  });
});

describe('shortcuts', () => {
  test('are listed as the browser has them', async () => {
    await open();
    const row = (await screen.findByText('Next finding')).closest('tr');
    expect(within(row as HTMLElement).getByText('not set')).toBeTruthy();
    expect(screen.getByText('Alt+Shift+S')).toBeTruthy();
  });

  test('are said not to be there on Android', async () => {
    await open(defaults, false);
    expect(screen.getByText(/has no keyboard shortcuts/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change shortcuts' })).toBeNull();
  });
});

test('axe finds nothing, light and dark', async () => {
  await open({ ...defaults, sites: { 'a.example': 'off' } });
  await screen.findByText('Next finding');
  expect(await axeFaults()).toEqual([]);
  document.documentElement.dataset.theme = 'dark';
  expect(await axeFaults()).toEqual([]);
  delete document.documentElement.dataset.theme;
});
