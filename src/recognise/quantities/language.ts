/** What a text's own habits say about its numbers; each found out once, when first asked for. */
import { words } from '../phrase.ts';

export interface Habits {
  /** Decimal comma and long-scale billions; English where nothing tells. */
  continental(): boolean;
  /** ISO 4217 code of a bare dollar sign. */
  dollar(): string;
}

const ENGLISH = /\b(?:the|of|and|to|is|was|with|for|its|has|that|on|at|as|by)\b/gi;
const CONTINENTAL = new RegExp(
  words`
    \b(der|die|das|und|ist|mit|von|dem|den|auf|eine?|zu|für|nicht|sich|el|los|las|una|que|del|por|con|se|su|durante|unos)\b
    \b(de|la|les|des|une|est|pour|dans|du|et|aux|il|di|che|het|een|van|och|o|os|uma?|em)\b`,
  'gi',
);
// An Australian text marks the American dollar ("$US") or its own ("A$"); a bare sign is then its own.
const AUSTRALIAN = /\$US(?![A-Z])|(?<![A-Za-z])AU?\$/;
// Enough to tell, and a bound on the cost of a long block.
const SAMPLE = 600;

/** The habits of one text. */
export function readHabits(text: string): Habits {
  let continental: boolean | undefined;
  let dollar: string | undefined;
  return {
    continental() {
      continental ??= isContinental(text.slice(0, SAMPLE));
      return continental;
    },
    dollar() {
      dollar ??= AUSTRALIAN.test(text) ? 'AUD' : 'USD';
      return dollar;
    },
  };
}

function isContinental(sample: string): boolean {
  const continental = sample.match(CONTINENTAL)?.length ?? 0;
  return continental > 0 && continental > (sample.match(ENGLISH)?.length ?? 0);
}
