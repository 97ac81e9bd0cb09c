import type { PageState, PageSummary } from '../../platform/message-types.ts';
import type { Library } from '../library.ts';
import { identify } from '../page/identity.ts';
import type { Frame } from './frame.ts';

/**
 * What the popup is told of a page.
 * @param frame undefined while the page is not read
 */
export function summarisePage(
  state: PageState,
  { library, frame }: { library: Library; frame: Frame | undefined },
): PageSummary {
  const marks = frame?.reading.marks() ?? [];
  const { url, title } = identify(document);
  return {
    state,
    url,
    title,
    text: frame?.reading.text() ?? '',
    marks: marks.map(({ mark: { key, judged }, block }) => ({
      key,
      judged,
      sentence: library.sentenceAround(block.text, judged.match.start),
    })),
  };
}
