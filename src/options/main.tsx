import { render } from 'preact';
import { dataset } from '../dataset/dataset.ts';
import { loadMessages } from '../platform/language.ts';
import { loadSettings } from '../platform/settings.ts';
import type { Settings } from '../platform/settings-types.ts';
import { Ui } from '../ui/environment.ts';
import { dressPage } from '../ui/page/dress-page.ts';
import { createTranslate, regionFor } from '../ui/translate.ts';
import { connectPort } from './connect-port.ts';
import { Options } from './Options.tsx';
import './styles.ts';

const root = document.getElementById('root');
const port = connectPort();
let language: Settings['language'] | undefined;

/** Draws the page anew when its language has changed; theme and density need no new drawing. */
async function follow(settings: Settings): Promise<void> {
  const redraw = settings.language !== language;
  language = settings.language;
  const lookup = await loadMessages(settings.language);
  const t = createTranslate(lookup, regionFor(lookup('localeTag') || 'en', navigator.languages));
  const { theme, density } = settings;
  dressPage(document, { t, title: t('options_title'), theme, density });
  if (!root || !redraw) return;
  render(
    <Ui.Provider value={{ t, dataset }}>
      <Options port={port} onSettings={follow} />
    </Ui.Provider>,
    root,
  );
}

await follow((await loadSettings()).settings);
