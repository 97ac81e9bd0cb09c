/**
 * What the judge gives: first a match with its verdict, for which the core is enough and which is all
 * that a mark takes; then, joined to its record, the finding that a card or a list shows.
 */
import type { Entity, Figure, FigureReport, Quote, Value } from '../dataset/types.ts';
import type { FigureMatch, MentionMatch, QuoteMatch } from '../recognise/types.ts';

export type Verdict = 'agrees' | 'differs';

/** A verdict as the reader is shown it: differs outranks disputed, disputed outranks agrees. */
export type Standing = 'differs' | 'disputed' | 'agrees';

/** How a page's value lies to the consolidated range. */
export interface Comparison {
  position: 'within' | 'below' | 'above';
  /** The page's value (or the near end of its range) and the end of the consolidated range nearest to it. */
  page: Value;
  nearest: number | string;
  /** page / nearest, for amounts and counts; undefined for dates and percentages, and when within. */
  ratio?: number;
  /** page − nearest in the figure's unit, for percentages, counts and months; undefined when within. */
  difference?: number;
}

export interface Compared {
  verdict: Verdict;
  comparison: Comparison;
}

/** Reports counted as what they are. All counts leave out the page itself where it is one of the sources. */
export interface ReportCount {
  reports: number;
  /** Distinct sources. */
  sources: number;
  /** Distinct sources of tier article. */
  articles: number;
  /** The single origin all counted reports trace to (source or entity id), if there is one. */
  origin?: string;
}

export interface JudgedMention {
  kind: 'mention';
  match: MentionMatch;
}

export interface JudgedFigure {
  kind: 'figure';
  match: FigureMatch;
  verdict: Verdict;
  disputed: boolean;
  comparison: Comparison;
}

export interface JudgedQuote {
  kind: 'quote';
  match: QuoteMatch;
}

export type Judged = JudgedMention | JudgedFigure | JudgedQuote;

export interface MentionFinding extends JudgedMention {
  entity: Entity;
}

export interface FigureFinding extends JudgedFigure {
  figure: Figure;
  /** The reports of other sources, in the dataset's order; those with a note stand beside the range, not in it. */
  others: FigureReport[];
  /** Counts of the others inside the consolidated range. */
  count: ReportCount;
}

/** A run of words of the full quote: printed by the page, left out by it, or words the page has instead. */
export interface QuotePart {
  is: 'kept' | 'cut' | 'added';
  text: string;
}

export interface QuoteFinding extends JudgedQuote {
  quote: Quote;
  speaker: Entity;
  /** The full quote and the page's form of it, word by word. */
  parts: QuotePart[];
  words: { printed: number; full: number };
}

export type Finding = MentionFinding | FigureFinding | QuoteFinding;

/** What identifies the page in front of the reader; used to leave it out of its own count. */
export interface PageIdentity {
  url: string;
  title: string;
}

/** What a page leaves out of a figure it uses: the figure's id, and which entry of its `context`. */
export interface Omission {
  figure: string;
  context: number;
}

/** Figures and quotes: what has a weight in a summary, as names do not. */
export type Weighty<J extends Judged> = Exclude<J, { kind: 'mention' }>;

export interface Summary<J extends Judged = Judged> {
  /** Figures and quotes by standing, and names. */
  tally: {
    differs: number;
    disputed: number;
    agrees: number;
    quotes: number;
    alteredQuotes: number;
    mentions: number;
  };
  /** Figures and quotes by weight: differs, disputed, altered quotes, agrees, verbatim quotes; page order within each. */
  findings: Weighty<J>[];
  omissions: Omission[];
  /** The source that this page itself is, if any. */
  ownSource?: string;
}
