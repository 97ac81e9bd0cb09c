import type { FigureCues } from '../../dataset/types.ts';
import type { PageState, PageSummary } from '../../platform/message-types.ts';
import type { Library } from '../library.ts';
import { identify } from '../page/identity.ts';
import type { Frame } from './frame.ts';

/**
 * What the popup is told of a page.
 * @param frame undefined while the page is not read
 * @param figures what the popup wants to know whether the page leaves it out
 */
export function summarisePage(
  state: PageState,
  { library, frame }: { library: Library; frame: Frame | undefined },
  figures: readonly FigureCues[],
): PageSummary {
  const marks = frame?.reading.marks() ?? [];
  const { url, title } = identify(document);
  const omissions = library.findOmissions(
    marks.map(({ mark }) => mark.judged),
    { figures, text: frame?.reading.text() ?? '' },
  );
  return {
    state,
    url,
    title,
    omissions,
    marks: marks.map(({ mark: { key, judged }, block }) => ({
      key,
      judged,
      sentence: library.sentenceAround(block.text, judged.match.start),
    })),
  };
}
