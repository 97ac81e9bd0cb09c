/** Tables written as text: a row's quantity means what its label and its column's header say. */
import type { BareQuantity, Passage } from '../types.ts';
import { tokenise } from './names.ts';

const REACH = 1500;
const LONGEST_ROW = 600;
const LONGEST_CELL = 40;

/** The row of a quantity as a sentence, "label header #", where it stands in a table's row. */
export function readRow(
  passage: Passage,
  quantity: BareQuantity,
): { text: string; at: number } | undefined {
  const { text } = passage;
  const start = lineStart(text, quantity.start);
  if (start === undefined) return undefined;
  const line = text.slice(start, start + LONGEST_ROW).split('\n', 1)[0] ?? '';
  if (!line.includes('|')) return undefined;
  const cells = cellsOf(line);
  const fenced = /^\s*\|/.test(line);
  const column =
    (line.slice(0, quantity.start - start).match(/\|/g)?.length ?? 0) - (fenced ? 1 : 0);
  // A line that only has bars in it is a row if it is as short as a label and a value.
  if (!fenced && (column < 1 || cells.slice(0, column + 1).some((c) => c.length > LONGEST_CELL)))
    return undefined;
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
  const place = Math.max(0, cell.indexOf(quantity.text));
  const lead = tokenise(`${label} | ${header} | ${cell.slice(0, place)}`).replace(/#/g, ' ');
  let rest = cell.slice(place + quantity.text.length);
  // A date or a sum may come first, and what it is of in the cell beside it.
  if (column === 0 && cells[1] && rest.length < 3) {
    rest += ` ${cells[1]}`;
  }
  return { text: `${lead}#${tokenise(rest.replace(/[#@]/g, ' '))}`, at: lead.length };
}

/** Where the line of an offset begins; undefined where it is too long for a row. */
function lineStart(text: string, offset: number): number | undefined {
  const from = Math.max(0, offset - LONGEST_ROW);
  const newline = text.slice(from, offset).lastIndexOf('\n');
  if (newline < 0) return from === 0 ? 0 : undefined;
  return from + newline + 1;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}
