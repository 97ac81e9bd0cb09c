import { describe, expect, test } from 'vitest';
import type { PageSummary } from '../../src/platform/message-types.ts';
import { defaults as settings } from '../../src/platform/settings-schema.ts';
import { joinFrames, type SeenTab, viewPage } from '../../src/popup/page-view.ts';
import { small } from '../dossier/small-dataset.ts';
import { figureFinding, listed, mentionFinding, quoteFinding } from './page-findings.ts';

const none = { differs: 0, disputed: 0, agrees: 0, quotes: 0, alteredQuotes: 0, mentions: 0 };

function view(seen: Partial<SeenTab>) {
  return viewPage({
    url: 'https://news.example/a',
    loading: false,
    permitted: true,
    settings,
    frames: [],
    reading: undefined,
    ...seen,
  });
}

function reading(...findings: ReturnType<typeof listed>[]) {
  const figures = findings.filter(({ finding }) => finding.kind === 'figure').length;
  return { tally: { ...none, agrees: figures }, findings, omissions: [] };
}

describe('viewPage', () => {
  test('nothing to say', () => {
    expect(view({})).toEqual({ is: 'nothing', unread: true });
    expect(view({ frames: ['read'] })).toEqual({ is: 'nothing', unread: false });
  });

  test('findings, and names alone', () => {
    const found = reading(listed(figureFinding('$5'), 'a'));
    expect(view({ frames: ['read'], reading: found })).toMatchObject({
      is: 'findings',
      stillReading: false,
    });
    expect(view({ frames: ['read', 'reading'], reading: found })).toMatchObject({
      is: 'findings',
      stillReading: true,
    });
    const names = reading(listed(mentionFinding('cranex'), 'a'));
    expect(view({ frames: ['read'], reading: names })).toMatchObject({ is: 'names' });
  });

  test('still reading', () => {
    expect(view({ loading: true })).toEqual({ is: 'reading' });
    expect(view({ frames: ['reading'] })).toEqual({ is: 'reading' });
  });

  test('pages that no extension may read', () => {
    expect(view({ url: undefined })).toEqual({ is: 'unreadable', why: 'browser' });
    expect(view({ url: 'about:config' })).toEqual({ is: 'unreadable', why: 'browser' });
    expect(view({ url: 'file:///a.html' })).toEqual({ is: 'unreadable', why: 'file' });
    expect(view({ url: 'https://addons.mozilla.org/x' })).toEqual({
      is: 'unreadable',
      why: 'store',
    });
    expect(view({ url: 'https://news.example/a.PDF?x' })).toEqual({ is: 'unreadable', why: 'pdf' });
    expect(view({ url: 'about:config', permitted: false })).toMatchObject({ is: 'unreadable' });
  });

  test('without permission it asks, also where the address is withheld', () => {
    expect(view({ permitted: false })).toEqual({ is: 'permission', host: 'news.example' });
    expect(view({ permitted: false, url: undefined })).toEqual({
      is: 'permission',
      host: undefined,
    });
  });

  test('permission for this tab alone is enough', () => {
    const found = reading(listed(figureFinding('$5'), 'a'));
    expect(view({ permitted: false, frames: ['read'], reading: found })).toMatchObject({
      is: 'findings',
    });
  });

  test('off here wins over what was read before it was switched off', () => {
    const off = { ...settings, sites: { 'news.example': 'off' as const } };
    const found = reading(listed(figureFinding('$5'), 'a'));
    expect(view({ settings: off, frames: ['read'], reading: found })).toEqual({
      is: 'off',
      host: 'news.example',
    });
  });

  test('modes', () => {
    expect(view({ frames: ['not-article'] })).toMatchObject({ is: 'not-article' });
    expect(view({ frames: ['not-asked'] })).toMatchObject({ is: 'not-asked' });
    const asked = { ...settings, mode: 'asked' as const };
    expect(view({ settings: asked })).toMatchObject({ is: 'not-asked' });
    expect(view({ settings: asked, frames: ['read'] })).toMatchObject({ is: 'nothing' });
    const on = { ...asked, sites: { 'news.example': 'on' as const } };
    expect(view({ settings: on })).toMatchObject({ is: 'nothing' });
  });
});

function frame(frameId: number, more: Partial<PageSummary>, findings: ReturnType<typeof listed>[]) {
  return {
    frameId,
    summary: {
      state: 'read' as const,
      url: '',
      title: '',
      text: '',
      ...more,
      marks: findings.map(({ finding, ...mark }) => ({ ...mark, judged: finding })),
    },
  };
}

describe('joinFrames', () => {
  test('no frame, no reading', () => {
    expect(joinFrames([], small)).toBeUndefined();
  });

  test('counts them together, orders by weight, keeps the frame of each finding', () => {
    const joined = joinFrames(
      [
        frame(0, {}, [
          listed(quoteFinding('all of it', 'verbatim'), 'q'),
          listed(figureFinding('$5'), 'a'),
        ]),
        frame(7, { url: 'https://gazette.example/crane' }, [
          listed(figureFinding('$9', { differs: true }), 'a'),
        ]),
      ],
      small,
    );
    expect(joined?.tally).toEqual({ ...none, differs: 1, agrees: 1, quotes: 1 });
    expect(joined?.findings.map(({ frameId, key }) => `${frameId} ${key}`)).toEqual([
      '7 a',
      '0 a',
      '0 q',
    ]);
    expect(joined?.ownSource).toBe('gazette');
  });

  test('leaves a frame that is itself a source out of its own findings', () => {
    const [own, other] = ['https://gazette.example/crane', ''].map((url) => {
      const found = [listed(figureFinding('$5'), 'a')];
      const joined = joinFrames([frame(0, { url }, found)], small);
      const finding = joined?.findings[0]?.finding;
      return finding?.kind === 'figure' ? finding.others.map(({ source }) => source) : [];
    });
    expect(other).toContain('gazette');
    expect(own).not.toContain('gazette');
  });

  const repaired = [listed(figureFinding('$5'), 'a')];

  test('says once what several frames leave out, and nothing that the text of each has', () => {
    const joined = joinFrames(
      [
        frame(0, { text: 'Paint included.' }, repaired),
        frame(1, { text: 'Fresh paint.' }, repaired),
      ],
      small,
    );
    expect(joined?.omissions).toEqual([{ figure: 'repair-cost', context: 0 }]);
  });

  test('says nothing of what a page leaves out that only the page itself says', () => {
    const url = small.sources.find(({ id }) => id === 'inquiry')?.url ?? '';
    expect(joinFrames([frame(0, { url }, repaired)], small)?.omissions).toEqual([]);
    expect(joinFrames([frame(0, {}, repaired)], small)?.omissions).toHaveLength(2);
  });
});
