/** A frame's card and findings: joins a reading with the pointer, the popover and the messages. */
import type { Judge } from '../../judge/judge.ts';
import type { PageIdentity } from '../../judge/types.ts';
import { sendMessage } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings-types.ts';
import type { Recogniser } from '../../recognise/types.ts';
import type { Library } from '../library.ts';
import { createPointer, type ShowHow } from '../pointer/pointer.ts';
import type { PlacedMark } from '../read/placed-mark.ts';
import { type Reading, startReading } from '../read/reading.ts';
import { elementOf } from '../scan/in-view.ts';
import { contentOf, partsFor } from './card-content.ts';
import { createCardLoader } from './card-loader.ts';
import { nextFinding } from './next-finding.ts';

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
  /** Scrolls to a finding and opens its card. @returns false where it is gone */
  show(key: string): boolean;
  /** @returns false when there is no further finding in this frame */
  step(by: 1 | -1): boolean;
}

export function startFrame(options: FrameOptions, signal: AbortSignal): Frame {
  const { library, page, settings, lives, onChange } = options;
  /** The mark whose card is to be shown, as long as it is. */
  let wanted: string | undefined;
  /** The mark whose card was shown last. */
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
        loader.popover()?.hide();
      },
      isCard: (target) => loader.popover()?.isHost(target) ?? false,
    },
    signal,
  );
  const loader = createCardLoader(
    settings,
    {
      onPin: () => pointer.send({ is: pointer.state().is === 'pinned' ? 'unpin' : 'pin' }),
      onClose: () => pointer.send({ is: 'close' }),
      onEnter: () => pointer.send({ is: 'over-card' }),
      onLeave: () => pointer.send({ is: 'off' }),
      loadCopy: () => loader.load(['copy']),
      onOpenDossier: (at) => void sendMessage('openDossier', { at }).catch(() => {}),
    },
    signal,
  );
  const context = () => ({ library, page, settings: settings() });

  /** While the pointer rests on a mark its card is fetched and, in an idle moment, drawn: what is left is to show it. */
  async function prepare(placed: PlacedMark): Promise<void> {
    await loader.load(partsFor(placed));
    requestIdleCallback(() => {
      const state = pointer.state();
      if (state.is !== 'resting' || state.mark !== placed.mark.key || signal.aborted) return;
      const content = contentOf(placed, context(), { pinned: false });
      if (content) loader.popover()?.prepare(content);
    });
  }

  async function show(placed: PlacedMark, how: ShowHow): Promise<void> {
    const { key } = placed.mark;
    wanted = key;
    current = key;
    await loader.load(partsFor(placed));
    // Another card, or none, may be wanted by the time the script is there.
    if (wanted !== key || signal.aborted) return;
    const content = contentOf(placed, context(), how);
    if (content) await loader.popover()?.show(content, how.focus);
  }

  function open(placed: PlacedMark): void {
    elementOf(placed.entry).scrollIntoView({ block: 'center', behavior: 'instant' });
    pointer.open(placed);
  }

  return {
    reading,
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
