import { type Weight, weightOf } from '../judge/summary.ts';
import type { PageFinding } from './page-view.ts';

/** Findings that say the same of the same record: one line in the list, with a way to each. */
export interface FindingGroup {
  lead: PageFinding;
  /** All of them, the lead included, in the order given. */
  all: PageFinding[];
}

export interface GroupedFindings {
  /** Differing, disputed, and altered or trimmed quotes: each shown at once. */
  telling: FindingGroup[];
  agreeing: FindingGroup[];
  verbatim: FindingGroup[];
  names: FindingGroup[];
}

/** Sorts findings (already by weight) into the popup's sections, gathering repetitions. */
export function groupFindings(findings: readonly PageFinding[]): GroupedFindings {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const key = sameness(finding);
    const group = groups.get(key);
    if (group) group.all.push(finding);
    else groups.set(key, { lead: finding, all: [finding] });
  }
  const sorted = [...groups.values()];
  const ofWeight = (...weights: Weight[]) =>
    sorted.filter(({ lead }) => weights.includes(weightOf(lead.finding)));
  return {
    telling: ofWeight('differs', 'disputed', 'altered'),
    agreeing: ofWeight('agrees'),
    verbatim: ofWeight('quote'),
    names: ofWeight('mention').toSorted((a, b) => b.all.length - a.all.length),
  };
}

function sameness({ finding }: PageFinding): string {
  if (finding.kind === 'mention') return `mention ${finding.entity.id}`;
  if (finding.kind === 'quote') return `quote ${finding.quote.id} ${finding.match.match}`;
  const { figure, verdict, disputed, match } = finding;
  return `figure ${figure.id} ${verdict} ${disputed} ${JSON.stringify(match.value)}`;
}
