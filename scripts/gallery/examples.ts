/** Findings for the gallery and the tests of ui: matches as the recogniser gives them, judged. */
import type { Bound, Dataset, Value } from '../../src/dataset/types.ts';
import { joinFigure, judgeFigure } from '../../src/judge/figures.ts';
import { joinQuote } from '../../src/judge/quotes.ts';
import type { FigureFinding, MentionFinding, QuoteFinding } from '../../src/judge/types.ts';
import type { QuoteForm } from '../../src/recognise/types.ts';

export interface FigureExample {
  figure: string;
  text: string;
  value: Value;
  bound?: Bound;
  ownSource?: string;
  subject?: string;
}

export function exampleFigure(dataset: Dataset, example: FigureExample): FigureFinding {
  const figure = known(dataset.figures, example.figure);
  const { text, value, bound = 'exact', ownSource, subject } = example;
  const match = {
    kind: 'figure' as const,
    figure: figure.id,
    ...span(text),
    value,
    unit: figure.unit,
    bound,
    cues: ['cost', 'train'],
    ...(subject && { subject }),
  };
  const { sources } = dataset;
  return joinFigure(judgeFigure(match, figure), { figure, sources, ownSource });
}

export interface QuoteExample {
  quote: string;
  text: string;
  match: QuoteForm;
  givenTo?: string;
}

export function exampleQuote(dataset: Dataset, example: QuoteExample): QuoteFinding {
  const quote = known(dataset.quotes, example.quote);
  const { text, match, givenTo } = example;
  return joinQuote(
    {
      kind: 'quote',
      match: {
        kind: 'quote',
        quote: quote.id,
        speaker: quote.speaker,
        match,
        ...span(text),
        ...(givenTo && { givenTo }),
      },
    },
    quote,
    known(dataset.entities, quote.speaker),
  );
}

export function exampleMention(dataset: Dataset, id: string, text = id): MentionFinding {
  return {
    kind: 'mention',
    match: { kind: 'mention', entity: id, ...span(text) },
    entity: known(dataset.entities, id),
  };
}

function span(text: string): { start: number; end: number; text: string } {
  return { start: 0, end: text.length, text };
}

function known<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`The example needs ${id}, which is not in the dataset.`);
  return record;
}
