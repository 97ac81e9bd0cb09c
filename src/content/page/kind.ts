/** Whether a page is news or an article, by what it says of itself (docs/decisions/0007-what-is-an-article.md). */

const NEWS_TYPES =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|TechArticle|SatiricalArticle)$/;

/** Kinds of page that are not for reading, whatever else they carry. */
const OTHER_TYPES =
  /^(?:Product|ProductGroup|Offer|SoftwareSourceCode|SoftwareApplication|WebApplication|EmailMessage|Recipe|QAPage|JobPosting)$/;

/** Characters of prose an unlabelled page must have in paragraphs to pass as an article. */
const ENOUGH = 1200;
/** Characters under which a paragraph is a caption, a button or a teaser. */
const PARAGRAPH = 80;
/** Signs, of those weighed below, that make an article of a page. */
const THRESHOLD = 3;

/** @returns true where the page says that it is an article, or has enough of one's marks */
export function isNewsPage(page: Document): boolean {
  if (isApplication(page)) return false;
  const types = structuredTypes(page);
  if (types.some((type) => NEWS_TYPES.test(type))) return true;
  if (types.some((type) => OTHER_TYPES.test(type))) return false;
  if (/^article$|^news/i.test(meta(page, 'og:type'))) return true;
  return signs(page) >= THRESHOLD;
}

/** A whole-page tool: mail, editors, dashboards, code hosts. */
function isApplication(page: Document): boolean {
  if (page.querySelector('[role=application],[role=grid],[role=treegrid],[role=feed] form'))
    return true;
  const editors = page.querySelectorAll(
    '[contenteditable=true],[role=textbox][aria-multiline=true]',
  );
  return editors.length > 0 && !page.querySelector('article p');
}

function signs(page: Document): number {
  const prose = proseLength(page);
  let sum = 0;
  if (prose >= ENOUGH) sum += 2;
  else if (prose < ENOUGH / 3) sum -= 2;
  const articles = page.querySelectorAll('article,[itemtype*="Article"],[itemprop=articleBody]');
  // A page of many articles is a front page or a feed.
  if (articles.length >= 1 && articles.length <= 3) sum += 1;
  if (page.querySelectorAll('h1').length === 1) sum += 0.5;
  if (page.querySelector('[rel=author],[itemprop=author],[class*=byline],[class*=author],address'))
    sum += 0.5;
  if (
    meta(page, 'article:published_time') ||
    meta(page, 'author') ||
    page.querySelector('time[datetime]') ||
    hasDatedHeadline(page)
  ) {
    sum += 1;
  }
  return sum;
}

/** The text of paragraphs long enough to be prose, outside of what frames a page; stops at enough. */
function proseLength(page: Document): number {
  let length = 0;
  for (const element of page.querySelectorAll('p')) {
    const weight = weigh(element.textContent ?? '');
    if (weight < PARAGRAPH || element.closest('nav,footer,aside,form,table')) continue;
    if (element.querySelector('script,style')) continue;
    length += weight;
    if (length >= ENOUGH) break;
  }
  return length;
}

/** Length in Latin letters: one Chinese, Japanese or Korean character says as much as three. */
function weigh(text: string): number {
  return text.length + 2 * (text.match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0);
}

/** A day of a year in figures and whatever words, in any order. */
const DAY =
  /\b\d{1,2}\D{1,12}(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\D{1,3}\d{1,2}\D{1,3}\d{1,2}(?!\d)/;
/** Characters after a headline, white space collapsed, in which a date is the article's own. */
const AFTER_HEADLINE = 120;
/** Elements around a headline within which its date may stand. */
const AROUND = 3;

/** Whether a date is printed under the only headline, as old and unlabelled pages have it. */
function hasDatedHeadline(page: Document): boolean {
  const [headline, another] = page.querySelectorAll('h1');
  const title = headline?.textContent ?? '';
  if (another || title.trim() === '') return false;
  let element = headline?.parentElement;
  for (let level = 0; element && level < AROUND; level++) {
    const text = element.textContent ?? '';
    const from = text.indexOf(title) + title.length;
    const after = text.slice(from, from + 10 * AFTER_HEADLINE).replace(/\s+/g, ' ');
    if (DAY.test(after.slice(0, AFTER_HEADLINE))) return true;
    element = element.parentElement;
  }
  return false;
}

function meta(page: Document, name: string): string {
  const element = page.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return element?.getAttribute('content') ?? '';
}

/** Every "@type" of the page's JSON-LD, graphs included; nothing of a block that does not parse. */
function structuredTypes(page: Document): string[] {
  const types: string[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collectTypes(JSON.parse(script.textContent ?? ''), types, 0);
    } catch {
      // Broken JSON-LD is common and says nothing.
    }
  }
  return types;
}

/** Levels into JSON-LD where a page still speaks of itself: array, graph, main entity. */
const DEPTH = 4;

function collectTypes(value: unknown, types: string[], level: number): void {
  if (typeof value !== 'object' || value === null || level > DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collectTypes(item, types, level + 1);
    return;
  }
  const node = value as { [key: string]: unknown };
  types.push(...[node['@type']].flat().filter((type) => typeof type === 'string'));
  collectTypes(node['@graph'], types, level + 1);
  collectTypes(node.mainEntity, types, level + 1);
}
