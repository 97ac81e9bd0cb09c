/** What a page leaves out of the figures it uses. */
import type { FigureCues } from '../dataset/types.ts';
import { fold } from '../recognise/normalise.ts';
import type { Judged, Omission } from './types.ts';

export interface OmissionOptions {
  /** The dataset's: what the page leaves out of those it uses is looked for. */
  figures: readonly FigureCues[];
  /** All text of the page that was read. */
  text: string;
  /** The source that the page itself is (findOwnSource). */
  ownSource?: string | undefined;
}

/** A cue stands where a word begins: "rent" is in "rented", not in "current". */
function mentionsCue(text: string, cue: string): boolean {
  const from = cue.toLowerCase();
  const startsWord = /^\w/.test(from);
  for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + 1)) {
    if (!startsWord || at === 0 || !/\w/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** @param judged those of the whole page. @returns in the order in which the page uses the figures */
export function findOmissions(
  judged: readonly Judged[],
  { figures, text, ownSource }: OmissionOptions,
): Omission[] {
  const used = new Set(
    judged.flatMap(({ match }) => (match.kind === 'figure' ? match.figure : [])),
  );
  const read = fold(text).text.toLowerCase().replaceAll('’', "'");
  const omissions: Omission[] = [];
  for (const id of used) {
    const { context = [] } = figures.find((figure) => figure.id === id) ?? {};
    for (const [index, { source, cues }] of context.entries()) {
      if (source === ownSource || cues.some((cue) => mentionsCue(read, cue))) continue;
      omissions.push({ figure: id, context: index });
    }
  }
  return omissions;
}
