/** A frame's card and findings: joins a reading with the pointer, the popover and the messages. */
import type { Judge } from '../judge/judge.ts';
import type { PageIdentity } from '../judge/types.ts';
import type { CardPart } from '../platform/message-types.ts';
import { sendMessage } from '../platform/messages.ts';
import type { Settings } from '../platform/settings-types.ts';
import type { Recogniser } from '../recognise/types.ts';
import { rectsOf } from './hit-test.ts';
import type { Library } from './library.ts';
import { shadeOf } from './paint/shade.ts';
import { createPointer, type ShowHow } from './pointer.ts';
import type { Popover, PopoverContent } from './popover/types.ts';
import type { PlacedMark } from './read/marks.ts';
import { type Reading, startReading } from './reading.ts';
import { elementOf } from './scan/in-view.ts';
import { nextFinding } from './step.ts';
import { world } from './world.ts';

export interface FrameOptions {
  library: Library;
  recogniser: Recogniser;
  judge: Judge;
  page: PageIdentity;
  published?: string;
  settings(): Settings;
  lives(): boolean;
  onChange(marks: PlacedMark[], complete: boolean): void;
}

export interface Frame {
  reading: Reading;
  /** The source that this page is, if any. */
  ownSource: string | undefined;
  /** Scrolls to a finding and opens its card. @returns false where it is gone */
  show(key: string): boolean;
  /** @returns false when there is no further finding in this frame */
  step(by: 1 | -1): boolean;
}

export function startFrame(options: FrameOptions, signal: AbortSignal): Frame {
  const { library, page, settings, lives, onChange } = options;
  const ownSource = library.findOwnSource(page, library.core.sources);
  let popover: Popover | undefined;
  let loading: Promise<void> | undefined;
  let wanted: string | undefined;
  let current: string | undefined;

  const reading = startReading(
    { ...options, onChange: () => onChange(reading.marks(), reading.complete()) },
    signal,
  );
  const pointer = createPointer(
    {
      reading,
      settings,
      lives,
      prepare: (placed) => void prepare(placed),
      show: (placed, how) => void show(placed, how),
      hide() {
        wanted = undefined;
        popover?.hide();
      },
      isCard: (target) => popover?.isHost(target) ?? false,
    },
    signal,
  );

  function partsOf({ mark }: PlacedMark): CardPart[] {
    return mark.judged.kind === 'mention'
      ? ['popover', 'facts', 'messages']
      : ['popover', 'messages'];
  }

  /** Whether this frame does not have it yet. */
  function isMissing(part: CardPart): boolean {
    const { facts, messages, copyFinding } = world();
    const { language } = settings();
    switch (part) {
      case 'popover':
        return !popover;
      case 'facts':
        return !facts;
      case 'copy':
        return !copyFinding;
      case 'messages':
        return language !== 'auto' && language !== messages?.language;
    }
  }

  /** Fetches those that are missing, in one message. */
  async function load(wanted: CardPart[]): Promise<void> {
    await loading?.catch(() => {});
    const parts = wanted.filter(isMissing);
    if (parts.length === 0) return;
    loading = sendMessage('loadCard', { parts });
    // A process's first number format takes some 20 ms, whatever its language: spent while the script is fetched.
    if (!popover) new Intl.NumberFormat();
    try {
      await loading;
    } catch {
      return;
    } finally {
      loading = undefined;
    }
    const { record, popover: create } = world();
    if (record) popover ??= create?.(record.dataset, callbacks, signal);
  }

  /** While the pointer rests on a mark its card is fetched and, in an idle moment, drawn: what is left is to show it. */
  async function prepare(placed: PlacedMark): Promise<void> {
    await load(partsOf(placed));
    requestIdleCallback(() => {
      const state = pointer.state();
      if (state.is !== 'resting' || state.mark !== placed.mark.key || signal.aborted) return;
      const content = contentOf(placed, false);
      if (content) popover?.prepare(content);
    });
  }

  const callbacks = {
    onPin: () => pointer.send({ is: pointer.state().is === 'pinned' ? 'unpin' : 'pin' }),
    onClose: () => pointer.send({ is: 'close' }),
    onEnter: () => pointer.send({ is: 'over-card' }),
    onLeave: () => pointer.send({ is: 'off' }),
    loadCopy: () => load(['copy']),
    onOpenDossier: (at: string) => void sendMessage('openDossier', { at }).catch(() => {}),
  };

  async function show(placed: PlacedMark, { pinned, focus, pointerX }: ShowHow) {
    const { key } = placed.mark;
    wanted = key;
    current = key;
    await load(partsOf(placed));
    // Another card, or none, may be wanted by the time the script is there.
    if (wanted !== key || signal.aborted) return;
    const content = contentOf(placed, pinned, pointerX);
    if (content) await popover?.show(content, focus);
  }

  /** undefined where the record has not come. */
  function contentOf(
    placed: PlacedMark,
    pinned: boolean,
    pointerX?: number,
  ): PopoverContent | undefined {
    const { key, judged } = placed.mark;
    const { record } = world();
    const finding = record?.joinRecord(judged, { dataset: record.dataset, ownSource });
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
      settings: settings(),
      rects: () => rectsOf(placed),
      element,
    };
  }

  function open(placed: PlacedMark): void {
    elementOf(placed.entry).scrollIntoView({ block: 'center', behavior: 'instant' });
    pointer.open(placed);
  }

  return {
    reading,
    ownSource,
    show(key) {
      const placed = reading.find(key);
      if (placed) open(placed);
      return placed !== undefined;
    },
    step(by) {
      const placed = nextFinding(reading.marks(), current, by);
      if (placed) open(placed);
      else current = undefined;
      return placed !== undefined;
    },
  };
}
