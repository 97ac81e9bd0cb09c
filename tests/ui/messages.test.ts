// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/locales.ts';
import { filesBelow } from '../rules/source-files.ts';
import { readCatalogue } from './translate-in.ts';

const english = readCatalogue('en');
const keys = Object.keys(english);
const code = filesBelow('src', /\.(tsx?|html)$/);

/** `reports_one` -> `reports`; undefined for a message that does not count. */
function pluralBase(key: string): string | undefined {
  const match = /^(.*)_(zero|one|two|few|many|other)$/.exec(key);
  return match?.[1];
}

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$[1-9]/g))].sort();
}

describe('English', () => {
  it('has a form for one and for others of every message that counts', () => {
    const bases = new Set(keys.map(pluralBase).filter((base) => base !== undefined));
    for (const base of bases) {
      expect(keys, `${base}_one`).toContain(`${base}_one`);
      expect(keys, `${base}_other`).toContain(`${base}_other`);
    }
  });

  it('has no message that nothing asks for', () => {
    const asking = [...code.map(({ text }) => text), readFileSync('manifest.json', 'utf8')].join(
      '\n',
    );
    const unused = keys.filter((key) => {
      const base = pluralBase(key) ?? key;
      return (
        !asking.includes(`'${key}'`) &&
        !asking.includes(`'${base}'`) &&
        !asking.includes(`__MSG_${key}__`)
      );
    });
    expect(unused).toEqual([]);
  });

  it('is not longer than stores take', () => {
    expect(english.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(LOCALES.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const catalogue = readCatalogue(locale);
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  const forms = rules.resolvedOptions().pluralCategories;

  it('has every message, in the forms its language counts with', () => {
    const missing = keys.filter((key) => {
      const form = pluralBase(key) && key.slice(key.lastIndexOf('_') + 1);
      const needed = !form || forms.some((one) => one === form);
      return needed && !catalogue[key]?.message;
    });
    expect(missing).toEqual([]);
  });

  it('has no message that English lacks', () => {
    expect(Object.keys(catalogue).filter((key) => !english[key])).toEqual([]);
  });

  it('puts the same values into each message', () => {
    const wrong = Object.entries(catalogue).filter(([key, { message }]) => {
      // English counts dollars with a sign, others in words: each takes the value that suits it.
      if (key === 'dollarsBig') return placeholders(message).length !== 1;
      // "One setting" or "1 setting": a form for one may leave its number out.
      const counts = pluralBase(key) !== undefined;
      const values = (text: string) =>
        placeholders(text).filter((one) => !(counts && one === '$1'));
      return values(message).join() !== values(english[key]?.message ?? '').join();
    });
    expect(wrong).toEqual([]);
  });

  it('is a translation: few longer messages are the same as in English', () => {
    const words = (message: string) => message.replace(/\$[1-9]/g, '').match(/\p{L}{3,}/gu) ?? [];
    const same = Object.entries(catalogue).filter(
      ([key, { message }]) => message === english[key]?.message && words(message).length >= 3,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('tells Intl its language', () => {
    expect(catalogue.localeTag?.message).toBe(locale.replace('_', '-'));
  });
});

describe('typography', () => {
  const misset = (locale: string, pattern: RegExp) =>
    Object.entries(readCatalogue(locale))
      .filter(([, { message }]) => pattern.test(message.replace(/\{\w+:[^}]*\}\??|\w+:\/\//g, 'x')))
      .map(([key]) => key);

  it.each(LOCALES)('%s has no straight quote, three dots or double space', (locale) => {
    expect(misset(locale, /['"]|\.\.\.| {2}/)).toEqual([]);
  });

  it('sets French signs off with a space that does not break, a narrow one before ; ! ?', () => {
    expect(misset('fr', /[^\u00a0][:»]|«[^\u00a0]|[^\u202f][;!?]/)).toEqual([]);
  });

  it('opens German quotes below', () => {
    expect(misset('de', /”|(^|[\s(])[“"]/)).toEqual([]);
  });

  it.each(['zh_CN', 'ja'] as const)(
    '%s has its own signs, and no space beside its characters',
    (locale) => {
      const own = '\\u3000-\\u9fff\\uff00-\\uffef';
      expect(misset(locale, new RegExp(`[${own}] | [${own}]|[${own}][,;:!?()]`))).toEqual([]);
    },
  );
});

describe.each(LOCALES)('what browsers make of %s', (locale) => {
  it('has no dollar sign that is not a value, and none that Chrome takes for a name', () => {
    const bad = Object.entries(readCatalogue(locale)).filter(([, { message }]) =>
      /\$(?![1-9])|\$[1-9][A-Za-z0-9_@]*\$/.test(message),
    );
    expect(bad).toEqual([]);
  });

  it('stays within the store’s limit for the description', () => {
    expect(readCatalogue(locale).extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('components', () => {
  const components = code.filter(({ path }) => path.endsWith('.tsx'));

  it.each(components)('src/$path: no words of its own between tags or in labels', ({ text }) => {
    expect(hardCoded(text)).toEqual([]);
  });

  it('would object to words between tags and in labels, not to code', () => {
    expect(hardCoded('<p>Some words</p>')).toEqual(['Some words']);
    expect(hardCoded('<button aria-label="Close it" />')).toEqual(['Close it']);
    expect(
      hardCoded("const a: Map<string, number> = f(() => x < 3 && y > 2);\n<p>{t('x')} · </p>"),
    ).toEqual([]);
  });
});

/** Letters that stand as text in JSX, and words in attributes that are read out or shown. */
function hardCoded(text: string): string[] {
  const attributes =
    /\b(?:aria-label|title|placeholder|alt|label|caption|heading)="([^"]*\p{L}[^"]*)"/gu;
  // From the end of a tag (not of an arrow or a comparison) to the next tag or brace.
  const between =
    /(?<=["}\w/]|<)>\s*([^<>{}();=|&`]*\p{L}{2,}[^<>{}();=|&`]*?)\s*(?=<\/?[a-zA-Z]|\{)/gu;
  const found = [...text.matchAll(attributes), ...text.matchAll(between)];
  // "/>, differs: <path" is an object of pieces, not words on a page.
  return found.map(([, words]) => (words ?? '').trim()).filter((words) => !/^,|:$/.test(words));
}
