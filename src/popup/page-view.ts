import { type JoinOptions, joinRecord } from '../judge/join-record.ts';
import { findOmissions } from '../judge/omissions.ts';
import { findOwnSource } from '../judge/own-source.ts';
import { byWeight, tallyOf } from '../judge/summary.ts';
import type { Finding, Omission, Summary } from '../judge/types.ts';
import type { PageState, PageSummary } from '../platform/message-types.ts';
import type { Settings } from '../platform/settings-types.ts';

/** A finding and the frame that can show it, by its key there. */
export interface PageFinding {
  frameId: number;
  key: string;
  finding: Finding;
  /** The sentence it stands in. */
  sentence: string;
}

/** What all frames of a tab say, as one. */
export interface PageReading {
  tally: Summary['tally'];
  findings: PageFinding[];
  omissions: Omission[];
  ownSource?: string;
}

/** What is known of the tab behind the popup. */
export interface SeenTab {
  /** undefined where the browser does not tell: its own pages, or no permission. */
  url: string | undefined;
  loading: boolean;
  /** Whether the extension may read http and https pages. */
  permitted: boolean;
  settings: Settings;
  /** The top frame first; empty when no frame has found a name or said anything. */
  frames: readonly PageState[];
  reading: PageReading | undefined;
}

/**
 * What the tab "This page" shows:
 *
 *   findings or names  whenever a frame has read some, also while others still read
 *   unreadable         pages no extension may read
 *   permission         the reader of the page has not given (or has taken back) access
 *   off                switched off for this site
 *   not-asked          mode "only when asked", and nobody has
 *   not-article        mode "articles", and this is none
 *   reading            the page is loading or a frame is still at work
 *   nothing            neither company is named; a page older than the extension may not have been looked at
 */
export type PageView =
  | { is: 'findings'; reading: PageReading; stillReading: boolean }
  | { is: 'names'; reading: PageReading; stillReading: boolean }
  | { is: 'unreadable'; why: 'browser' | 'store' | 'file' | 'pdf' }
  | { is: 'permission' | 'off' | 'not-asked' | 'not-article'; host: string | undefined }
  | { is: 'reading' }
  /** `unread`: no frame has said that it read its text. */
  | { is: 'nothing'; unread: boolean };

/** Extension stores keep every extension out, whatever its permissions. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

export function viewPage(seen: SeenTab): PageView {
  const { url, settings, frames, reading } = seen;
  const address = url ? URL.parse(url) : null;
  const host = address && /^https?:$/.test(address.protocol) ? address.hostname : undefined;
  const stillReading = frames.includes('reading');
  const word = host === undefined ? undefined : settings.sites[host];

  if (word !== 'off' && reading && reading.findings.length > 0) {
    const { differs, disputed, agrees, quotes } = reading.tally;
    const is = differs + disputed + agrees + quotes > 0 ? 'findings' : 'names';
    return { is, reading, stillReading };
  }
  if (address && host === undefined) {
    return { is: 'unreadable', why: address.protocol === 'file:' ? 'file' : 'browser' };
  }
  if (host !== undefined && STORES.includes(host)) return { is: 'unreadable', why: 'store' };
  if (!seen.permitted) return { is: 'permission', host };
  if (host === undefined) return { is: 'unreadable', why: 'browser' };
  if (word === 'off' || frames[0] === 'off') return { is: 'off', host };
  if (stillReading || seen.loading) return { is: 'reading' };
  if (frames.includes('not-article')) return { is: 'not-article', host };
  const unasked = settings.mode === 'asked' && word !== 'on' && !frames.includes('read');
  if (frames.includes('not-asked') || unasked) return { is: 'not-asked', host };
  if (frames.length === 0 && /\.pdf$/i.test(address?.pathname ?? '')) {
    return { is: 'unreadable', why: 'pdf' };
  }
  return { is: 'nothing', unread: !frames.includes('read') };
}

/** Joins the frames' summaries to their records, the top frame's first within each weight. undefined without any. */
export function joinFrames(
  frames: readonly { frameId: number; summary: PageSummary }[],
  dataset: JoinOptions['dataset'],
): PageReading | undefined {
  if (frames.length === 0) return undefined;
  const findings: PageFinding[] = [];
  const omissions: Omission[] = [];
  const own = new Set<string>();
  for (const { frameId, summary } of frames) {
    const ownSource = findOwnSource(summary, dataset.sources);
    if (ownSource !== undefined) own.add(ownSource);
    for (const { key, judged, sentence } of summary.marks) {
      const finding = joinRecord(judged, { dataset, ownSource });
      if (finding) findings.push({ frameId, key, finding, sentence });
    }
    for (const { figure, context } of omissionsOf(summary, { dataset, ownSource })) {
      const isSaid = omissions.some(
        (other) => other.figure === figure && other.context === context,
      );
      if (!isSaid) omissions.push({ figure, context });
    }
  }
  const [ownSource] = own;
  return {
    tally: tallyOf(findings.map(({ finding }) => finding)),
    findings: findings.sort((a, b) => byWeight(a.finding, b.finding)),
    omissions,
    ...(ownSource && { ownSource }),
  };
}

function omissionsOf(
  { marks, text }: PageSummary,
  { dataset: { figures }, ownSource }: JoinOptions,
): Omission[] {
  return findOmissions(
    marks.map(({ judged }) => judged),
    { figures, text, ownSource },
  );
}
