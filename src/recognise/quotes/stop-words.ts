/** Words that say nothing of which quote they belong to. */
import { readWords } from './words.ts';

const STOP_WORDS = `a about after all also although always am an and another any are as at be because been
before being both but by can could did do does doesn't don't down each else even ever every few for from further
get gets give gives go goes got had has have having he her here him his how however i i'd i'll i'm i've if in
into is it its it's itself just least less let like lot made make makes many may maybe me might more most much must
my need needs never new no nor not nothing now of off on once one only or other others our out over own quite
rather really same says said see seems shall she should since so some something still such sure take than that
that's the their them then there there's these they they'd they'll they're they've thing things this those though
through to too under until up us use used using very want was wasn't way we we'd we'll we're we've well were what
whatever when where whether which while who whole whose why will with within without won't would yes yet you you'll
you're you've your s t`;

// Words of the trade: two of them next to each other ("language models") are no one's own.
const GENERIC = `ai agi r1 v3 model models language large data center centre computing compute resources power research
companies company tech gpus gpu chips capital china chinese us usa deepseek openai nvidia chatgpt performance
networking employees billion million hardware training breakthrough breakthroughs scaling human intelligence`;

const hashes = new Set(readWords(STOP_WORDS).hash);

const generic = new Set(readWords(GENERIC).hash);

/** @param hash of a word, as readWords gives it */
export function isStopWord(hash: number): boolean {
  return hashes.has(hash);
}

/** @param hash of a word, as readWords gives it */
export function isGeneric(hash: number): boolean {
  return generic.has(hash);
}
