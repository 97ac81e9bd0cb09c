/** How long the toolbar popup takes over a page with findings, by the browser's own entries of what it painted. */
import type { Page } from 'puppeteer-core';
import type { Launched } from '../../scripts/drive/launch.ts';
import { openPopup } from '../../scripts/drive/popup.ts';
import { until } from '../../scripts/drive/until.ts';
import { median } from './median.ts';
import type { BesideFigures } from './types.ts';

/** Milliseconds since the popup's navigation began. */
interface Painted {
  /** The first text: its title and its tabs. */
  shell: number;
  /** The largest text, which on such a page is a finding's. */
  findings: number;
}

/** @param rounds openings, one after the other; the popup is closed in between */
export async function measurePopup(
  launched: Launched,
  page: Page,
  rounds: number,
): Promise<Pick<BesideFigures, 'popupFirstMs' | 'popupFindingsMs'>> {
  const openings: Painted[] = [];
  for (let round = 0; round < rounds; round++) {
    const popup = await openPopup(launched, page, 'src/popup/index.html');
    const painted = await until('the findings to be painted', () => popup.evaluate(whenPainted));
    if (painted) openings.push(painted);
    await popup.close();
  }
  return {
    popupFirstMs: median(openings.map(({ shell }) => shell)),
    popupFindingsMs: median(openings.map(({ findings }) => findings)),
  };
}

/** Runs in the popup. @returns undefined until a finding has been painted */
async function whenPainted(window: Window): Promise<Painted | undefined> {
  const { performance, PerformanceObserver } = window as Window & typeof globalThis;
  const shell = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  if (shell === undefined || !window.document.querySelector('.finding')) return undefined;
  const findings = await new Promise<number | undefined>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      const ofFindings = list
        .getEntries()
        .filter((entry) => (entry as { element?: Element }).element?.closest('.finding'));
      resolve(ofFindings[0]?.startTime);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
  return findings === undefined ? undefined : { shell, findings };
}
