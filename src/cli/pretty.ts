/** Findings for people: a line each, with the words around them. */
import type { Entity } from '../dataset/types.ts';
import type { FigureFinding, Finding, QuoteFinding } from '../judge/types.ts';

/** The name of an entity; what is no entity's id is a name as the page has it. */
type NameOf = (speaker: string) => string;

/** Characters of the text shown before and after a finding. */
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

function quoteLine({ match, speaker, words }: QuoteFinding, nameOf: NameOf): string {
  const given = match.givenTo === undefined ? '' : `, given to ${nameOf(match.givenTo)}`;
  return `${speaker.name}: ${match.match}${given} (${words.printed} of ${words.full} words)`;
}

/** Of a page, for people. */
export interface Pretty {
  text: string;
  findings: readonly Finding[];
  /** Those by whose id a page's speaker may be given. */
  entities: readonly Pick<Entity, 'id' | 'name'>[];
}

/** Figures and quotes one by one, names counted. Ends with a line break. */
export function prettyLines(file: string, { text, findings, entities }: Pretty): string {
  const nameOf: NameOf = (speaker) => entities.find(({ id }) => id === speaker)?.name ?? speaker;
  const names = new Map<string, number>();
  const lines = [file];
  for (const finding of findings) {
    const { start, end } = finding.match;
    if (finding.kind === 'mention') {
      names.set(finding.entity.name, (names.get(finding.entity.name) ?? 0) + 1);
      continue;
    }
    lines.push(`  ${finding.kind === 'figure' ? figureLine(finding) : quoteLine(finding, nameOf)}`);
    lines.push(`    ${excerpt(text, start, end)}`);
  }
  const counted = [...names].map(([name, count]) => `${name} ${count}`).join(', ');
  lines.push(`  names: ${counted || 'none'}`);
  return `${lines.join('\n')}\n`;
}
