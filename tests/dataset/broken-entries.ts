/** Changes that break the dataset, and how the problem is described: file, record and field. */
import type { FileName } from '../../scripts/dataset/read-dataset.ts';
import { type edited, record, report } from './edited-dataset.ts';

type Change = Parameters<typeof edited>[1];

export const brokenEntries: [what: string, file: FileName, change: Change, problem: string][] = [
  [
    'a field of the wrong shape',
    'figures.json',
    (figures) => Object.assign(record(figures, 'training-cost'), { unit: 'bananas' }),
    'figures.json › training-cost › unit',
  ],
  [
    'a field that the shape does not know',
    'facts.json',
    (facts) => Object.assign(record(facts, 'founder'), { colour: 'red' }),
    'facts.json › founder › colour',
  ],
  [
    'a record without an id',
    'quotes.json',
    (quotes) => delete record(quotes, 'sun-limited-resources').id,
    'quotes.json › record 1 › id',
  ],
  [
    'an id used twice',
    'facts.json',
    (facts) => Object.assign(record(facts, 'founder'), { id: 'hangzhou' }),
    'facts.json › hangzhou › id',
  ],
  [
    'an id shared by a source and an entity',
    'entities.json',
    (entities) => Object.assign(record(entities, 'baichuan'), { id: 'thestreet' }),
    'entities.json › thestreet › id',
  ],
  [
    'a source that is not there',
    'facts.json',
    (facts) => Object.assign(report(facts, 'founder', 0), { source: 'article-0' }),
    'facts.json › founder › reports.0.source',
  ],
  [
    'an origin that is not there',
    'figures.json',
    (figures) => Object.assign(report(figures, 'gpu-count', 1), { attributedTo: 'nobody' }),
    'figures.json › gpu-count › reports.1.attributedTo',
  ],
  [
    'a speaker that is not there',
    'quotes.json',
    (quotes) => Object.assign(record(quotes, 'dash-respond'), { speaker: 'nobody' }),
    'quotes.json › dash-respond › speaker',
  ],
  [
    'a subject that is not there',
    'events.json',
    (events) => Object.assign(record(events, 'r1-out'), { about: ['nobody'] }),
    'events.json › r1-out › about.0',
  ],
  [
    "an alias that is another's name",
    'entities.json',
    (entities) => Object.assign(record(entities, 'apple'), { aliases: ['NVIDIA'] }),
    'entities.json › apple › aliases.0',
  ],
  [
    'an alias listed twice',
    'entities.json',
    (entities) => Object.assign(record(entities, 'apple'), { aliases: ['AAPL', 'AAPL'] }),
    'entities.json › apple › aliases.1',
  ],
  [
    'a day that the calendar lacks',
    'sources.json',
    (sources) => Object.assign(record(sources, 'techspot'), { published: '2025-02-30' }),
    'sources.json › techspot › published',
  ],
  [
    'a day after the edition',
    'sources.json',
    (sources) => Object.assign(record(sources, 'techspot'), { published: '2031-01-01' }),
    'sources.json › techspot › published',
  ],
  [
    'a precision that its date lacks',
    'events.json',
    (events) => Object.assign(record(events, 'gpt4-cost-named'), { precision: 'day' }),
    'events.json › gpt4-cost-named › precision',
  ],
  [
    'an event out of order',
    'events.json',
    (events) => Object.assign(record(events, 'r1-out'), { date: '2024-01-20' }),
    'events.json › r1-out › date',
  ],
  [
    'reports out of order',
    'facts.json',
    (facts) => (record(facts, 'hangzhou').reports as unknown[]).reverse(),
    'facts.json › hangzhou › reports.1.source',
  ],
  [
    'a value outside the range, without a note',
    'figures.json',
    (figures) => delete report(figures, 'nvidia-share-fall', 2).note,
    'figures.json › nvidia-share-fall › reports.2.value',
  ],
  [
    'a range upside down',
    'figures.json',
    (figures) => Object.assign(record(figures, 'nasdaq-fall').consolidated as object, { low: 30 }),
    'figures.json › nasdaq-fall › consolidated',
  ],
  [
    'a date for an amount',
    'figures.json',
    (figures) => Object.assign(report(figures, 'training-cost', 0), { value: '2023' }),
    'figures.json › training-cost › reports.0.value',
  ],
  [
    'an article without its own words',
    'facts.json',
    (facts) => delete report(facts, 'founder', 0).evidence,
    'facts.json › founder › reports.0.evidence',
  ],
  [
    'a document without a locator',
    'facts.json',
    (facts) => delete report(facts, 'cost-rental', 0).locator,
    'facts.json › cost-rental › reports.0',
  ],
  [
    'agreement of one',
    'facts.json',
    (facts) => Object.assign(record(facts, 'tesla-share'), { status: 'agreed' }),
    'facts.json › tesla-share › status',
  ],
  [
    'a dispute without a why',
    'figures.json',
    (figures) => Object.assign(record(figures, 'training-cost'), { why: null }),
    'figures.json › training-cost › why',
  ],
  [
    'a passage for evidence',
    'facts.json',
    (facts) => Object.assign(report(facts, 'founder', 0), { evidence: 'word '.repeat(16) }),
    'facts.json › founder › reports.0.evidence',
  ],
  [
    'a statement that judges',
    'facts.json',
    (facts) => Object.assign(record(facts, 'founder'), { statement: 'A misleading claim.' }),
    'facts.json › founder › statement',
  ],
  [
    'a straight apostrophe in our own words',
    'facts.json',
    (facts) => Object.assign(record(facts, 'founder'), { statement: "A founder's claim." }),
    'facts.json › founder › statement',
  ],
  [
    'a statement that counts',
    'facts.json',
    (facts) => Object.assign(record(facts, 'founder'), { statement: 'Three of five articles.' }),
    'facts.json › founder › statement',
  ],
  [
    'a reason that counts to one',
    'figures.json',
    (figures) => Object.assign(record(figures, 'v3-release'), { why: 'One article has the 25th.' }),
    'figures.json › v3-release › why',
  ],
];
