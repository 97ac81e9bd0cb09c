import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import '../../src/options/welcome/styles.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { markOf } from '../../src/options/welcome/mark-of.ts';
import { judgeSample } from '../../src/options/welcome/sample-article.ts';
import { Welcome } from '../../src/options/welcome/Welcome.tsx';
import { defaults } from '../../src/platform/settings-schema.ts';
import type { Shortcut } from '../../src/platform/shortcuts.ts';
import { Ui } from '../../src/ui/environment.ts';
import { axeFaults } from '../popup/axe-faults.ts';
import { english } from '../popup/english.ts';

const keys: Shortcut[] = [
  { name: 'next-finding', description: '', keys: 'Alt+Period' },
  { name: 'previous-finding', description: '', keys: 'Alt+Comma' },
];

function open(shortcuts: Shortcut[] = keys) {
  document.title = 'Welcome';
  document.documentElement.lang = 'en';
  const opened: string[] = [];
  render(
    <Ui.Provider value={{ t: english, dataset }}>
      <Welcome
        settings={defaults}
        shortcuts={shortcuts}
        onOpenOptions={() => opened.push('options')}
        onOpenDossier={(at) => opened.push(`dossier ${at}`)}
      />
    </Ui.Provider>,
  );
  return opened;
}

afterEach(cleanup);

test('the sample shows every kind of mark, judged by the dataset as it is', () => {
  const marks = judgeSample(dataset)
    .flat()
    .flatMap(({ finding }) => (finding ? [markOf(finding)] : []));
  expect(new Set(marks)).toEqual(
    new Set(['mention', 'agrees', 'disputed', 'differs', 'quote', 'altered']),
  );
});

test('opens with the card that tells most, and shows the card of a mark that is chosen', () => {
  open();
  const card = () => document.querySelector('.sample-card')?.textContent;
  expect(card()).toMatch(/^Differs from/);
  fireEvent.click(
    screen.getByRole('link', { name: 'More compute is more important now than ever' }),
  );
  expect(card()).toMatch(/^Quote, trimmed/);
  expect(document.activeElement?.id).toBe('card');
});

test('closing the card gives the focus back to the words it belongs to', () => {
  open();
  const close = screen.getByRole('button', { name: 'Close' });
  close.focus();
  fireEvent.click(close);
  expect(document.activeElement?.textContent).toBe('$5.6 billion');
});

test('names the keys as the browser has them, or says how to set them', () => {
  open();
  const keyed = screen.getByText('Alt+.').parentElement;
  expect(keyed?.textContent).toMatch(/Alt\+\. goes to the next finding and Alt\+, to the previous/);
  cleanup();
  open([]);
  expect(screen.getByText(/shortcuts of your own/)).toBeTruthy();
});

test('leads on to the dossier and the options', () => {
  const opened = open();
  fireEvent.click(screen.getByRole('button', { name: 'The dossier' }));
  fireEvent.click(screen.getByRole('button', { name: 'Options' }));
  expect(opened).toEqual(['dossier ', 'options']);
});

test('axe finds nothing, light and dark', async () => {
  open();
  expect(await axeFaults()).toEqual([]);
  document.documentElement.dataset.theme = 'dark';
  expect(await axeFaults()).toEqual([]);
  delete document.documentElement.dataset.theme;
});
