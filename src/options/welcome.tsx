import { render } from 'preact';
import { dataset } from '../dataset/dataset.ts';
import { loadMessages } from '../platform/language.ts';
import { sendMessage } from '../platform/messages.ts';
import { loadSettings } from '../platform/settings.ts';
import { readShortcuts } from '../platform/shortcuts.ts';
import { Ui } from '../ui/environment.ts';
import { dressPage } from '../ui/page/dress-page.ts';
import { createTranslate, regionFor } from '../ui/translate.ts';
import { Welcome } from './welcome/Welcome.tsx';
import './welcome/styles.ts';

const { settings } = await loadSettings();
const lookup = await loadMessages(settings.language);
const t = createTranslate(lookup, regionFor(lookup('localeTag') || 'en', navigator.languages));
const { theme, density } = settings;
dressPage(document, { t, title: t('welcome_title'), theme, density });

const root = document.getElementById('root');
if (root) {
  render(
    <Ui.Provider value={{ t, dataset }}>
      <Welcome
        settings={settings}
        shortcuts={await readShortcuts()}
        onOpenOptions={() => void sendMessage('openOptions', undefined)}
        onOpenDossier={(at) => void sendMessage('openDossier', { at })}
      />
    </Ui.Provider>,
    root,
  );
}
