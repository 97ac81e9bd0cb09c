import type { Dataset } from '../../src/dataset/types.ts';

/** A made-up story, small enough to count by hand. */
export const small: Dataset = {
  edition: { version: '0.0.1', date: '2030-05-01' },
  sources: [
    {
      id: 'gazette',
      title: 'Harbour crane falls silent',
      publisher: 'The Gazette',
      kind: 'news',
      published: '2030-04-02',
      url: 'https://gazette.example/crane',
      tier: 'article',
    },
    {
      id: 'unsigned',
      title: null,
      publisher: null,
      kind: 'news',
      published: null,
      url: null,
      tier: 'article',
      description: 'Unsigned article on the crane',
    },
    {
      id: 'survey',
      title: 'Load tests & limits: 100% of cranes',
      publisher: 'Port Institute',
      kind: 'paper',
      published: '2030-03',
      url: 'https://arxiv.org/abs/3003.00001',
      tier: 'primary',
    },
    {
      id: 'inquiry',
      title: 'The inquiry reports',
      publisher: 'Harbour Board',
      kind: 'statement',
      published: '2031-01-10',
      url: 'https://board.example/inquiry',
      tier: 'later',
    },
  ],
  entities: [
    {
      id: 'cranex',
      kind: 'company',
      name: 'Cranex',
      aliases: ['CraneX', '起重机'],
      summary: 'Builds cranes.',
    },
    {
      id: 'ada-moor',
      kind: 'person',
      name: 'Ada Moor',
      aliases: ['Moor'],
      summary: 'Harbour master.',
      roles: [{ source: 'gazette', as: 'harbour master Ada Moor' }],
    },
    { id: 'ben-rask', kind: 'person', name: 'Bén Rask', aliases: [], summary: 'An engineer.' },
  ],
  figures: [
    {
      id: 'repair-cost',
      about: ['cranex'],
      label: 'Repair cost',
      unit: 'USD',
      reports: [
        { source: 'gazette', value: 600_000_000_000, asReported: 'nearly $600bn', bound: 'about' },
        { source: 'unsigned', value: [5, 7], asReported: 'five to seven dollars', bound: 'exact' },
        { source: 'inquiry', value: 9, asReported: '=9 dollars', note: 'without labour' },
      ],
      consolidated: { low: 5, high: null, statement: 'Five dollars or more.' },
      disputed: true,
      why: 'The gazette counts the whole harbour.',
      context: [
        { statement: 'Labour is extra.', source: 'inquiry', cues: ['labour'] },
        { statement: 'So is the paint.', source: 'inquiry', cues: ['paint'] },
      ],
    },
    {
      id: 'opening',
      about: ['cranex', 'ada-moor'],
      label: 'Opening day',
      unit: 'date',
      reports: [{ source: 'survey', value: '2030-03', asReported: 'March 2030', locator: 'p. 2' }],
      consolidated: { low: '2030-03', high: '2030-03', statement: 'March 2030.' },
      disputed: false,
      why: null,
    },
  ],
  facts: [
    {
      id: 'rust',
      about: ['cranex'],
      statement: 'The crane had rust.',
      status: 'disputed',
      why: 'One survey saw none.',
      reports: [
        { source: 'gazette', evidence: 'rust, "everywhere"' },
        { source: 'survey', locator: 'table 3', says: 'No rust was seen.' },
      ],
    },
    {
      id: 'settled-later',
      about: ['cranex'],
      statement: 'The bolt failed first.',
      status: 'single-source',
      reports: [{ source: 'inquiry', evidence: 'the bolt failed' }],
    },
  ],
  quotes: [
    {
      id: 'moor-calm',
      speaker: 'ada-moor',
      text: 'Nobody was near it, and nobody will be.',
      said: { date: '2030-04-02', where: 'at the quay' },
      reports: [
        { source: 'gazette', as: 'Nobody was near it' },
        { source: 'unsigned', as: 'Nobody was near it, and nobody will be.' },
      ],
    },
    {
      id: 'rask-later',
      speaker: 'ben-rask',
      text: 'A bolt is a small thing.',
      reports: [{ source: 'inquiry', as: 'A bolt is a small thing.' }],
    },
  ],
  events: [
    {
      id: 'stop',
      date: '2030-04-01',
      precision: 'day',
      statement: 'The crane stops.',
      about: ['cranex'],
      reports: [{ source: 'gazette', evidence: 'stopped on Monday' }],
    },
    {
      id: 'report-out',
      date: '2031-01',
      precision: 'month',
      statement: 'The inquiry ends.',
      reports: [{ source: 'inquiry', locator: 'front page' }],
    },
  ],
  benchmarks: [
    {
      id: 'lift',
      label: 'Lift test',
      unit: 'percent',
      scores: [{ entity: 'cranex', value: 71.5 }],
      source: 'survey',
      locator: 'table 1',
    },
  ],
  moves: [
    {
      id: 'cranex-move',
      entity: 'cranex',
      label: 'Cranex shares',
      percent: -3.07,
      reports: [{ source: 'gazette', asReported: 'down 3.07%' }],
    },
  ],
};
