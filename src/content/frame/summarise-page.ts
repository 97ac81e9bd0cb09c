import type { PageState, PageSummary } from '../../platform/message-types.ts';
import type { Library } from '../library.ts';
import { identify } from '../page/identity.ts';
import type { Frame } from './frame.ts';

/** What the popup is told of a page. @param frame undefined while the page is not read */
export function summarisePage(
  state: PageState,
  { core, findOmissions, sentenceAround }: Library,
  frame: Frame | undefined,
): PageSummary {
  const marks = frame?.reading.marks() ?? [];
  const { url, title } = identify(document);
  const ownSource = frame?.ownSource;
  const omissions = findOmissions(
    marks.map(({ mark }) => mark.judged),
    { figures: core.figures, text: frame?.reading.text() ?? '', ownSource },
  );
  return {
    state,
    url,
    title,
    omissions,
    ...(ownSource !== undefined && { ownSource }),
    marks: marks.map(({ mark: { key, judged }, block }) => ({
      key,
      judged,
      sentence: sentenceAround(block.text, judged.match.start),
    })),
  };
}
