/** The shape of stored settings. Every field falls back alone, so one corrupt value costs one setting. */
import * as v from 'valibot';
import { LOCALES } from './locales.ts';
import type { Settings } from './settings-types.ts';

const line = v.picklist(['dotted', 'solid', 'dashed', 'double', 'wavy', 'none']);

/** A host name as `URL.hostname` gives it. */
const host = v.pipe(v.string(), v.regex(/^[^\s/:?#@]+$|^\[[0-9a-f:.]+\]$/));

export const settingsFields = {
  mode: v.picklist(['everywhere', 'articles', 'asked']),
  sites: v.record(host, v.picklist(['on', 'off'])),
  kinds: { mention: v.boolean(), figure: v.boolean(), quote: v.boolean() },
  verdicts: { agrees: v.boolean(), disputed: v.boolean(), differs: v.boolean() },
  lines: {
    mention: line,
    agrees: line,
    disputed: line,
    differs: line,
    quote: line,
    altered: line,
  },
  trigger: v.picklist(['hover', 'click', 'key']),
  /** Under 100 ms a card opens at every crossing; over 5 s nobody finds it. */
  delay: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(5000)),
  theme: v.picklist(['auto', 'light', 'dark']),
  density: v.picklist(['comfortable', 'compact']),
  language: v.picklist(['auto', ...LOCALES]),
};

export const defaults: Settings = {
  version: 1,
  mode: 'articles',
  sites: {},
  kinds: { mention: true, figure: true, quote: true },
  verdicts: { agrees: true, disputed: true, differs: true },
  lines: {
    mention: 'dotted',
    agrees: 'solid',
    disputed: 'dashed',
    differs: 'double',
    quote: 'none',
    altered: 'dashed',
  },
  trigger: 'hover',
  delay: 500,
  theme: 'auto',
  density: 'comfortable',
  language: 'auto',
};
