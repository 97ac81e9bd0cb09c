/** Pages made for one test each. */

/** Plain words of no story, enough for a page to pass as an article by its length. */
const filler = Array.from(
  { length: 24 },
  (_, n) =>
    `<p>The committee met for the ${n + 2}nd time in the old town hall, and its members spoke at length of drains, of bridges and of the price of bread, without coming to a decision that anyone could write down.</p>`,
).join('\n');

/**
 * A page that says of itself that it is an article.
 * @param body its text, as HTML
 * @param head more of its head
 */
export function article(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A made-up article</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A made-up article"}</script>
<style>body { font: 18px/1.5 serif; margin: 40px; width: 640px }</style>${head}</head>
<body><article><h1>A made-up article</h1>${body}${filler}</article></body></html>`;
}

/** One of each: a name, a figure that agrees, one that differs, a quote. */
export const story = `<p id="lead">The laboratory DeepSeek published a model on Monday, and Nvidia shares closed down 17 percent.</p>
<p id="cost">DeepSeek puts the cost of training its model at $5.6B.</p>
<p id="quote">“More compute is more important now than ever,” Sam Altman wrote.</p>`;
