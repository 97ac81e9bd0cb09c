import { useState } from 'preact/hooks';
import type { CardContext, CopyKind } from './context.ts';

export interface Copying {
  copy: (kind: CopyKind) => Promise<void>;
  /** What came of it, to be said; '' before anything was copied. */
  said: string;
}

/** Puts a card's citation, or the report of a bad match, on the clipboard. */
export function useCopy({ t, onCopy }: CardContext): Copying {
  const [said, setSaid] = useState('');
  return {
    said,
    async copy(kind) {
      const written = await onCopy(kind);
      setSaid(t(!written ? 'copyFailed' : kind === 'report' ? 'reportCopied' : 'copied'));
    },
  };
}
