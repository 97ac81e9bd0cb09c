import { render } from 'preact';
import { record } from '../dataset/record.ts';
import { loadMessages } from '../platform/language.ts';
import { loadSettings } from '../platform/settings.ts';
import { dressPage } from '../ui/page/dress-page.ts';
import { createTranslate, regionFor } from '../ui/translate.ts';
import { connectPort } from './connect-port.ts';
import { Popup } from './Popup.tsx';
import './styles.ts';

const port = connectPort(record);
// Asked before anything is drawn: the tab's answer is often there as soon as the settings are.
const first = port.readTab();
const { settings } = await loadSettings();
const lookup = await loadMessages(settings.language);
const t = createTranslate(lookup, regionFor(lookup('localeTag') || 'en', navigator.languages));
const { theme, density } = settings;
dressPage(document, { t, title: t('popup_title'), theme, density });

const fetchStory = () => import('./Story.tsx').then(({ Story }) => Story);

const root = document.getElementById('root');
if (root)
  render(<Popup port={port} first={first} t={t} record={record} fetchStory={fetchStory} />, root);
