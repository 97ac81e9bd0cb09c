import type { Source } from '../../dataset/types.ts';

/** The part of CSL-JSON 1.0.2 that a source fills. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'article' | 'document' | 'report';
  title: string;
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string;
}

const TYPES: Record<Source['kind'], CslItem['type']> = {
  news: 'article-newspaper',
  paper: 'article',
  statement: 'document',
  analysis: 'report',
  filing: 'report',
};

/** Sources as CSL-JSON (Zotero and others read it). An untitled source gets its description in brackets. */
export function toCsl(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(toCslItem), undefined, 2)}\n`;
}

function toCslItem(source: Source): CslItem {
  const item: CslItem = { id: source.id, type: TYPES[source.kind], title: citedTitle(source) };
  if (source.publisher) {
    item[source.kind === 'news' ? 'container-title' : 'publisher'] = source.publisher;
  }
  if (source.published) {
    item.issued = { 'date-parts': [source.published.split('-').map(Number)] };
  }
  if (source.url) item.URL = source.url;
  return item;
}

/** The title, or the description in brackets, as style guides ask for works without one. */
export function citedTitle(source: Source): string {
  return source.title ?? `[${source.description ?? source.id}]`;
}
