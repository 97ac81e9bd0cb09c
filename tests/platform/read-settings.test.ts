import { describe, expect, it } from 'vitest';
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
