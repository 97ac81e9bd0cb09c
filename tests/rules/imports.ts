/** The import table of docs/architecture.md: which room of src may use which, and how. */

/** 'values' allows types too; a room that is not listed may not be imported at all. */
type Use = 'values' | 'types';
type Table = { [room: string]: { [other: string]: Use } };

const page = { platform: 'values', dataset: 'values', judge: 'values', ui: 'values' } as const;

const importTable: Table = {
  dataset: {},
  recognise: { dataset: 'types' },
  judge: { dataset: 'values', recognise: 'values' },
  platform: { dataset: 'types', recognise: 'types', judge: 'types' },
  ui: { dataset: 'values', judge: 'types', recognise: 'types' },
  content: { ...page, recognise: 'values' },
  background: { platform: 'values' },
  popup: page,
  dossier: page,
  options: page,
  cli: { dataset: 'values', recognise: 'values', judge: 'values' },
};

export interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** Every static, side-effect and dynamic import of a module's text, and every re-export. */
export function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*$/gm, '');
  const statements =
    /\b(?:import|export)\s+(type\s+)?(?:[\w$*{][^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g;
  return [...code.matchAll(statements)].map(([, type, specifier, dynamic]) => ({
    specifier: specifier ?? dynamic ?? '',
    typeOnly: Boolean(type),
  }));
}

/**
 * @param file a path below src, with slashes: `ui/Card.tsx`
 * @returns what is wrong with its imports and what to do instead; empty where nothing is
 */
export function importFaults(file: string, source: string): string[] {
  const room = roomOf(file);
  const allowed = importTable[room];
  if (room === '') return [];
  if (!allowed)
    return [
      `src/${room} is a new room: add it to tests/rules/imports.ts and docs/architecture.md.`,
    ];
  return importsOf(source).flatMap(({ specifier, typeOnly }) => {
    if (!specifier.startsWith('.')) return [];
    const other = roomOf(resolve(file, specifier));
    if (other === room || other === '' || other === '..') return [];
    const use = allowed[other];
    if (!use)
      return [
        `src/${file} imports src/${other}, which ${room} may not use (it may use: ${Object.keys(allowed).join(', ') || 'nothing'}). Move what both need into a room below them, or pass it in as an argument.`,
      ];
    if (use === 'types' && !typeOnly)
      return [
        `src/${file} imports values of src/${other}; ${room} may use its types only. Write "import type", and take the value as an argument.`,
      ];
    return [];
  });
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

function resolve(file: string, specifier: string): string {
  return new URL(specifier, `file:///src/${file}`).pathname.replace(/^\/src\//, '');
}
