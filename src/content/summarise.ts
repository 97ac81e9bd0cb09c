import type { Finding, Summary } from '../judge/types.ts';
import { styleOf } from './read/marks.ts';

/** The tally of a frame's findings. */
export function summarise(
  findings: readonly Finding[],
  ownSource: string | undefined,
): Omit<Summary, 'findings'> {
  const tally = { differs: 0, disputed: 0, agrees: 0, quotes: 0, alteredQuotes: 0, mentions: 0 };
  for (const finding of findings) {
    const style = styleOf(finding);
    if (style === 'mention') tally.mentions++;
    else if (style === 'quote' || style === 'altered') tally.quotes++;
    else tally[style]++;
    if (style === 'altered') tally.alteredQuotes++;
  }
  return { tally, omissions: [], ...(ownSource !== undefined && { ownSource }) };
}
