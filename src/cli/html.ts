/** The text of a saved page's article. */
import { Readability } from '@mozilla/readability';
import { Window } from 'happy-dom';

export interface Article {
  title: string;
  /** Paragraphs joined by line breaks; '' where the page has no text. */
  text: string;
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, th, pre, div, section';

/** Scripts are not run and nothing is loaded: the page is only parsed. */
export async function readArticle(html: string): Promise<Article> {
  const window = new Window({
    url: 'http://localhost/',
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  try {
    const { document } = window;
    document.write(html);
    // happy-dom 21 leaves the title of a page without a <head> tag in the body, as text of the article.
    for (const title of document.body.querySelectorAll(':scope > title'))
      document.head.append(title);
    // Readability is typed for a browser's Document; happy-dom's is one in all it uses.
    const page = document as unknown as Document;
    const article = new Readability(page).parse();
    document.body.innerHTML = article?.content ?? '';
    for (const block of document.querySelectorAll(BLOCKS)) block.append('\n');
    for (const lineBreak of document.querySelectorAll('br')) lineBreak.replaceWith('\n');
    const text = (document.body.textContent ?? '')
      .replace(/[^\S\n\u00a0\u202f]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim();
    return { title: article?.title ?? '', text };
  } finally {
    await window.happyDOM.close();
  }
}
