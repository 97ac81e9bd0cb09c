/** Turns what `npm start` was given into something a browser can open. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { ServedPage } from '../drive/serve.ts';

export interface Article {
  title: string;
  /** Set where the article is on the web and is not served from here. */
  url?: string;
  page?: ServedPage;
}

/**
 * @param target a file (HTML, or text with blank lines between paragraphs) or an http(s) address
 * @throws with one clear line where it is neither
 */
export function readArticle(target: string): Article {
  if (/^https?:\/\//i.test(target)) return { title: target, url: target };
  const text = readText(target);
  const title = basename(target);
  const kind = extname(target).toLowerCase();
  if (kind === '.html' || kind === '.htm' || kind === '.xhtml')
    return { title, page: { body: text } };
  if (kind === '.txt' || kind === '.md') return { title, page: { body: asArticle(title, text) } };
  throw new Error(`${target} is neither FILE.html, FILE.txt nor an http(s) address.`);
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new Error(`Cannot read ${file}: ${why}.`);
  }
}

function asArticle(title: string, text: string): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article">
<style>:root{color-scheme:light dark}body{font:19px/1.6 Georgia,serif;max-width:38rem;margin:2rem auto;padding:0 1rem}</style>
</head><body><article><h1>${escapeHtml(title)}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
