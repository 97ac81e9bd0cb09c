/** The line of JSON that `annotate` prints for a file: a fixed contract (docs/annotate.md). */
import type { Judged } from '../judge/types.ts';
import type { Article } from './html.ts';

interface SpanRecord {
  start: number;
  end: number;
  text: string;
}

export interface FileRecord {
  file: string;
  /** With --html: the text that the offsets are into. */
  article?: Article;
  mentions: (SpanRecord & { entity: string })[];
  figures: (SpanRecord & {
    figure: string;
    value: number | string | readonly [number, number];
    unit: string;
    verdict: 'agrees' | 'differs';
    disputed: boolean;
  })[];
  quotes: (SpanRecord & { quote: string; speaker: string; match: string })[];
}

export function toRecord(file: string, judged: readonly Judged[], article?: Article): FileRecord {
  const record: FileRecord = {
    file,
    ...(article && { article }),
    mentions: [],
    figures: [],
    quotes: [],
  };
  for (const one of judged) {
    const { start, end, text } = one.match;
    if (one.kind === 'mention') {
      record.mentions.push({ entity: one.match.entity, start, end, text });
    } else if (one.kind === 'figure') {
      const { figure, value, unit } = one.match;
      const { verdict, disputed } = one;
      record.figures.push({ figure, start, end, text, value, unit, verdict, disputed });
    } else {
      const { quote, speaker, match } = one.match;
      record.quotes.push({ quote, speaker, start, end, text, match });
    }
  }
  return record;
}
