/** Tables written as text: a row's quantity means what its label and its column's header say. */
import type { Passage, Quantity } from '../types.ts';
import { tokenise } from './names.ts';

const REACH = 1500;
const LONGEST_ROW = 600;

/** The row of a quantity as a sentence, "label header #", where it stands in a table's row. */
export function readRow(
  passage: Passage,
  quantity: Quantity,
): { text: string; at: number } | undefined {
  const { text } = passage;
  const start = text.lastIndexOf('\n', quantity.start - 1) + 1;
  if (!/^\s*\|/.test(text.slice(start, start + 4))) return undefined;
  const newline = text.indexOf('\n', quantity.end);
  const line = text.slice(start, newline < 0 ? text.length : newline);
  if (line.length > LONGEST_ROW) return undefined;
  const cells = cellsOf(line);
  const column = (line.slice(0, quantity.start - start).match(/\|/g)?.length ?? 1) - 1;
  const cell = cells[column] ?? '';
  const label = column > 0 ? (cells[0] ?? '') : '';
  const lines = `${passage.before.slice(-REACH)}\n${text.slice(Math.max(0, start - REACH), start)}`
    .split('\n')
    .filter((other) => other.trim() !== '');
  let header = '';
  for (let i = lines.length - 1; i >= 0 && /^\s*\|/.test(lines[i] ?? ''); i--) {
    const headers = cellsOf(lines[i] ?? '');
    if (headers.length === cells.length) header = headers[column] ?? '';
  }
  const lead = `${tokenise(`${label} | ${header}`).replace(/#/g, ' ')} | `;
  const rest = cell.slice(cell.indexOf(quantity.text) + quantity.text.length);
  return { text: `${lead}#${rest.replace(/[#@]/g, ' ')}`, at: lead.length };
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}
