/** Whose a quantity is, as far as the sentence and those before it say. */
import type { Phrase } from '../phrase.ts';
import { withoutAsides } from './asides.ts';
import type { Setting } from './setting.ts';

/** Which parties can own a kind of quantity, and how a party after it is attached. */
export interface Ownership {
  /** Tokens that cannot own it. */
  not: ReadonlySet<string>;
  /** After `#`: what leads to its owner, which is the pattern's group `owner`. */
  attached: Phrase;
}

const NAME = /@\w+/g;
const ITS = /^\W*(?:\w+s |\w+ed )?(?:it|they|its)\b/i;
// "Nvidia and Broadcom fell 17%": both.
const LISTED = /@\w+(?:[’']s)?(?:(?:,| and| und| y| et| &|, and)\s?@\w+(?:[’']s)?)*$/;

/** The parties a quantity may belong to: one, or all of a list; none where nothing tells. */
export function ownersOf(setting: Setting, ownership: Ownership): string[] {
  const named = namedOwnersOf(setting, ownership);
  if (named.length > 0) return named;
  return setting.spokenOf().filter((token) => !ownership.not.has(token));
}

/** Those that the sentence itself names. */
export function namedOwnersOf(setting: Setting, ownership: Ownership): string[] {
  const attached = ownership.attached.exec(setting.tail)?.groups?.owner;
  if (attached && !ownership.not.has(attached)) return [attached];
  const own = fromLead(setting.lead, ownership);
  if (own.length > 0) return own;
  const earlier = setting.sentence.slice(0, setting.at - setting.lead.length);
  // "V3 followed V2.5; it cost #": the subject goes on.
  if (ITS.test(setting.lead)) {
    const subject = withoutAsides(earlier)
      .match(NAME)
      ?.find((token) => !ownership.not.has(token));
    if (subject) return [subject];
  }
  return fromLead(earlier, ownership);
}

/** The one party of the whole sentence that can own a quantity; undefined where there are several. */
export function onlyPartyOf(setting: Setting, { not }: Ownership): string | undefined {
  const all = new Set(setting.sentence.match(NAME)?.filter((token) => !not.has(token)));
  return all.size === 1 ? [...all][0] : undefined;
}

function fromLead(lead: string, { not }: Ownership): string[] {
  const plain = withoutAsides(lead);
  const names = [...plain.matchAll(NAME)].filter((hit) => !not.has(hit[0]));
  const last = names.at(-1);
  if (!last) return [];
  const list = LISTED.exec(plain.slice(0, last.index + last[0].length));
  const listed = list?.[0].match(NAME)?.filter((token) => !not.has(token)) ?? [];
  return listed.length > 0 ? listed : [last[0]];
}
