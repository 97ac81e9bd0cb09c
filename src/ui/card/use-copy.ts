import { useState } from 'preact/hooks';
import type { Finding } from '../../judge/types.ts';
import { buildCitation } from '../copy/citation.ts';
import { writeClipboard } from '../copy/clipboard.ts';
import { buildReport } from '../copy/report.ts';
import type { CardContext, CopyKind } from './context.ts';

export interface Copying {
  copy: (kind: CopyKind) => Promise<void>;
  /** What came of it, to be said; '' before anything was copied. */
  said: string;
}

/** Puts a card's citation, or the report of a bad match, on the clipboard. */
export function useCopy(finding: Finding, context: CardContext): Copying {
  const [said, setSaid] = useState('');
  const { t, onCopy } = context;
  return {
    said,
    async copy(kind) {
      const written = onCopy
        ? await onCopy(kind)
        : await writeClipboard((kind === 'report' ? buildReport : buildCitation)(finding, context));
      setSaid(t(!written ? 'copyFailed' : kind === 'report' ? 'reportCopied' : 'copied'));
    },
  };
}
