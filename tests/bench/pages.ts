/** The pages that are measured: generated ones, and real ones from a folder where one is given. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchPage {
  name: string;
  html: string;
}

const nouns = [
  'committee',
  'harbour',
  'engineer',
  'library',
  'festival',
  'orchard',
  'council',
  'railway',
];
const verbs = [
  'opened',
  'considered',
  'repaired',
  'described',
  'postponed',
  'welcomed',
  'measured',
];
const rest = [
  'before noon',
  'with some care',
  'in the old town',
  'for the third time',
  'after long talks',
];

const mentions = [
  'DeepSeek says that training its V3 model cost $5.6 million.',
  'Nvidia shares closed down 17 percent on Monday, a loss of nearly $600 billion.',
  'Sam Altman of OpenAI called the R1 model “impressive”.',
];

function sentence(n: number): string {
  const pick = (words: string[], step: number) => words[(n * step + step) % words.length];
  return `The ${pick(nouns, 3)} ${pick(verbs, 5)} the ${pick(nouns, 7)} ${pick(rest, 11)}, and ${(n * 37) % 900} people came.`;
}

/**
 * An article with divisions, links and asides as pages have them.
 * @param paragraphs its length
 * @param every a mention in every such paragraph; 0 for none
 */
export function generatedPage(paragraphs: number, every = 0): string {
  const body = Array.from({ length: paragraphs }, (_, n) => {
    const said = every > 0 && n % every === 0 ? ` ${mentions[(n / every) % mentions.length]}` : '';
    const link = n % 4 === 0 ? ` <a href="#${n}">Read <em>more</em> on this</a>.` : '';
    const text = [1, 2, 3, 4].map((k) => sentence(n * 5 + k)).join(' ');
    return `<div class="block"><p>${text}${said}${link}</p></div>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Generated</title>
<meta property="og:type" content="article"></head><body><main><article><h1>Generated</h1>
${body.join('\n')}</article></main></body></html>`;
}

/** Puts a mention into every tenth paragraph of a page. */
export function withMentions(html: string, every = 10): string {
  let paragraph = 0;
  return html.replace(/<\/p>/gi, (end) => {
    const n = paragraph++;
    return n % every === 0 ? ` ${mentions[(n / every) % mentions.length]}${end}` : end;
  });
}

/** @returns the saved pages of a folder, by name; none without a folder */
export function savedPages(folder: string | undefined): BenchPage[] {
  if (!folder) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ name: file, html: readFileSync(join(folder, file), 'utf8') }));
}

/** Pages that mention neither company, as the gate sees them. */
export function pagesWithoutMention(folder: string | undefined): BenchPage[] {
  return [
    { name: 'generated, 40 paragraphs', html: generatedPage(40) },
    { name: 'generated, 2,000 paragraphs', html: generatedPage(2000) },
    ...savedPages(folder).filter(({ html }) => !/deep.?seek|nvidia|nvda/i.test(html)),
  ];
}

/** The largest page there is, with mentions in every tenth paragraph. */
export function largestMarkedPage(folder: string | undefined): BenchPage {
  const [largest] = savedPages(folder).sort((a, b) => b.html.length - a.html.length);
  return largest
    ? { name: largest.name, html: withMentions(largest.html) }
    : { name: 'generated, 2,000 paragraphs', html: generatedPage(2000, 10) };
}
