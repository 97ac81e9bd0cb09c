/** DeepSeek's models by their bare names, which cameras, cars and protocols bear too. */
import { cased, type Phrase, phrase } from '../phrase.ts';
import { STARTERS } from '../starters.ts';
import { around, type Candidate, type Guard } from './guard.ts';

/** The word before, where it is joined by one space or hyphen and begins with a capital or is all digits and capitals. */
function brandBefore({ passage, start }: Candidate): string | undefined {
  const before = passage.text.slice(Math.max(0, start - 24), start);
  return /(?:^|[^\w])([A-Z][\w.]*)[-\s]$/.exec(before)?.[1];
}

// Capitalised words that stand before a bare model name without being its maker.
const NOT_A_BRAND = cased`^(${STARTERS}|New|Using|Running|Training|Models?|Chinese|China|Open|AI|LLM)$`;

const OTHER_R1 = phrase`
  Rivian|Canon|Yamaha|YZF|Ninja|motorcycle|motorbike|superbike|camera|mirrorless|Rabbit|Rural|residential zone|Audi|Leica`;
const OTHER_V3 = phrase`
  \bengines?\b|Supercharger|rocket|missile|Falcon|Starship|Raptor|keyboard|Creative Commons|licen[cs]e v|protocol|Uniswap|Aave
  Curve
  \bIntel\b|USB|GPL|Garmin|Stable Diffusion`;

/** A bare R1, V3 or V2 is DeepSeek's only on a page about DeepSeek, and not right after another maker's name. */
function deepseekModel(others: Phrase): Guard {
  return (candidate) => {
    const { passage, start, end, surface } = candidate;
    const before = passage.text.slice(Math.max(0, start - 12), start);
    // "DeepSeek R1" is one name: the company's mention stands for it.
    if (/deep\s?seek[-\s]$/i.test(before)) return false;
    if (
      /^(?:\.\d|[’'`]?\w)/.test(passage.text.slice(end, end + 2)) &&
      !/^[’']s?\b/.test(passage.text.slice(end, end + 3))
    )
      return false;
    if (/[-/.@]$/.test(before) && !/(?:^|[\s(])[A-Z][\w.]*\/$/.test(before)) return false;
    const context = around(candidate, 120);
    const close = /deep\s?seek/i.test(context);
    if (!close && !passage.topic.mentions.has('deepseek')) return false;
    if (surface !== surface.toUpperCase() && !close) return false;
    const brand = brandBefore(candidate);
    if (brand !== undefined && !NOT_A_BRAND.test(brand)) {
      const atStart = /(?:^|[.!?:\n]["”’]?\s*)[A-Z][\w.]*[-\s]$/.test(
        passage.text.slice(Math.max(0, start - 30), start),
      );
      if (!atStart || others.test(brand)) return false;
    }
    return close || !others.test(around(candidate));
  };
}

export const bareR1 = deepseekModel(OTHER_R1);
export const bareV3 = deepseekModel(OTHER_V3);
