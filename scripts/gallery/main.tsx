import { render } from 'preact';
import '../../src/popup/styles.ts';
import './gallery.css';
import { createTranslate } from '../../src/ui/translate.ts';
import { Gallery } from './Gallery.tsx';
import { readView } from './view.ts';

type Catalogue = { [key: string]: { message: string } };
const catalogues = import.meta.glob<{ default: Catalogue }>(
  '../../public/_locales/*/messages.json',
);

const view = readView(location.search);
const load = catalogues[`../../public/_locales/${view.lang}/messages.json`];
const catalogue = load ? (await load()).default : {};
const t = createTranslate((key) => catalogue[key]?.message, catalogue.localeTag?.message ?? 'en');

const root = document.documentElement;
root.lang = t.locale;
root.dir = view.dir;
if (view.theme) root.dataset.theme = view.theme;
root.dataset.density = view.density;

const main = document.getElementById('gallery');
if (main) render(<Gallery t={t} view={view} />, main);
