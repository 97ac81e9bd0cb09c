import type { Source } from '../../dataset/types.ts';
import type { Translate } from '../translate.ts';
import { numberFormat } from './formats.ts';
import { sayKind } from './sources.ts';

/** How many of the articles carry a record: "in 2 of 5 articles"; where none does, what kind of source does. */
export function sayCarried(
  t: Translate,
  sources: readonly Source[],
  articles: readonly Source[],
  ownSource?: string,
): string {
  const others = articles.filter((source) => source.id !== ownSource);
  const ids = new Set(sources.map((source) => source.id));
  const carrying = others.filter((source) => ids.has(source.id)).length;
  if (carrying === 0) {
    const primary = sources.find((source) => source.tier === 'primary');
    const later = sources.some((source) => source.tier === 'later');
    return primary ? sayKind(t, primary) : later ? t('tierLater') : t('statusSingle');
  }
  const of = numberFormat(t.locale).format(others.length);
  return t.count('carriedBy', carrying, of);
}
