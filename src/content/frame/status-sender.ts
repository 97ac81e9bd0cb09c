import type { FrameStatus, PageState } from '../../platform/message-types.ts';
import { sendMessage } from '../../platform/messages.ts';
import type { PlacedMark } from '../read/placed-mark.ts';

/** Milliseconds between two messages: the badge need not follow every slice. */
const PACE = 250;

/** Tells the background what the frame has found, at most four times a second, and only news. */
export function createStatusSender(signal: AbortSignal) {
  let last = '';
  let wanted: FrameStatus | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function send(): void {
    timer = undefined;
    const text = JSON.stringify(wanted);
    if (!wanted || text === last || signal.aborted) return;
    last = text;
    // The background may be starting, or gone; the next message says the same and more.
    sendMessage('frameStatus', wanted).catch(() => {
      last = '';
    });
  }

  return {
    tell(state: PageState, marks: PlacedMark[] = []): void {
      wanted = { state, counts: count(marks) };
      timer ??= setTimeout(send, PACE);
    },
    /** Says it all again: the page is back from the browser's cache, and the badge is not. */
    repeat(): void {
      last = '';
      timer ??= setTimeout(send, 0);
    },
  };
}

function count(marks: PlacedMark[]): FrameStatus['counts'] {
  const counts = { figures: 0, quotes: 0, mentions: 0 };
  for (const { mark } of marks) {
    if (mark.judged.kind === 'figure') counts.figures++;
    else if (mark.judged.kind === 'quote') counts.quotes++;
    else counts.mentions++;
  }
  return counts;
}
