import { dataset } from '../../src/dataset/dataset.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import type { Finding } from '../../src/judge/types.ts';
import { exampleFigure, exampleMention, exampleQuote } from './examples.ts';

export interface CardState {
  name: string;
  finding: Finding;
  dataset: Dataset;
  sentence: string;
  ownSource?: string;
  pinned?: boolean;
  /** Among the few that the overview shows. */
  overview?: boolean;
}

/** Names far longer than any the dataset has, in a figure and a source. */
const longNames: Dataset = {
  ...dataset,
  sources: dataset.sources.map((source) =>
    source.id === 'article-2'
      ? {
          ...source,
          title:
            'An Extraordinarily Long Headline About Everything That Happened on One Monday in January and What Donaudampfschifffahrtsgesellschaften Made of It',
          publisher: 'The International Quarterly of Unreasonably Long Publication Names',
        }
      : source,
  ),
};

/** One figure with a single source, which is the page itself. */
const single = dataset.figures.find((figure) => figure.id === 'deepseek-headcount');

export const cardStates: CardState[] = [
  {
    name: 'differs by a thousand, disputed, traces to one origin',
    overview: true,
    dataset,
    sentence: 'The lab says that it trained the model for $5.6B.',
    finding: exampleFigure(dataset, {
      figure: 'training-cost',
      text: '$5.6B',
      value: 5_600_000_000,
      subject: 'deepseek-r1',
    }),
  },
  {
    name: 'agrees, many sources',
    overview: true,
    dataset,
    sentence: 'Nvidia lost nearly $600bn that day.',
    finding: exampleFigure(dataset, {
      figure: 'nvidia-cap-loss',
      text: 'nearly $600bn',
      value: 600_000_000_000,
      bound: 'about',
    }),
  },
  {
    name: 'agrees, but disputed',
    dataset,
    sentence: 'It was built for less than $6 million.',
    finding: exampleFigure(dataset, {
      figure: 'training-cost',
      text: 'less than $6 million',
      value: 6_000_000,
      bound: 'under',
    }),
  },
  {
    name: 'differs by points; the other is during the day',
    dataset,
    sentence: 'Its shares closed down 12 percent.',
    finding: exampleFigure(dataset, { figure: 'nvidia-share-fall', text: '12 percent', value: 12 }),
  },
  {
    name: 'differs by days',
    dataset,
    sentence: 'R1 came out on 10 January.',
    finding: exampleFigure(dataset, {
      figure: 'release-date',
      text: '10 January',
      value: '2025-01-10',
    }),
  },
  {
    name: 'differs, half',
    dataset,
    sentence: 'They trained it on 1,000 chips.',
    finding: exampleFigure(dataset, { figure: 'gpu-count', text: '1,000 chips', value: 1000 }),
  },
  {
    name: 'one other source',
    dataset,
    sentence: 'GPT-4 needed 100,000 chips, he wrote.',
    finding: exampleFigure(dataset, {
      figure: 'rival-gpu-count',
      text: '100,000 GPUs',
      value: 100_000,
    }),
  },
  {
    name: 'own page, no other source',
    dataset,
    sentence: 'It has 200 employees.',
    ownSource: 'article-4',
    finding: exampleFigure(dataset, {
      figure: single?.id ?? '',
      text: '200 employees',
      value: 200,
      ownSource: 'article-4',
    }),
  },
  {
    name: 'own page, others remain; pinned',
    dataset,
    sentence: 'The model cost less than $6m.',
    ownSource: 'article-4',
    pinned: true,
    finding: exampleFigure(dataset, {
      figure: 'training-cost',
      text: 'less than $6m',
      value: 6_000_000,
      bound: 'under',
      ownSource: 'article-4',
    }),
  },
  {
    name: 'later knowledge',
    dataset,
    sentence: 'The reinforcement learning cost $29.4 million.',
    finding: exampleFigure(dataset, {
      figure: 'r1-rl-cost',
      text: '$29.4 million',
      value: 29_400_000,
    }),
  },
  {
    name: 'a range on the page; dates across months',
    dataset,
    sentence: 'V3 came out in November.',
    finding: exampleFigure(dataset, { figure: 'v3-release', text: 'November', value: '2024-11' }),
  },
  {
    name: 'long names',
    dataset: longNames,
    sentence: 'About 2,500 chips were used.',
    finding: exampleFigure(longNames, {
      figure: 'gpu-count',
      text: 'about 2,500 chips',
      value: [2400, 2500],
      bound: 'about',
    }),
  },
  {
    name: 'quote, trimmed',
    dataset,
    sentence: '“More compute is more important now than ever,” Sam Altman wrote.',
    finding: exampleQuote(dataset, {
      quote: 'altman-more-compute',
      text: 'More compute is more important now than ever',
      match: 'trimmed',
    }),
  },
  {
    name: 'quote, word for word',
    dataset,
    sentence: 'He called it a wake-up call.',
    finding: exampleQuote(dataset, {
      quote: 'sun-limited-resources',
      text: 'DeepSeek has proven that cutting-edge AI models can be developed with limited computing resources',
      match: 'verbatim',
    }),
  },
  {
    name: 'quote, altered',
    overview: true,
    dataset,
    sentence: '“We will of course deliver far better models,” he wrote.',
    finding: exampleQuote(dataset, {
      quote: 'altman-better-models',
      text: 'We will of course deliver far better models and it’s invigorating to have a new rival',
      match: 'altered',
    }),
  },
  {
    name: 'quote, another speaker',
    dataset,
    sentence: 'Musk called it a wake-up call for our industries.',
    finding: exampleQuote(dataset, {
      quote: 'trump-wake-up-call',
      text: 'should be a wake-up call for our industries',
      match: 'misattributed',
      givenTo: 'Elon Musk',
    }),
  },
  {
    name: 'company',
    overview: true,
    dataset,
    sentence: 'DeepSeek published its model.',
    finding: exampleMention(dataset, 'deepseek', 'DeepSeek'),
  },
  {
    name: 'company that is quoted',
    dataset,
    sentence: 'Nvidia fell.',
    finding: exampleMention(dataset, 'nvidia', 'Nvidia'),
  },
  {
    name: 'person',
    dataset,
    sentence: 'Sam Altman answered.',
    finding: exampleMention(dataset, 'sam-altman', 'Sam Altman'),
  },
  {
    name: 'nothing in the dataset',
    dataset: { ...dataset, facts: [], figures: [], quotes: [] },
    sentence: 'The S&P 500 fell.',
    finding: exampleMention(dataset, 'h800', 'H800'),
  },
];
