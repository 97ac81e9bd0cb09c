import type { Source } from '../../dataset/types.ts';
import type { ReportCount } from '../../judge/types.ts';
import type { Translate } from '../translate.ts';
import { sayDate } from './date.ts';

/** What to call a source: its title, else its publisher, else its description. In English, as the dataset has it. */
export function nameSource(source: Source): string {
  return source.title ?? source.publisher ?? source.description ?? source.id;
}

/** Publisher or description, where the name is not it already. */
export function describeSource(source: Source): string | undefined {
  const name = nameSource(source);
  return [source.publisher, source.description].find((text) => text && text !== name) ?? undefined;
}

/** "27 Dec 2024", "later: 17 Sept 2025", "undated". */
export function sayPublished(t: Translate, source: Source): string {
  const date = source.published ? sayDate(t, source.published, 'short') : t('undated');
  return source.tier === 'later' ? `${t('tierLater')} · ${date}` : date;
}

/** "5 reports in 4 articles, all tracing to DeepSeek". @param names what to call an origin's id */
export function sayCount(
  t: Translate,
  count: ReportCount,
  nameOrigin: (id: string) => string,
): string {
  const reports = t.count('countReports', count.reports);
  const where =
    count.articles === count.sources
      ? t.count('countArticles', count.articles)
      : t.count('countSources', count.sources);
  const said = count.reports === 0 ? reports : t('countIn', reports, where);
  if (!count.origin || count.reports === 0) return said;
  return t(count.reports === 1 ? 'countOriginOne' : 'countOrigin', said, nameOrigin(count.origin));
}
