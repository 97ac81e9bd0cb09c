import type { RecordKind } from '../ui/search/entries.ts';
import { type Filters, noFilters, type RecordKey } from './filters.ts';

const KINDS: readonly RecordKind[] = ['figure', 'fact', 'quote', 'entity', 'event', 'source'];

/** Reads `#figure/training-cost`. undefined for anything else (a section of the page, a stray hash). */
export function readRecordHash(hash: string): RecordKey | undefined {
  const [kind, id, ...rest] = hash.replace(/^#/, '').split('/');
  if (!kind || !id || rest.length > 0) return undefined;
  if (!KINDS.includes(kind as RecordKind) || !/^[a-z0-9-]+$/.test(id)) return undefined;
  return `${kind}/${id}` as RecordKey;
}

/** The filters that an address carries; whatever it does not name is as without filters. */
export function readFilters(search: string): Filters {
  const params = new URLSearchParams(search);
  return {
    query: params.get('q') ?? noFilters.query,
    source: params.get('source') ?? noFilters.source,
    person: params.get('person') ?? noFilters.person,
    disputedOnly: params.has('disputed'),
    later: params.get('later') !== 'no',
  };
}

/** The address's search part for filters: '' without any, else it begins with '?'. */
export function writeFilters(filters: Filters): string {
  const params = new URLSearchParams();
  if (filters.query) params.set('q', filters.query);
  if (filters.source) params.set('source', filters.source);
  if (filters.person) params.set('person', filters.person);
  if (filters.disputedOnly) params.set('disputed', '');
  if (!filters.later) params.set('later', 'no');
  const text = params.toString();
  return text ? `?${text}` : '';
}
