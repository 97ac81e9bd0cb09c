/** Findings for people: a line each, with the words around them. */
import type { FigureFinding, Finding, QuoteFinding } from '../judge/types.ts';

// Characters of the text shown before and after a finding.
const AROUND = 32;

function excerpt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `…${before}[${text.slice(start, end)}]${after}…`.replace(/\s+/g, ' ');
}

function figureLine({ figure, verdict, disputed, count }: FigureFinding): string {
  const standing = disputed ? `${verdict}, disputed` : verdict;
  const record = figure.consolidated.statement.replace(/\.$/, '');
  return `${figure.label}: ${standing}. Others (reports: ${count.reports}, sources: ${count.sources}): ${record}.`;
}

function quoteLine({ match, speaker, words }: QuoteFinding): string {
  const given = match.givenTo === undefined ? '' : `, given to ${match.givenTo}`;
  return `${speaker.name}: ${match.match}${given} (${words.printed} of ${words.full} words)`;
}

/** Figures and quotes one by one, names counted. Ends with a line break. */
export function prettyLines(file: string, text: string, findings: readonly Finding[]): string {
  const names = new Map<string, number>();
  const lines = [file];
  for (const finding of findings) {
    const { start, end } = finding.match;
    if (finding.kind === 'mention') {
      names.set(finding.entity.name, (names.get(finding.entity.name) ?? 0) + 1);
      continue;
    }
    lines.push(`  ${finding.kind === 'figure' ? figureLine(finding) : quoteLine(finding)}`);
    lines.push(`    ${excerpt(text, start, end)}`);
  }
  const counted = [...names].map(([name, count]) => `${name} ${count}`).join(', ');
  lines.push(`  names: ${counted || 'none'}`);
  return `${lines.join('\n')}\n`;
}
