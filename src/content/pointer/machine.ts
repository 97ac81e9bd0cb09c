/**
 * When a card opens and closes, as a pure machine: (state, event) -> next state and what to do.
 *
 *           over mark              rest over
 *    idle ────────────▶ resting ─────────────▶ open ──── off, or fast ───▶ leaving
 *     ▲ ◀── off, press ── │ (a fast move        │ ▲      over another      │ │ │
 *     │                   │  starts it anew)    │ └── over card or mark ───┘ │ │
 *     │                   │                     │ ◀── grace over, on another ┘ │
 *     │              press mark ◀───────────────┤                              │
 *     │                   ▼               pin   │                              │
 *     ├── close, press ─ pinned ◀───────────────┘                              │
 *     │   elsewhere       └──── unpin ────▶ open                               │
 *     └────────────────────────── grace over, close, press elsewhere ──────────┘
 *
 * While a card is open, another mark reached slowly takes it over at once; one only swept across
 * (on the way into the card) does not. `Mark` is whatever names a mark: the same mark is `===`.
 */

export type State<Mark> =
  | { is: 'idle' }
  | { is: 'resting'; mark: Mark }
  | { is: 'open'; mark: Mark }
  /** `toward`: the other mark that the pointer swept to, if it stays there. */
  | { is: 'leaving'; mark: Mark; toward?: Mark }
  | { is: 'pinned'; mark: Mark };

export type PointerEventOf<Mark> =
  /** The pointer is on a mark's words. `fast`: it is only sweeping past. */
  | { is: 'over-mark'; mark: Mark; fast: boolean }
  | { is: 'over-card' }
  /** On neither. */
  | { is: 'off' }
  /** It has rested on a mark, or been away, for as long as the timer said. */
  | { is: 'timer' }
  /** Clicked or tapped on a mark's words, or stepped to it by keyboard. */
  | { is: 'press-mark'; mark: Mark }
  | { is: 'press-elsewhere' }
  /** The card's own pin. */
  | { is: 'pin' }
  | { is: 'unpin' }
  /** Esc, the card's close button, or its words gone from the page. */
  | { is: 'close' };

/** `wait`: start the timer anew; the timer of any other state is stopped. */
export interface Step<Mark> {
  state: State<Mark>;
  wait?: 'rest' | 'grace';
}

const idle = { is: 'idle' } as const;

export function step<Mark>(state: State<Mark>, event: PointerEventOf<Mark>): Step<Mark> {
  if (event.is === 'press-mark') return { state: { is: 'pinned', mark: event.mark } };
  if (event.is === 'close') return { state: idle };
  switch (state.is) {
    case 'idle':
      return event.is === 'over-mark' ? rest(event.mark) : { state };
    case 'resting':
      if (event.is === 'timer') return { state: { is: 'open', mark: state.mark } };
      if (event.is === 'over-mark') {
        return event.mark === state.mark && !event.fast ? { state } : rest(event.mark);
      }
      return event.is === 'off' || event.is === 'press-elsewhere' ? { state: idle } : { state };
    case 'open':
    case 'leaving':
      return whileShown(state, event);
    case 'pinned':
      if (event.is === 'unpin') return { state: { is: 'open', mark: state.mark } };
      return event.is === 'press-elsewhere' ? { state: idle } : { state };
  }
}

function whileShown<Mark>(
  state: Extract<State<Mark>, { is: 'open' | 'leaving' }>,
  event: PointerEventOf<Mark>,
): Step<Mark> {
  const { mark } = state;
  switch (event.is) {
    case 'over-mark':
      if (event.mark === mark) return { state: { is: 'open', mark } };
      if (!event.fast) return { state: { is: 'open', mark: event.mark } };
      return { state: { is: 'leaving', mark, toward: event.mark }, wait: 'grace' };
    case 'over-card':
      return { state: { is: 'open', mark } };
    case 'off':
      if (state.is === 'leaving' && state.toward === undefined) return { state };
      return { state: { is: 'leaving', mark }, wait: 'grace' };
    case 'timer':
      if (state.is === 'open') return { state };
      return { state: state.toward === undefined ? idle : { is: 'open', mark: state.toward } };
    case 'pin':
      return { state: { is: 'pinned', mark } };
    case 'press-elsewhere':
      return { state: idle };
    default:
      return { state };
  }
}

function rest<Mark>(mark: Mark): Step<Mark> {
  return { state: { is: 'resting', mark }, wait: 'rest' };
}
