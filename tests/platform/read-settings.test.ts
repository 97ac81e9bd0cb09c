import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/platform/migrate.ts';
import { readSettings } from '../../src/platform/read-settings.ts';
import { defaults } from '../../src/platform/settings-schema.ts';

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: defaults, problems: [] });
  });

  it('come back as they were stored', () => {
    const stored = {
      ...defaults,
      mode: 'everywhere',
      sites: { 'example.org': 'off' },
      lines: { ...defaults.lines, differs: 'wavy' },
      delay: 300,
    };
    expect(readSettings(stored)).toEqual({ settings: stored, problems: [] });
  });

  it.each([
    ['mode', { mode: 'sometimes' }],
    ['delay', { delay: 3 }],
    ['delay', { delay: '500' }],
    ['sites', { sites: { 'http://example.org/': 'off' } }],
    ['sites', { sites: { 'example.org': 'maybe' } }],
    ['kinds', { kinds: 7 }],
    ['lines.differs', { lines: { ...defaults.lines, differs: 'zigzag' } }],
    ['verdicts.agrees', { verdicts: { ...defaults.verdicts, agrees: 'yes' } }],
  ])('that are corrupt in %s cost that field alone', (problem, corrupt) => {
    const { settings, problems } = readSettings({ ...defaults, theme: 'dark', ...corrupt });
    expect(problems).toEqual([problem]);
    expect(settings).toEqual({ ...defaults, theme: 'dark' });
  });

  it('keep the good sites where one of them is corrupt', () => {
    const sites = {
      'a.example': 'off',
      'not a host': 'off',
      'b.example': 'maybe',
      'c.example': 'on',
    };
    expect(readSettings({ ...defaults, sites })).toEqual({
      settings: { ...defaults, sites: { 'a.example': 'off', 'c.example': 'on' } },
      problems: ['sites'],
    });
  });

  it('take defaults for fields that an older build did not have', () => {
    const { density: _, ...older } = defaults;
    expect(readSettings({ ...older, theme: 'dark' })).toEqual({
      settings: { ...defaults, theme: 'dark' },
      problems: [],
    });
  });

  it.each([[[]], ['text']])('that are no object are the defaults: %j', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: defaults, problems: ['version'] });
  });

  it('of a version not known keep every field that fits', () => {
    const stored = {
      ...defaults,
      version: 9,
      theme: 'dark',
      delay: 3,
      sites: { 'a.example': 'off' },
    };
    expect(readSettings(stored)).toEqual({
      settings: { ...defaults, theme: 'dark', sites: { 'a.example': 'off' } },
      problems: ['delay'],
    });
  });
});

/** Every shape that ever was stored, with no field at its default. */
const shapes = new URL('shapes/', import.meta.url);
const today = {
  version: 1,
  mode: 'asked',
  sites: { 'a.example': 'off', 'b.example': 'on' },
  kinds: { mention: false, figure: true, quote: false },
  verdicts: { agrees: false, disputed: true, differs: false },
  lines: {
    mention: 'none',
    agrees: 'dotted',
    disputed: 'wavy',
    differs: 'solid',
    quote: 'dashed',
    altered: 'double',
  },
  trigger: 'key',
  delay: 1200,
  theme: 'dark',
  density: 'compact',
  language: 'ja',
};

describe('the shape of an earlier version', () => {
  it.each(readdirSync(shapes))('%s is read without a loss', (file) => {
    const stored = JSON.parse(readFileSync(new URL(file, shapes), 'utf8'));
    // A field that has come since takes its default.
    expect(readSettings(stored)).toEqual({ settings: { ...defaults, ...today }, problems: [] });
  });

  it('has a file for each version up to today', () => {
    const versions = readdirSync(shapes).map((file) => Number(/\d+/.exec(file)?.[0]));
    expect(versions).toEqual(Array.from({ length: defaults.version + 1 }, (_, n) => n));
  });

  it('goes through every step from its version on, in order', () => {
    const steps = ['a', 'b', 'c'].map((name) => (stored: { [field: string]: unknown }) => ({
      ...stored,
      path: `${stored.path ?? ''}${name}`,
    }));
    expect(migrate({}, steps).path).toBe('abc');
    expect(migrate({ version: 2 }, steps).path).toBe('c');
    expect(migrate({ version: 7 }, steps).path).toBeUndefined();
    expect(migrate({ version: 'two' }, steps).path).toBe('abc');
  });
});
