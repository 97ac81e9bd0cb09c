/** What surrounds a quantity: its sentence in outline, its clause, and what was spoken of before. */

import { cased, phrase, words } from '../phrase.ts';
import type { BareQuantity, Passage } from '../types.ts';
import { withoutAsides } from './asides.ts';
import { findNames, tokenise } from './names.ts';
import { focus, type Outline } from './outline.ts';
import { readRow } from './rows.ts';
import { FALL_NOUN, WRECK } from './words/falling.ts';

export interface Setting {
  quantity: BareQuantity;
  /** The sentence's outline, with `#` for the quantity. */
  sentence: string;
  /** Where `#` stands in the sentence. */
  at: number;
  /** The clause around `#`, and its halves. */
  clause: string;
  lead: string;
  tail: string;
  /** The sentence from where it begins to speak of the quantity: "shares rose on Tuesday after the rout, which saw #". */
  own: string;
  /** The clause from the quantity before to the one after: what is said of this one alone. */
  near: string;
  /** Whether the quantity stands in a table's row; the sentence is then its label and its header. */
  row: boolean;
  /** The sentence as the page has it. */
  source: string;
  passage: Passage;
  /** The outline of the sentence before, in this passage or the one above; '' where there is none. */
  previous(): string;
  /** The parties of the nearest sentence before that names any, by token; its subject first. */
  spokenOf(): string[];
  /** How often the page names an entity. */
  named(entity: string): number;
}

// Words that turn from one party to another. A colon or a dash does not: "Nvidia: down 17%".
const TURN = new RegExp(
  words`
    ;\s|,?\s(while|whereas|but|though|although|compared (to|with)|(in|by) comparison|versus|vs\.?|as opposed to|in <1>contrast
    rather than|instead of|against|than|während|wobei|aber|im Vergleich|verglichen|gegenüber|statt|mientras|pero|frente a
    en comparación|comparado|en lugar de|tandis que|alors que|contre|mais)\s`,
  'g',
);
// "$600bn (£482bn)": the same amount again.
const CONVERTED = /(?<=#)\s?\([^()#@]{0,16}¤[^()#@]{0,8}\)/;
// The day of the main clause is not that of the rout it comes after.
const APART = phrase`
  ^.*\b(after|following|tracking|tras|nach) …50(${WRECK})…30(\b(in which|(which|that) (saw|had)|when|bei de[mr])\b|@nvidia, which)
  ^.*\b(${WRECK})( \w+){0,4} (that|which)\b`;
// "Up on Tuesday, recovering from a # decline": the same of a noun.
const AFTER_WHICH = phrase`^.*\b(following|after|from|despite|erasing|reversing) (?=[^,]{0,30}$)`;
const A_FALL = phrase`^# (\w+ )?(${FALL_NOUN})\b`;
// Where what is said after a quantity is no longer of it.
const NEAR_END = cased`
  [¤‰№(]|[,.](?=\s)|\s[-–—]\s|—
  \s(after|before|having|then|as(?= @(deepseek|startup))|from(?! (\S+ ){1,3}(peak|high)s?\b)|and|dwarf\w*|eclips\w*|surpass\w*|exceed\w*|nachdem|bevor|tras|dragged|amid
  después)\s`;
// "After Nvidia passed Apple last week, it fell": that week is not the fall's.
const EARLIER = /^\s*(?:After|Although|Though|Despite|Following) (?:@\w+|an?\b)[^,]*,/;
const BACK = 700;
const PREVIOUS = 320;

/** What the quantities of one sentence share. */
export interface Surroundings {
  passage: Passage;
  outline: Outline;
  before: Pick<Setting, 'previous' | 'spokenOf'>;
}

/** The surroundings of a sentence's outline; what is before it is read when first asked for. */
export function surroundingsOf(passage: Passage, outline: Outline): Surroundings {
  let previous: string | undefined;
  let spokenOf: string[] | undefined;
  return {
    passage,
    outline,
    before: {
      previous() {
        previous ??= tokenise(textBefore(passage, outline.start, PREVIOUS));
        return previous;
      },
      spokenOf() {
        spokenOf ??= lastSpokenOf(textBefore(passage, outline.start, BACK));
        return spokenOf;
      },
    },
  };
}

/** The setting of a quantity; undefined where its place in the outline is inside a name. */
export function settingOf(
  { passage, outline, before }: Surroundings,
  quantity: BareQuantity,
): Setting | undefined {
  const row = readRow(passage, quantity);
  const focused = row ?? focus(outline, quantity);
  if (!focused) return undefined;
  const { at } = focused;
  const sentence = focused.text.replace(CONVERTED, '');
  const [from, to] = row ? [0, sentence.length] : clauseAround(sentence, at);
  const lead = sentence.slice(from, at);
  const own = ownFrom(sentence, at);
  const tail = sentence.slice(at + 1, to);
  return {
    quantity,
    sentence,
    at,
    clause: sentence.slice(from, to),
    lead,
    tail,
    own: sentence.slice(own),
    near: `${withoutAsides(lead.slice(Math.max(lastSign(lead) + 1, own - from))).replace(EARLIER, '')}#${tail.slice(0, NEAR_END.exec(tail)?.index ?? tail.length)}`,
    row: row !== undefined,
    source: passage.text.slice(outline.start, outline.end),
    passage,
    ...before,
    named: (entity) => passage.topic.mentions.get(entity) ?? 0,
  };
}

/** Where in the sentence that begins; 0 where the whole speaks of it. */
function ownFrom(sentence: string, at: number): number {
  const lead = sentence.slice(0, at);
  const apart = APART.exec(lead) ?? (A_FALL.test(sentence.slice(at)) && AFTER_WHICH.exec(lead));
  return apart ? apart[0].length : 0;
}

function lastSign(lead: string): number {
  return Math.max(lead.lastIndexOf('¤'), lead.lastIndexOf('‰'), lead.lastIndexOf('№'));
}

function clauseAround(sentence: string, at: number): [number, number] {
  let from = 0;
  let to = sentence.length;
  TURN.lastIndex = 0;
  for (let turn = TURN.exec(sentence); turn; turn = TURN.exec(sentence)) {
    // "more than #" turns nowhere.
    if (turn[0].trim() === 'than' && isBoundOf(sentence, turn.index, at)) continue;
    if (turn.index + turn[0].length <= at) from = turn.index + turn[0].length;
    else if (turn.index > at) {
      to = turn.index;
      break;
    }
    TURN.lastIndex = turn.index + turn[0].length - 1;
  }
  return [from, to];
}

function isBoundOf(sentence: string, index: number, at: number): boolean {
  return (
    /(?:more|less|fewer|lower|greater|higher|bigger)$/.test(
      sentence.slice(Math.max(0, index - 8), index),
    ) &&
    (at - index < 12 || /^\s*than\s+(?:an?\s+)?[¤‰№\d]/.test(sentence.slice(index)))
  );
}

function textBefore(passage: Passage, start: number, reach: number): string {
  const own = passage.text.slice(Math.max(0, start - reach), start);
  if (own.length >= reach) return own;
  return `${passage.before.slice(-(reach - own.length))}\n${own}`;
}

function lastSpokenOf(text: string): string[] {
  const names = findNames(text).filter((name) => name.token !== '@exchange');
  let from = names.length - 1;
  for (; from > 0; from--) {
    const gap = text.slice(names[from - 1]?.end, names[from]?.start);
    // "Am 27. Januar" ends no sentence.
    if (/(?<!\b\d\d?)[.!?]["”’)\]]?\s|\n/.test(gap)) break;
  }
  return names.slice(Math.max(0, from)).map((name) => name.token);
}
