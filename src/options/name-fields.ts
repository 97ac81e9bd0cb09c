import type { MessageKey, Translate } from '../ui/translate.ts';

/** Paths of stored settings -> what the page calls them; groups by their first part. */
const NAMES: { [path: string]: MessageKey } = {
  mode: 'options_mode',
  sites: 'options_sites',
  kinds: 'options_kinds',
  verdicts: 'options_verdicts',
  lines: 'options_lines',
  'lines.mention': 'options_lineMention',
  'lines.agrees': 'options_lineAgrees',
  'lines.disputed': 'options_lineDisputed',
  'lines.differs': 'options_lineDiffers',
  'lines.quote': 'options_lineQuote',
  'lines.altered': 'options_lineAltered',
  trigger: 'options_trigger',
  delay: 'options_delay',
  density: 'options_density',
  theme: 'options_theme',
  language: 'options_language',
};

/** The names under which the page shows settings, for a sentence; an unknown path stands for itself. */
export function nameFields(t: Translate, paths: readonly string[]): string {
  const names = paths.map((path) => {
    const key = NAMES[path] ?? NAMES[path.split('.')[0] ?? ''];
    return key ? t(key) : path;
  });
  return new Intl.ListFormat(t.locale, { type: 'conjunction' }).format([...new Set(names)]);
}
