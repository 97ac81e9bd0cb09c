/** Pages of many megabytes, of a million nodes, and such as never stand still. */
import { describe, expect, it } from 'vitest';
import { markedTexts } from '../../scripts/drive/marks.ts';
import { until } from '../../scripts/drive/until.ts';
import { article } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

describe('large and restless pages', () => {
  it('reads 10 MB in one text node', { timeout: 70_000 }, async () => {
    const page = await session().open(article('<pre id="slot"></pre>'));
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = `${'Bread and potatoes. '.repeat(524_288)} And Nvidia at last.`;
      document.querySelector('article')?.append(p);
    });
    await until('the mark at its end', () => markedTexts(page), {
      holds: (texts) => texts.includes('Nvidia'),
      timeout: 60_000,
    });
  });

  it('reads a page of a million nodes, and lets the page work while it does', {
    timeout: 150_000,
  }, async () => {
    const page = await session().open(article('<p id="p">To come.</p>'));
    await page.evaluate(() => {
      const holder = document.createElement('div');
      const row = `<p>${'<i>a</i>'.repeat(99)}</p>`;
      holder.innerHTML = `<div style="content-visibility:auto">${row.repeat(100)}</div>`.repeat(50);
      document.querySelector('article')?.append(holder);
      holder.insertAdjacentHTML('beforeend', '<p>And Nvidia, at the end of it.</p>');
      document.querySelector('#p')?.append(' DeepSeek.');
    });
    expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeGreaterThan(
      500_000,
    );
    await until('the marks at both ends', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek') && texts.includes('Nvidia'),
      timeout: 120_000,
    });
    await page.close();
  });

  it('keeps up with a page that never stops changing', async () => {
    const page = await session().open(
      article(`<p id="clock"></p><p id="p">Monday belonged to Nvidia, they say.</p><script>
        let n = 0;
        const tick = () => {
          const clock = document.getElementById('clock');
          if (clock) clock.textContent = 'Tick ' + n++;
          setTimeout(tick, 0);
        };
        tick();
      </script>`),
    );
    await until('marks', () => markedTexts(page), { holds: (texts) => texts.includes('Nvidia') });
    await page.evaluate(() =>
      document.querySelector('#p')?.insertAdjacentHTML('afterend', '<p>DeepSeek too.</p>'),
    );
    await until('late marks', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek'),
    });
  });
});
