import { type Precision, precisionOf } from '../wording/date.ts';

const DAY = 86_400_000;

/** First and last day of an ISO date, in days since 1970: a month or a year is all of its days. */
export function daySpan(iso: string): [first: number, last: number] {
  const first = Date.parse(iso) / DAY;
  const days: { [precision in Precision]: number } = { day: 0, month: 29, year: 364 };
  return [first, first + days[precisionOf(iso)]];
}

export interface DayTick {
  day: number;
  iso: string;
}

const MONTHS_A_STEP = [1, 2, 3, 6, 12, 24, 60, 120];

/** First days of months or years across a span of days, about as many as wanted; days where the span is short. */
export function dayTicks(from: number, to: number, wanted = 4): DayTick[] {
  const days = to - from;
  if (days <= 75) return shortTicks(from, to, Math.max(1, Math.ceil(days / wanted)));
  const step = MONTHS_A_STEP.find((months) => days / (months * 30.4) <= wanted) ?? 120;
  const start = new Date(from * DAY);
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const ticks: DayTick[] = [];
  for (let month = first; ; month += step) {
    const iso = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const day = Date.parse(iso) / DAY;
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, iso: step >= 12 ? iso.slice(0, 4) : iso });
  }
}

function shortTicks(from: number, to: number, step: number): DayTick[] {
  const ticks: DayTick[] = [];
  for (let day = Math.ceil(from); day <= to; day += step) {
    ticks.push({ day, iso: new Date(day * DAY).toISOString().slice(0, 10) });
  }
  return ticks;
}
