import type { FigureFinding, MentionFinding, QuoteFinding } from '../../src/judge/types.ts';
import type { PageFinding } from '../../src/popup/page-view.ts';
import { small } from '../dossier/small-dataset.ts';

/** Findings in a made-up page, built on the small dataset. */
export function figureFinding(
  text: string,
  { differs = false, disputed = false, value = 1 } = {},
): FigureFinding {
  const figure = small.figures[0];
  if (!figure) throw new Error('the small dataset has a figure');
  return {
    kind: 'figure',
    match: {
      kind: 'figure',
      figure: figure.id,
      start: 0,
      end: text.length,
      text,
      value,
      unit: figure.unit,
      bound: 'exact',
      cues: ['cost'],
    },
    figure,
    verdict: differs ? 'differs' : 'agrees',
    disputed,
    comparison: differs
      ? { position: 'above', page: value, nearest: 5, ratio: value / 5 }
      : { position: 'within', page: value, nearest: 5 },
    others: figure.reports,
    count: { reports: 2, sources: 2, articles: 2 },
  };
}

export function quoteFinding(text: string, form: QuoteFinding['match']['match']): QuoteFinding {
  const quote = small.quotes[0];
  const speaker = small.entities.find(({ id }) => id === quote?.speaker);
  if (!quote || !speaker) throw new Error('the small dataset has a quote with a speaker');
  return {
    kind: 'quote',
    match: {
      kind: 'quote',
      quote: quote.id,
      speaker: quote.speaker,
      start: 0,
      end: text.length,
      text,
      match: form,
    },
    quote,
    speaker,
    parts: [{ is: 'kept', text }],
    words: { printed: 4, full: 8 },
  };
}

export function mentionFinding(id: string): MentionFinding {
  const entity = small.entities.find((candidate) => candidate.id === id);
  if (!entity) throw new Error(`the small dataset has no ${id}`);
  return {
    kind: 'mention',
    match: { kind: 'mention', entity: id, start: 0, end: entity.name.length, text: entity.name },
    entity,
  };
}

export function listed(finding: PageFinding['finding'], key: string, frameId = 0): PageFinding {
  return { key, frameId, finding, sentence: `Here stands ${finding.match.text} in a sentence.` };
}
