/** What a guard is asked, and the pieces guards are made of. */
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

// Characters on either side that a cue may stand in: about two sentences.
const NEAR = 160;

export function around({ passage, start, end }: Candidate, reach = NEAR): string {
  const { text } = passage;
  return text.slice(Math.max(0, start - reach), start) + text.slice(end, end + reach);
}

export function near(cue: Phrase, unless?: Phrase): Guard {
  return (candidate) => {
    const context = around(candidate);
    return cue.test(context) && !unless?.test(context);
  };
}

export function away(unless: Phrase): Guard {
  return (candidate) => !unless.test(around(candidate));
}

export function onTopic({ passage }: Candidate): boolean {
  const { mentions } = passage.topic;
  return mentions.has('deepseek') || mentions.has('nvidia') || mentions.has('openai');
}

export function capitalised({ surface, alias }: Candidate): boolean {
  const first = surface.charAt(0);
  return first !== first.toLowerCase() || alias.charAt(0) === alias.charAt(0).toLowerCase();
}

export function followedBy({ passage, end }: Candidate, pattern: Phrase): boolean {
  return pattern.test(passage.text.slice(end, end + 40));
}

export function precededBy({ passage, start }: Candidate, pattern: Phrase): boolean {
  return pattern.test(passage.text.slice(Math.max(0, start - 40), start));
}
