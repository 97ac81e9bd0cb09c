/** The line of JSON that `annotate` prints for a file: a fixed contract (docs/annotate.md). */
import type { Judged } from '../judge/types.ts';
import type { Article } from './html.ts';

interface Span {
  start: number;
  end: number;
  text: string;
}

export interface Annotation {
  file: string;
  /** With --html: the text that the offsets are into. */
  article?: Article;
  mentions: (Span & { entity: string })[];
  figures: (Span & {
    figure: string;
    value: number | string | readonly [number, number];
    unit: string;
    verdict: 'agrees' | 'differs';
    disputed: boolean;
  })[];
  quotes: (Span & { quote: string; speaker: string; match: string })[];
}

export function toAnnotation(
  file: string,
  judged: readonly Judged[],
  article?: Article,
): Annotation {
  const annotation: Annotation = {
    file,
    ...(article && { article }),
    mentions: [],
    figures: [],
    quotes: [],
  };
  for (const one of judged) {
    const { start, end, text } = one.match;
    if (one.kind === 'mention') {
      annotation.mentions.push({ entity: one.match.entity, start, end, text });
    } else if (one.kind === 'figure') {
      const { figure, value, unit } = one.match;
      const { verdict, disputed } = one;
      annotation.figures.push({ figure, start, end, text, value, unit, verdict, disputed });
    } else {
      const { quote, speaker, match } = one.match;
      annotation.quotes.push({ quote, speaker, start, end, text, match });
    }
  }
  return annotation;
}
