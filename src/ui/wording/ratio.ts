import type { MessageKey, Translate } from '../translate.ts';
import { numberFormat } from './formats.ts';

const FRACTIONS: [number, MessageKey][] = [
  [2, 'ratioHalf'],
  [3, 'ratioThird'],
  [4, 'ratioQuarter'],
  [5, 'ratioFifth'],
  [10, 'ratioTenth'],
  [100, 'ratioHundredth'],
  [1000, 'ratioThousandth'],
  [1_000_000, 'ratioMillionth'],
];

/** Within this share of a round number a ratio is called about that number, … */
const ABOUT = 0.1;
/** … and within this share the number itself. */
const EXACT = 0.005;
/** From here on a ratio says more than a percentage does. */
const TIMES = 1.9;

/**
 * What others say as a share of the page's value, to stand before it: "about a thousandth of",
 * "twice", "about 7 times". undefined where no round share fits; `sayMore` then says it.
 * @param ratio page / others, positive
 */
export function sayRatio(t: Translate, ratio: number): string | undefined {
  if (ratio > 1) {
    const hit = FRACTIONS.find(([n]) => Math.abs(ratio / n - 1) <= ABOUT);
    return hit && nearly(t, t(hit[1]), ratio / hit[0]);
  }
  const times = 1 / ratio;
  if (times < TIMES) return undefined;
  const round = roundTimes(times);
  const said =
    round === 2 ? t('ratioTwice') : t('ratioTimes', numberFormat(t.locale).format(round));
  return nearly(t, said, times / round);
}

/** The page's value against what others say: "about 7 times that", "12% more", "slightly less". */
export function sayMore(t: Translate, ratio: number): string {
  if (ratio >= TIMES) {
    const round = roundTimes(ratio);
    return t('moreTimes', nearly(t, numberFormat(t.locale).format(round), ratio / round));
  }
  const share = Math.abs(ratio - 1);
  if (share < 0.01) return t(ratio > 1 ? 'slightlyMore' : 'slightlyLess');
  const percent = numberFormat(t.locale, { style: 'percent' }).format(share);
  const said = nearly(t, percent, Math.round(share * 100) / (share * 100));
  return t(ratio > 1 ? 'moreBy' : 'lessBy', said);
}

/** To one digit from ten on, to a half below: 7.5, 30, 900; 933 is about a thousand. */
function roundTimes(times: number): number {
  if (times < 10) return Math.round(times * 2) / 2;
  const unit = 10 ** Math.floor(Math.log10(times));
  const round = Math.round(times / unit) * unit;
  return Math.abs(times / (unit * 10) - 1) <= ABOUT ? unit * 10 : round;
}

function nearly(t: Translate, said: string, share: number): string {
  return Math.abs(share - 1) <= EXACT ? said : t('about', said);
}
