/** Days of an ISO date, month or year: from its first to its last, as ISO days. */
export function daysOf(date: string): { first: string; last: string } {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${String(last).padStart(2, '0')}` };
}

/** Whether the calendar has this ISO day, month or year. */
export function isRealDate(date: string): boolean {
  const { first } = daysOf(date);
  const time = new Date(`${first}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(first);
}
