import { afterEach, beforeEach, expect, it } from 'vitest';
import { markSheet } from '../../../src/content/paint/mark-sheet.ts';
import { highlightName } from '../../../src/content/paint/mark-styles.ts';

const sheet = new CSSStyleSheet();

beforeEach(() => {
  sheet.replaceSync(markSheet());
  document.adoptedStyleSheets = [sheet];
});

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

it('asks nothing of the elements of a page where highlights inherit', () => {
  const [screen] = sheet.cssRules;
  const rules = [...(screen as CSSMediaRule).cssRules] as CSSStyleRule[];
  const elements = new Set(rules.map(({ selectorText }) => selectorText.split('::')[0]));
  expect([...elements]).toEqual([':is(:root)']);
});

it('dresses what lies deep in the page and in its shadow roots', () => {
  document.body.innerHTML = '<article><p><i id="deep">one</i></p></article><div id="host"></div>';
  const host = document.getElementById('host') as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML = '<b>two</b>';
  const deep = document.getElementById('deep') as HTMLElement;
  const inside = host.shadowRoot?.querySelector('b') as HTMLElement;
  const name = highlightName('disputed', 'dashed', 'light');
  for (const element of [deep, inside]) {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(
      element,
      `::highlight(${name})`,
    );
    expect([textDecorationLine, textDecorationStyle]).toEqual(['underline', 'dashed']);
  }
});
