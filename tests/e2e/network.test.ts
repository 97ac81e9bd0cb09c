/**
 * Nothing leaves the browser. Every request of the whole browser goes through a proxy of the test's own, which
 * writes them down; and no built file has a way to make one.
 */

import { describe, expect, inject, it } from 'vitest';
import { built } from '../../scripts/drive/built.ts';
import { markCount } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { filesBelow } from '../rules/source-files.ts';
import { waysToConnect } from '../rules/ways-to-connect.ts';
import { article, story } from './harness/html.ts';
import { startRecorder } from './harness/recorder.ts';
import { useSession } from './harness/session.ts';

/** Where the browsers ask on their own account, for their updates, their clock and their lists; also without us. */
const browsersOwn =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)(?::443|\/)/;

const recorder = await startRecorder();
const session = useSession({ proxy: recorder.address });

describe('the built files', () => {
  const files = filesBelow(built(inject('browser')), /\.(js|css|html)$/);

  it('are there', () => {
    expect(files.map(({ path }) => path).some((path) => path.includes('gate'))).toBe(true);
  });

  it.each(files)('$path has no way to connect', ({ text }) => {
    expect(waysToConnect(text)).toEqual([]);
  });

  it('allow no page of the extension to connect, whatever its code', () => {
    const [manifest] = filesBelow(built(inject('browser')), /^manifest\.json$/);
    const { extension_pages: policy } = JSON.parse(manifest?.text ?? '{}').content_security_policy;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(JSON.parse(manifest?.text ?? '{}').web_accessible_resources).toBeUndefined();
  });
});

describe('the running extension', () => {
  it('asks for nothing on pages with and without a name, in its cards, popup, dossier and options', async () => {
    const marked = await session().openMarked(article(story), '/with');
    const empty = await session().open(article('<p>Potatoes.</p>'), '/without');
    await marked.bringToFront();
    await hoverText(marked, '$5.6B');
    await session().cardWith(marked, '$5.6');
    const popup = await session().popup(marked);
    await until('the list', () =>
      popup.evaluate((window) => window.document.body.textContent?.includes('$5.6B')),
    );
    await popup.close();
    for (const path of [
      'src/dossier/index.html',
      'src/options/index.html',
      'src/options/welcome.html',
    ]) {
      const tab = await session().browser.newPage();
      await tab.goto(session().extensionUrl(path), { waitUntil: [] });
      await tab.waitForSelector('h1');
      await tab.close();
    }
    // The recorder is shown to work by a request that the page itself makes.
    await empty.evaluate(() => fetch('/by-the-page').then((answer) => answer.status));
    await until('the page’s own request', () => recorder.requests(), {
      holds: (seen) => seen.some((url) => url.endsWith('/by-the-page')),
    });
    expect(await markCount(marked)).toBeGreaterThan(0);

    const { origin } = session().server;
    const expected = ['/with', '/without', '/by-the-page', '/favicon.ico'].map(
      (path) => origin + path,
    );
    const others = recorder.requests().filter((url) => !expected.includes(url));
    expect(others.filter((url) => !browsersOwn.test(url))).toEqual([]);
  });

  it('could not if it would: its own pages are refused', async () => {
    const target = `${session().server.origin}/from-the-extension`;
    const outcome = await session().asExtension(
      (_, url: string) =>
        fetch(url).then(
          () => 'connected',
          () => 'refused',
        ),
      target,
    );
    expect(outcome).toBe('refused');
    expect(recorder.requests()).not.toContain(target);
  });
});
