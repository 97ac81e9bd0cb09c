import type { PageIdentity } from '../../judge/types.ts';
import type { CardPart } from '../../platform/message-types.ts';
import type { Settings } from '../../platform/settings-types.ts';
import type { Library } from '../library.ts';
import { shadeOf } from '../paint/shade.ts';
import { rectsOf } from '../pointer/hit-test.ts';
import type { PopoverContent } from '../popover/types.ts';
import type { PlacedMark } from '../read/placed-mark.ts';
import { elementOf } from '../scan/in-view.ts';
import { world } from '../world.ts';

/** What a mark's card takes before it can be drawn. */
export function partsFor({ mark }: PlacedMark): CardPart[] {
  const own = { mention: ['facts'], figure: ['plot'], quote: [] } as const;
  return ['popover', ...own[mark.judged.kind], 'messages'];
}

export interface CardContext {
  library: Library;
  page: PageIdentity;
  settings: Settings;
}

/** @returns what a mark's card shows; undefined where the record has not come */
export function contentOf(
  placed: PlacedMark,
  { library, page, settings }: CardContext,
  { pinned, pointerX }: { pinned: boolean; pointerX?: number | undefined },
): PopoverContent | undefined {
  const { key, judged } = placed.mark;
  const { record } = world();
  if (!record) return undefined;
  const { dataset, joinRecord, findOwnSource } = record;
  const ownSource = findOwnSource(page, dataset.sources);
  const finding = joinRecord(judged, { dataset, ownSource });
  if (!finding) return undefined;
  const element = elementOf(placed.entry);
  return {
    key,
    finding,
    page: { ...page, sentence: library.sentenceAround(placed.block.text, judged.match.start) },
    ...(ownSource !== undefined && { ownSource }),
    pinned,
    ...(pointerX !== undefined && { pointerX }),
    shade: shadeOf(element),
    settings,
    rects: () => rectsOf(placed),
    element,
  };
}
