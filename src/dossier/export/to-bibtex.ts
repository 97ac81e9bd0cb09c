import type { Source } from '../../dataset/types.ts';
import { citedTitle } from './to-csl.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters that TeX would act on, and how to print them. One pass, so no escape is escaped. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Sources as BibTeX entries, in order, with a final newline. */
export function toBibtex(sources: readonly Source[]): string {
  return `${sources.map(toEntry).join('\n\n')}\n`;
}

function toEntry(source: Source): string {
  const [year, month, day] = source.published?.split('-') ?? [];
  const arxiv = /arxiv\.org\/abs\/([\d.]+)/.exec(source.url ?? '')?.[1];
  const fields: [string, string | undefined][] = [
    // Double braces keep the capitals of names that styles would lower.
    ['title', `{{${escapeTex(citedTitle(source))}}}`],
    [
      source.kind === 'news' ? 'journal' : 'organization',
      source.publisher ? `{${escapeTex(source.publisher)}}` : undefined,
    ],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['note', year ? undefined : '{undated}'],
    ['eprint', arxiv && `{${arxiv}}`],
    ['archiveprefix', arxiv && '{arXiv}'],
    ['url', source.url ? `{${source.url.replaceAll(/[{}\\]/g, encodeURIComponent)}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${source.kind === 'news' ? 'article' : 'misc'}{${source.id},\n${lines.join(',\n')}\n}`;
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, (character) => SPECIAL[character] ?? character);
}
