import type { Finding } from '../../judge/types.ts';
import type { MarkStyle } from '../../platform/settings-types.ts';
import { standingOf } from '../../ui/wording/standing.ts';

/** The style a finding is marked in. */
export function markOf(finding: Finding): MarkStyle {
  if (finding.kind === 'mention') return 'mention';
  if (finding.kind === 'figure') return standingOf(finding);
  return finding.match.match === 'verbatim' ? 'quote' : 'altered';
}
