// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { core } from '../../src/dataset/core.ts';
import { parseSample } from '../../src/options/marks/parse-sample.ts';
import { LOCALES } from '../../src/platform/locales.ts';
import { recogniseText } from '../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../src/recognise/recogniser.ts';
import { translateIn } from '../ui/translate-in.ts';

const recogniser = createRecogniser(core);

describe('the preview of the marks', () => {
  // The languages whose pages are read.
  it.each(['en', 'de', 'es', 'fr'] as const)(
    'in %s marks its quotes as a page would have them marked',
    (locale) => {
      const runs = parseSample(
        translateIn(locale)('options_previewText', '$600bn', '$6m', '$5.6bn'),
      );
      const text = runs.map((run) => run.text).join('');
      const said = runs.filter(({ style }) => style === 'quote' || style === 'altered');
      const found = recogniseText(recogniser, text).quotes.map(({ match, start, end }) => ({
        text: text.slice(start, end),
        style: match === 'verbatim' ? 'quote' : 'altered',
      }));
      expect(found).toEqual(said);
    },
  );

  it.each(LOCALES)('in %s shows each style once at least', (locale) => {
    const styles = parseSample(translateIn(locale)('options_previewText')).map(
      ({ style }) => style,
    );
    expect(new Set(styles.filter(Boolean))).toEqual(
      new Set(['mention', 'agrees', 'disputed', 'differs', 'quote', 'altered']),
    );
  });
});
