import { describe, expect, test } from 'vitest';
import { importSettings } from '../../src/options/import-settings.ts';
import { defaults } from '../../src/platform/settings-schema.ts';
import type { Settings } from '../../src/platform/settings-types.ts';

const present: Settings = { ...defaults, mode: 'asked', delay: 700, sites: { 'a.example': 'off' } };
const read = (file: unknown) => importSettings(JSON.stringify(file), present);

describe('importSettings', () => {
  test('reads what was exported', () => {
    const exported: Settings = { ...defaults, theme: 'dark', sites: { 'b.example': 'on' } };
    expect(read(exported)).toEqual({ ok: true, settings: exported, kept: [] });
  });

  test('what the file lacks stays as it is', () => {
    expect(read({ version: 1, theme: 'dark' })).toEqual({
      ok: true,
      settings: { ...present, theme: 'dark' },
      kept: [],
    });
  });

  test('what the file has wrong stays as it is, and is named', () => {
    const file = {
      ...defaults,
      delay: 'soon',
      lines: { ...defaults.lines, differs: 'zigzag', quote: 'solid' },
    };
    expect(read(file)).toEqual({
      ok: true,
      settings: { ...defaults, delay: 700, lines: { ...defaults.lines, quote: 'solid' } },
      kept: ['lines.differs', 'delay'],
    });
  });

  test('a wrong group stays as a whole', () => {
    expect(read({ version: 1, kinds: 'all' })).toEqual({
      ok: true,
      settings: present,
      kept: ['kinds'],
    });
  });

  test('changes nothing that it was given', () => {
    const before = structuredClone(present);
    read({ version: 1, lines: { differs: 'zigzag' }, delay: -1 });
    expect(present).toEqual(before);
  });

  test('refuses what holds no settings', () => {
    expect(importSettings('{', present)).toEqual({ ok: false, why: 'not-json' });
    for (const file of [
      null,
      [],
      3,
      {},
      { version: 1 },
      { version: '1', delay: 3 },
      { theme: 'dark' },
    ]) {
      expect(read(file), JSON.stringify(file)).toEqual({ ok: false, why: 'not-settings' });
    }
    expect(read({ ...defaults, version: 2 })).toEqual({ ok: false, why: 'newer' });
  });
});
