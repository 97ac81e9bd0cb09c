/**
 * The one way the dataset's files are written: keys in the schema's order, objects over several
 * lines, a list of plain values on one line where it fits. It agrees with Biome's formatter, so
 * both checks can hold.
 */
const lineWidth = 100;

/** A JSON value as the dataset's files hold it. Ends in a newline. */
export function formatJson(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

/** @param used columns taken on the line before and after the value */
function write(value: unknown, indent: string, used: number): string {
  if (Array.isArray(value)) return writeList(value, indent, used);
  if (typeof value === 'object' && value !== null) return writeObject(value, indent);
  return JSON.stringify(value);
}

function writeList(list: unknown[], indent: string, used: number): string {
  if (list.length === 0) return '[]';
  if (list.every((item) => typeof item !== 'object' || item === null)) {
    const line = `[${list.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (columns(line) + used <= lineWidth) return line;
  }
  const inner = `${indent}  `;
  const items = list.map((item) => inner + write(item, inner, inner.length + 1));
  return `[\n${items.join(',\n')}\n${indent}]`;
}

function writeObject(object: object, indent: string): string {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = entries.map(([key, value], place) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    const comma = place < entries.length - 1 ? 1 : 0;
    return head + write(value, inner, head.length + comma);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Width as printed: East Asian letters take two columns. */
function columns(line: string): number {
  const wide = line.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu);
  return line.length + (wide?.length ?? 0);
}
