/** What a guard is asked (is the entity meant by this name?), and the pieces guards are made of. */
import type { Phrase } from '../phrase.ts';
import type { Passage } from '../types.ts';

export interface Candidate {
  passage: Passage;
  /** The text as it stands, and the alias it was found by. */
  surface: string;
  alias: string;
  start: number;
  end: number;
}

export type Guard = (candidate: Candidate) => boolean;

/** Characters on either side that a cue may stand in: about two sentences. */
const NEAR = 160;

/** What stands around the name, without it. @param reach characters on either side */
export function around({ passage, start, end }: Candidate, reach = NEAR): string {
  const { text } = passage;
  return text.slice(Math.max(0, start - reach), start) + text.slice(end, end + reach);
}

/** Meant where a cue is near, and nothing that speaks for another bearer of the name. */
export function near(cue: Phrase, unless?: Phrase): Guard {
  return (candidate) => {
    const context = around(candidate);
    return cue.test(context) && !unless?.test(context);
  };
}

/** Meant unless something near speaks for another bearer of the name. */
export function away(unless: Phrase): Guard {
  return (candidate) => !unless.test(around(candidate));
}

/** Whether the page names one of those that the story is about. */
export function onTopic({ passage }: Candidate): boolean {
  const { mentions } = passage.topic;
  return mentions.has('deepseek') || mentions.has('nvidia') || mentions.has('openai');
}

/** Whether it begins with a capital, where its alias does. */
export function capitalised({ surface, alias }: Candidate): boolean {
  const first = surface.charAt(0);
  return first !== first.toLowerCase() || alias.charAt(0) === alias.charAt(0).toLowerCase();
}

/** @param pattern anchored at the start: it is asked of the 40 characters after the name */
export function followedBy({ passage, end }: Candidate, pattern: Phrase): boolean {
  return pattern.test(passage.text.slice(end, end + 40));
}

/** @param pattern anchored at the end: it is asked of the 40 characters before the name */
export function precededBy({ passage, start }: Candidate, pattern: Phrase): boolean {
  return pattern.test(passage.text.slice(Math.max(0, start - 40), start));
}
