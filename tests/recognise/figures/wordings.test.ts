/** The dataset's own wordings must be read as what the dataset says they are. */
import { describe, expect, it } from 'vitest';
import { readSourceTexts } from '../../../scripts/dataset/check-sources.ts';
import { core } from '../../../src/dataset/core.ts';
import { record } from '../../../src/dataset/record.ts';
import { recogniseText } from '../../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../../src/recognise/recogniser.ts';
import type { FigureMatch } from '../../../src/recognise/types.ts';
import { readFigures } from './cases.ts';

/** Made-up sentences around a wording (`~`), which seldom names whose figure it is; one of them must be read. */
const FRAMES: Record<string, string[]> = {
  'training-cost': ['DeepSeek trained its V3 model, ~.'],
  'nvidia-cap-loss': ['Nvidia sank on Monday and its value fell: ~.'],
  'nvidia-share-fall': ['On Monday Nvidia fell: ~.'],
  'nasdaq-fall': ['On Monday the Nasdaq fell: ~.'],
  'us-market-wipeout': ['The rise of DeepSeek hit tech stocks, which lost value: ~.'],
  'gpu-count': ['DeepSeek trained V3 on Nvidia’s GPUs, ~.'],
  'rival-gpu-count': ['~, as its rivals do, DeepSeek uses few.'],
  'a100-stockpile': ['Liang’s fund High-Flyer ~ before the ban.'],
  'gpt4-training-cost': ['On what it takes to train GPT-4, one figure is ~.'],
  'stargate-size': ['Stargate was announced: ~.'],
  'app-downloads': ['DeepSeek’s app was downloaded: ~.'],
  'deepseek-headcount': ['DeepSeek ~.'],
  'openai-headcount': ['OpenAI ~.'],
  'openai-funding': ['OpenAI ~.'],
  'openai-age': ['~.'],
  'deepseek-founding': [
    'DeepSeek was founded; ~, DeepSeek is young.',
    'DeepSeek was founded in ~.',
  ],
  'build-time': ['DeepSeek’s model ~.', 'DeepSeek ~ to build it.'],
  'cost-saving-percent': ['DeepSeek charges ~.'],
  'alphabet-fall': ['On Monday Alphabet and Microsoft ~.', 'On Monday Alphabet fell ~.'],
  'microsoft-fall': ['On Monday Alphabet and Microsoft ~.', 'On Monday Microsoft fell ~.'],
  'nvidia-margin': ['Nvidia sells ~.'],
  'release-date': ['DeepSeek released R1 ~.'],
  'v3-release': ['DeepSeek released V3 ~.'],
  'h800-export-ban': ['The H800 was ~.'],
  'gpu-purchases-start': ['Liang ~.', 'Liang began to buy Nvidia’s GPUs in ~.'],
  'gpu-hours': ['Training V3 took ~.'],
  'hardware-capex-estimate': ['SemiAnalysis puts DeepSeek’s spending on servers at ~.'],
  'r1-rl-cost': ['Training R1 cost ~.'],
};
// A time of day, a part of the sum or a day without its date: not to be read as the figure.
const UNREAD = /this afternoon|week|well above|pre-training/;
const reports = record.figures.flatMap((figure) =>
  figure.reports.map((report) => ({ id: figure.id, ...report })),
);

function inFrames(id: string, wording: string): FigureMatch | undefined {
  return FRAMES[id]
    ?.flatMap((frame) => readFigures(frame.replace('~', wording)))
    .find((match) => match.figure === id);
}

describe('wordings in frames', () => {
  it.each(record.figures)('has a frame for $id: add one to FRAMES', ({ id }) => {
    expect(Object.keys(FRAMES)).toContain(id);
  });

  it.each(reports.filter((report) => !UNREAD.test(report.asReported)))(
    '$id: $asReported',
    ({ id, asReported, value }) => {
      const match = inFrames(id, asReported);
      expect(match).toBeDefined();
      if (typeof value === 'number') expect(match?.value).toBeCloseTo(value, 0);
    },
  );

  it.each(reports.filter((report) => UNREAD.test(report.asReported)))(
    'leaves $asReported alone',
    ({ id, asReported }) => {
      expect(inFrames(id, asReported)).toBeUndefined();
    },
  );
});

// The articles themselves are no part of the project; SOURCES names the folder that has them (docs/dataset.md).
const { SOURCES = '' } = process.env;
const texts = SOURCES === '' ? [] : [...readSourceTexts(SOURCES)];
const plain = (text: string) => text.replace(/’/g, "'").replace(/[“”]/g, '"');
// Read as another figure's words, or as nothing, and rightly: a comparison, an afternoon, a week.
const ASIDE = /Stargate|this afternoon|week/;

describe.skipIf(SOURCES === '')('wordings in the articles', () => {
  const recogniser = createRecogniser(core);
  it.each(texts)('%s', (source, text) => {
    const { figures } = recogniseText(recogniser, text);
    const missed = reports
      .filter((report) => report.source === source && !ASIDE.test(report.asReported))
      .filter(({ id, asReported }) => {
        const start = plain(text).indexOf(plain(asReported));
        const end = start + asReported.length;
        return (
          start < 0 ||
          !figures.some((match) => match.figure === id && match.start < end && start < match.end)
        );
      });
    expect(missed.map((report) => report.asReported)).toEqual([]);
  });
});
