import type { Copy } from './clipboard.ts';

export type Run = string | { text: string; href: string };

/** A line of what is copied. `quote` is set apart, `item` belongs to a list. */
export interface Line {
  is: 'quote' | 'text' | 'item';
  runs: Run[];
}

/** The same lines as plain text and as HTML that any editor takes. */
export function renderCopy(lines: readonly Line[]): Copy {
  return { plain: lines.map(plainLine).join('\n'), html: htmlBlocks(lines) };
}

function plainLine({ is, runs }: Line): string {
  const text = runs
    .map((run) => (typeof run === 'string' ? run : `${run.text} <${run.href}>`))
    .join('');
  return is === 'item' ? `- ${text}` : text;
}

function htmlBlocks(lines: readonly Line[]): string {
  const blocks: string[] = [];
  let items: string[] = [];
  function flush(): void {
    if (items.length > 0) blocks.push(`<ul>${items.join('')}</ul>`);
    items = [];
  }
  for (const { is, runs } of lines) {
    const inner = runs.map(htmlRun).join('');
    if (is === 'item') {
      items.push(`<li>${inner}</li>`);
      continue;
    }
    flush();
    blocks.push(is === 'quote' ? `<blockquote>${inner}</blockquote>` : `<p>${inner}</p>`);
  }
  flush();
  return blocks.join('');
}

function htmlRun(run: Run): string {
  if (typeof run === 'string') return escapeHtml(run);
  return `<a href="${escapeHtml(run.href)}">${escapeHtml(run.text)}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
