import { describe, expect, it } from 'vitest';
import { stateFor } from '../../../src/content/page/state.ts';
import { defaults } from '../../../src/platform/settings-schema.ts';
import type { Mode, Settings } from '../../../src/platform/settings-types.ts';

const host = 'example.org';
const none: Settings['sites'] = {};

describe('whether a page is read', () => {
  it.each<[Mode, Settings['sites'], { asked?: boolean; news?: boolean }, string]>([
    ['articles', none, { news: true }, 'reading'],
    ['articles', none, { news: false }, 'not-article'],
    ['everywhere', none, { news: false }, 'reading'],
    ['asked', none, { news: true }, 'not-asked'],
    ['asked', none, { asked: true }, 'reading'],
    ['articles', none, { asked: true, news: false }, 'reading'],
    ['articles', { [host]: 'on' }, { news: false }, 'reading'],
    ['asked', { [host]: 'on' }, {}, 'reading'],
    ['everywhere', { [host]: 'off' }, { news: true }, 'off'],
    ['everywhere', { [host]: 'off' }, { asked: true }, 'reading'],
    ['everywhere', { 'other.example': 'off' }, {}, 'reading'],
  ])('mode %s, sites %j, %j: %s', (mode, sites, { asked = false, news = false }, state) => {
    const settings = { ...defaults, mode, sites };
    expect(stateFor(settings, { host, asked, isNews: () => news })).toBe(state);
  });

  it('looks at the page only where its kind matters', () => {
    const isNews = () => {
      throw new Error('not asked for');
    };
    expect(stateFor({ ...defaults, mode: 'everywhere' }, { host, asked: false, isNews })).toBe(
      'reading',
    );
  });
});
