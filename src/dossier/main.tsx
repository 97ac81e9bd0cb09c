import { render } from 'preact';
import { dataset } from '../dataset/dataset.ts';
import { loadMessages } from '../platform/language.ts';
import { sendMessage } from '../platform/messages.ts';
import { loadSettings } from '../platform/settings.ts';
import { dressPage } from '../ui/page/dress-page.ts';
import { createTranslate, regionFor } from '../ui/translate.ts';
import { Dossier } from './Dossier.tsx';
import './styles.ts';

const { settings } = await loadSettings();
const lookup = await loadMessages(settings.language);
const t = createTranslate(lookup, regionFor(lookup('localeTag') || 'en', navigator.languages));
const { theme, density } = settings;
dressPage(document, { t, title: t('dossier_title'), theme, density });

const root = document.getElementById('root');
if (root) {
  render(
    <Dossier
      t={t}
      dataset={dataset}
      onOpenOptions={() => void sendMessage('openOptions', undefined)}
    />,
    root,
  );
}
