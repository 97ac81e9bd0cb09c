/** From pointer and keys to the card: DOM events in, the machine's states out (pointer/machine.ts). */
import type { Settings } from '../../platform/settings-types.ts';
import type { PlacedMark } from '../read/placed-mark.ts';
import type { Reading } from '../read/reading.ts';
import { markAt } from './hit-test.ts';
import { type PointerEventOf, type State, step } from './machine.ts';
import { isOnLink, isSelecting } from './press.ts';
import { createSpeed } from './speed.ts';

/** Milliseconds a card stays after the pointer has left it: time to come back, or to cross the gap. */
const GRACE = 300;
/** CSS pixels a pressed pointer may move before it is a drag or a scroll. */
const DRAG = 8;

export interface PointerOptions {
  reading: Reading;
  settings(): Settings;
  /** A mark's card may soon be wanted. */
  prepare(placed: PlacedMark): void;
  show(placed: PlacedMark, how: ShowHow): void;
  hide(): void;
  /** Whether an event happened in our own card. */
  isCard(target: EventTarget | null): boolean;
  /** Asked at each event; false once the extension is gone. */
  lives(): boolean;
}

export interface ShowHow {
  pinned: boolean;
  focus: boolean;
  /** Where the pointer is in the window; undefined where it was not the pointer that opened the card. */
  pointerX: number | undefined;
}

export interface Pointer {
  send(event: PointerEventOf<string>): void;
  /** Opens a mark's card, pinned and with the focus in it: the keyboard's way, and the popup's. */
  open(placed: PlacedMark): void;
  state(): State<string>;
}

export function createPointer(options: PointerOptions, signal: AbortSignal): Pointer {
  const { reading, settings, prepare, show, hide, isCard, lives } = options;
  let state: State<string> = { is: 'idle' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed: { x: number; y: number } | undefined;
  let pressedCard = false;
  let focusNext = false;
  let lastX: number | undefined;
  const speed = createSpeed();
  const placedOf = (key: string) => reading.find(key);

  function send(event: PointerEventOf<string>): void {
    const before = state;
    const next = step(before, event);
    state = next.state;
    if (next.wait || before.is !== state.is) clearTimeout(timer);
    if (next.wait) {
      timer = setTimeout(
        () => send({ is: 'timer' }),
        next.wait === 'rest' ? settings().delay : GRACE,
      );
      const placed = next.state.is === 'resting' ? placedOf(next.state.mark) : undefined;
      if (placed) prepare(placed);
    }
    apply(before);
  }

  function apply(before: State<string>): void {
    const was = shownIn(before);
    const now = shownIn(state);
    const focus = focusNext;
    focusNext = false;
    if (!now) {
      if (was) hide();
      return;
    }
    if (was?.key === now.key && was.pinned === now.pinned && !focus) return;
    const placed = placedOf(now.key);
    if (placed) show(placed, { pinned: now.pinned, focus, pointerX: focus ? undefined : lastX });
    else send({ is: 'close' });
  }

  function onMove(event: PointerEvent): void {
    if (!lives() || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    lastX = point.x;
    const fast = speed.isFast(point, event.timeStamp);
    // A card in its way would take the reader's selection into itself.
    if (event.buttons !== 0 && !pressedCard && state.is !== 'pinned' && isDrag(point)) {
      send({ is: 'close' });
    }
    if (isCard(event.target)) {
      send({ is: 'over-card' });
      return;
    }
    if (settings().trigger !== 'hover' && state.is === 'idle') return;
    // Pressed and moving: the reader is selecting text or dragging.
    const placed = event.buttons === 0 ? markAt(reading, point, event.target) : undefined;
    if (placed && settings().trigger === 'hover') {
      send({ is: 'over-mark', mark: placed.mark.key, fast });
    } else send({ is: 'off' });
  }

  function isDrag({ x, y }: { x: number; y: number }): boolean {
    return pressed !== undefined && Math.hypot(x - pressed.x, y - pressed.y) > DRAG;
  }

  function onDown(event: PointerEvent): void {
    if (!lives()) return;
    pressed = { x: event.clientX, y: event.clientY };
    pressedCard = isCard(event.target);
    lastX = event.clientX;
  }

  function onClick(event: MouseEvent): void {
    if (!lives() || isCard(event.target)) return;
    const point = { x: event.clientX, y: event.clientY };
    if (event.button !== 0 || isDrag(point) || isSelecting()) return;
    const usable = settings().trigger !== 'key' && !isOnLink(event) && !event.defaultPrevented;
    const placed = usable ? markAt(reading, point, event.target) : undefined;
    if (placed) send({ is: 'press-mark', mark: placed.mark.key });
    else send({ is: 'press-elsewhere' });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !shownIn(state) || !lives()) return;
    // The page has its own use for Esc; this one was for the card.
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ is: 'close' });
  }

  const passive = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, passive);
  window.addEventListener('pointerdown', onDown, passive);
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
  document.documentElement.addEventListener('pointerleave', () => send({ is: 'off' }), passive);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (shownIn(state)) hide();
  });

  return {
    send,
    state: () => state,
    open(placed) {
      focusNext = true;
      send({ is: 'press-mark', mark: placed.mark.key });
    },
  };
}

function shownIn(state: State<string>): { key: string; pinned: boolean } | undefined {
  if (state.is === 'idle' || state.is === 'resting') return undefined;
  return { key: state.mark, pinned: state.is === 'pinned' };
}
