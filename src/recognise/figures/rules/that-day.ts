/** Whether a fall is of 27 January 2025 or of another day. */
import { cased, phrase } from '../../phrase.ts';
import type { Setting } from '../setting.ts';
import { MONTH, OTHER_DAY, OTHER_WEEKDAY, THE_DATE, THE_DAY } from '../words/days.ts';
import { isStory, namesDeepSeek, speaksOfDeepSeek, timesNamed } from './parties.ts';

// A page that names DeepSeek this often is on its story, and not on one that it passes through.
const ENOUGH_NAMED = 3;
// The fall of that day, by which the other falls of a market report are known to be of it.
const NVIDIAS_FALL =
  /\b(?:16[.,][89]\d?|17|seventeen) ?(?:%|per ?cent|pc\b|Prozent|por ciento|pour cent)/i;
const CONTEXT = 1500;
// "In April it was barred from China. The Nasdaq fell # that day.": until a sentence comes back to the story.
const OTHER_MONTH = cased`
  \b(In|On|By|Last) (${MONTH})\b(?!.*(\bMonday|\bJan|@(deepseek|r1|v3)\b))`;

// "The worst session since the DeepSeek rout" was another.
const SINCE_THEN = phrase`(st|than)( [\w-]+){1,3} since <2>@(deepseek|r1)`;

function isToldOfOtherMonth({ sentence, previous }: Setting): boolean {
  if (THE_DAY.test(sentence) || namesDeepSeek(sentence)) return false;
  const before = previous();
  return OTHER_MONTH.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** Nvidia's fall is known by its size; a fall of 3 % is not, so more must speak for its day. */
export function isOfThatDay(setting: Setting): boolean {
  if (isToldOfOtherMonth(setting) || SINCE_THEN.test(setting.previous() + setting.sentence))
    return false;
  return (
    timesNamed(setting) >= ENOUGH_NAMED ||
    (speaksOfDeepSeek(setting) && !OTHER_WEEKDAY.test(setting.previous())) ||
    THE_DAY.test(setting.sentence) ||
    THE_DATE.test(setting.previous()) ||
    NVIDIAS_FALL.test(setting.passage.before.slice(-CONTEXT)) ||
    NVIDIAS_FALL.test(setting.passage.text.slice(0, CONTEXT))
  );
}

// With its year the day is no other.
const THAT_DAY = phrase`\b27(th|\.)? (of |de )?(January|Januar|enero|janvier)( de)? 2025|January 27(th)?,? 2025`;

/** Whether the page, or at least the sentence, is on the rout that DeepSeek set off. */
export function isOfTheRout(setting: Setting): boolean {
  return (
    isStory(setting) || THAT_DAY.test(setting.sentence) || setting.previous().includes('@startup')
  );
}

/** Whether the sentence gives the fall to another day. */
export function isOfOtherDay({ near, own }: Setting): boolean {
  return OTHER_DAY.test(near) || (OTHER_WEEKDAY.test(own) && !THE_DAY.test(own));
}
