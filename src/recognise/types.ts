/** What the recogniser takes and gives. Offsets are UTF-16 code units into the passage's text, `end` exclusive. */
import type { Bound, Unit, Value } from '../dataset/types.ts';

/**
 * What a whole page or file is about. Counted once from its text (`readTopic`), it lets a single
 * block be read again without the rest of the page.
 */
export interface Topic {
  /** Mentions of each entity in the page: entity id -> count. */
  mentions: ReadonlyMap<string, number>;
  /** Title and headline as far as known; '' where there is none. */
  title: string;
  /** ISO day the page says it was published, where known. */
  published?: string;
}

/** One block of text to read, and what surrounds it. */
export interface Passage {
  text: string;
  /** The text just before (earlier blocks joined by '\n'), for subjects, table headers and speakers; may be ''. */
  before: string;
  topic: Topic;
}

interface Span {
  start: number;
  end: number;
  /** passage.text.slice(start, end) */
  text: string;
}

export interface MentionMatch extends Span {
  kind: 'mention';
  /** Entity id. */
  entity: string;
}

/** A number read from text: what it says, before anyone asks what it is of. */
export interface Quantity extends Span {
  unit: Unit | 'currency' | 'ratio' | 'number';
  /** ISO 4217 where unit is a currency, else undefined. USD amounts carry unit 'USD'. */
  currency?: string;
  value: Value;
  bound: Bound;
}

/** A quantity whose hedges have not been looked at: they are for those that turn out to matter. */
export type BareQuantity = Omit<Quantity, 'bound'>;

export interface FigureMatch extends Span {
  kind: 'figure';
  /** Figure id. */
  figure: string;
  /** In the figure's unit. A fall is positive. */
  value: Value;
  unit: Unit;
  bound: Bound;
  /** The cues that tied the number to the figure, as its sentence's outline has them: for "Bad match?" and for tests. */
  cues: string[];
  /** Whose figure the page says it is, where that matters (an entity id: r1 for a cost that is V3's). */
  subject?: string;
}

export type QuoteForm = 'verbatim' | 'trimmed' | 'altered' | 'misattributed';

export interface QuoteMatch extends Span {
  kind: 'quote';
  /** Quote id. */
  quote: string;
  /** The true speaker, also when the page gives the words to another. */
  speaker: string;
  match: QuoteForm;
  /** Who the page gives the words to, where that is another: an entity id or the name as it stands. */
  givenTo?: string;
}

/** Each list in order and disjoint within itself. */
export interface Matches {
  mentions: MentionMatch[];
  figures: FigureMatch[];
  quotes: QuoteMatch[];
}

/** Made once from a dataset by `createRecogniser`; pure from then on. */
export interface Recogniser {
  /** Counts a page's mentions. @param texts the page's blocks, in order */
  readTopic(texts: Iterable<string>, page?: { title?: string; published?: string }): Topic;
  /** Never throws, whatever the string; time linear in its length. */
  recognise(passage: Passage): Matches;
}
