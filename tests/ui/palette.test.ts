// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '../../src/ui/palette.ts';
import { contrast, distanceFor } from './colour.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const schemes = ['light', 'dark'] as const;
const names = Object.keys(palette) as (keyof typeof palette)[];

describe('the palette', () => {
  it.each(names)('gives %s the value that tokens.css gives it', (name) => {
    const { light, dark } = palette[name];
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
  });

  it('has every colour of tokens.css', () => {
    const declared = [...tokens.matchAll(/--([a-z]+): light-dark\(/g)].map(([, name]) => name);
    expect(declared.sort()).toEqual([...names].sort());
  });
});

describe.each(schemes)('contrast, %s', (scheme) => {
  const texts = ['ink', 'muted', 'agrees', 'differs', 'disputed', 'quote'] as const;
  const grounds = ['paper', 'soft'] as const;

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s is AAA for text: 7',
    (text, ground) => {
      expect(contrast(palette[text][scheme], palette[ground][scheme])).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(['edge', 'focus', 'mention'] as const)('%s is seen on paper and on soft: 3', (name) => {
    for (const ground of grounds) {
      expect(contrast(palette[name][scheme], palette[ground][scheme])).toBeGreaterThanOrEqual(3);
    }
  });

  it('paper on a verdict’s colour, as in a glyph, is 4.5', () => {
    for (const name of ['agrees', 'differs', 'disputed', 'quote'] as const) {
      expect(contrast(palette.paper[scheme], palette[name][scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  // Pages the marks may stand on: plain, off-white and light grey; plain, near-black and dark grey.
  const pages = {
    light: ['#ffffff', '#f2f2f2', '#e0e0e0'],
    dark: ['#000000', '#181818', '#303030'],
  };

  it.each(['agrees', 'differs', 'disputed', 'quote', 'mention'] as const)(
    'the line of a mark, %s, is seen on usual pages: 3',
    (name) => {
      for (const page of pages[scheme]) {
        expect(contrast(palette[name][scheme], page)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

describe.each(schemes)('verdicts to the colour-blind, %s', (scheme) => {
  const verdicts = ['agrees', 'differs', 'disputed', 'quote'] as const;
  const pairs = verdicts.flatMap((a, i) => verdicts.slice(i + 1).map((b) => [a, b] as const));

  // A difference of 10 in CIELAB is seen at a glance, side by side; glyph and line tell them apart besides.
  it.each(pairs)('%s and %s differ by 14 or more', (a, b) => {
    for (const kind of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
      expect(distanceFor(kind, palette[a][scheme], palette[b][scheme])).toBeGreaterThanOrEqual(14);
    }
  });
});
