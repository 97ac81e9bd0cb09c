import type { Translate } from '../translate.ts';

export interface PageDress {
  t: Translate;
  title: string;
  theme: 'auto' | 'light' | 'dark';
  density: 'comfortable' | 'compact';
}

/** Gives one of the extension's own pages its language, title, theme and density. */
export function dressPage(page: Document, { t, title, theme, density }: PageDress): void {
  const root = page.documentElement;
  root.lang = t.locale;
  page.title = title;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.density = density;
}
