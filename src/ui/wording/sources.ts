import type { Source } from '../../dataset/types.ts';
import type { ReportCount } from '../../judge/types.ts';
import type { Translate } from '../translate.ts';
import { sayDate } from './date.ts';
import { DOT } from './dot.ts';
import { sourceKindKeys } from './kinds.ts';

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
  return source.tier === 'later' ? `${t('tierLater')}${DOT}${date}` : date;
}

/** What sort of document it is. Who only reports on the day is no primary document, first-hand or not. */
export function sayKind(t: Translate, source: Pick<Source, 'kind' | 'tier'>): string {
  const primary = source.tier === 'primary' && source.kind !== 'news';
  return t(primary ? 'tierPrimary' : sourceKindKeys[source.kind]);
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

/**
 * What a count adds to a heading that has said how many reports there are: where they stand, if there
 * are fewer sources than reports, and where all trace to. '' where it adds nothing.
 */
export function sayBehind(
  t: Translate,
  count: ReportCount,
  nameOrigin: (id: string) => string,
): string {
  if (count.reports === 0) return '';
  if (count.reports !== count.sources) return sayCount(t, count, nameOrigin);
  if (!count.origin) return '';
  return t(count.reports === 1 ? 'originOne' : 'originAll', nameOrigin(count.origin));
}
