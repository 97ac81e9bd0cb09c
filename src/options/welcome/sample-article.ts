import type { Dataset } from '../../dataset/types.ts';
import { joinRecord } from '../../judge/join-record.ts';
import { createJudge, type Judge } from '../../judge/judge.ts';
import type { Finding } from '../../judge/types.ts';

type Matches = Parameters<Judge>[0];

/** A run of the sample: plain text, or a mark with the finding its card shows. */
export interface SampleText {
  text: string;
  finding?: Finding;
}

type Mark =
  | { text: string; entity: string }
  | { text: string; figure: string; value: number | string; bound?: 'under' | 'over' | 'about' }
  | { text: string; quote: string; form: 'verbatim' | 'trimmed' };

/** Written for this page. It stays English in every language, as news in English does. */
const PARAGRAPHS: readonly (readonly (string | Mark)[])[] = [
  [
    'When ',
    { text: 'DeepSeek', entity: 'deepseek' },
    ' released its ',
    { text: 'R1', entity: 'deepseek-r1' },
    ' model on ',
    { text: '20 January', figure: 'release-date', value: '2025-01-20' },
    ', few traders looked up. A week later ',
    { text: 'Nvidia', entity: 'nvidia' },
    ' was worth nearly ',
    { text: '$600 billion', figure: 'nvidia-cap-loss', value: 600e9, bound: 'about' },
    ' less, its shares down ',
    { text: '17 percent', figure: 'nvidia-share-fall', value: 17 },
    ' by the close.',
  ],
  [
    'How could so little buy so much? The newcomer’s model, one broker told clients, had been trained for ',
    { text: '$5.6 billion', figure: 'training-cost', value: 5.6e9 },
    '. Others had heard of less than ',
    { text: '$6 million', figure: 'training-cost', value: 6e6, bound: 'under' },
    ', and went back to their spreadsheets.',
  ],
  [
    '“',
    {
      text: 'More compute is more important now than ever',
      quote: 'altman-more-compute',
      form: 'trimmed',
    },
    ',” answered ',
    { text: 'Sam Altman', entity: 'sam-altman' },
    '. On X somebody else asked: “',
    {
      text: 'How are these two companies now competitors?',
      quote: 'kobeissi-competitors',
      form: 'verbatim',
    },
    '”',
  ],
];

/** The sample's paragraphs, judged by the same judge as any page. A mark whose record is gone is plain text. */
export function judgeSample(dataset: Dataset): SampleText[][] {
  const judge = createJudge(dataset);
  return PARAGRAPHS.map((runs) =>
    runs.map((run) => {
      if (typeof run === 'string') return { text: run };
      const [judged] = judge(matchOf(run, dataset));
      const finding = judged && joinRecord(judged, { dataset });
      return finding ? { text: run.text, finding } : { text: run.text };
    }),
  );
}

function matchOf(mark: Mark, dataset: Dataset): Matches {
  const span = { start: 0, end: mark.text.length, text: mark.text };
  const matches: Matches = { mentions: [], figures: [], quotes: [] };
  if ('entity' in mark) {
    matches.mentions.push({ kind: 'mention', ...span, entity: mark.entity });
  } else if ('quote' in mark) {
    const speaker = dataset.quotes.find(({ id }) => id === mark.quote)?.speaker ?? '';
    matches.quotes.push({ kind: 'quote', ...span, quote: mark.quote, speaker, match: mark.form });
  } else {
    const { figure, value, bound = 'exact' } = mark;
    const unit = dataset.figures.find(({ id }) => id === figure)?.unit ?? 'count';
    matches.figures.push({ kind: 'figure', ...span, figure, value, unit, bound, cues: [] });
  }
  return matches;
}
