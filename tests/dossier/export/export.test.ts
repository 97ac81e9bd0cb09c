import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/dossier/export/to-bibtex.ts';
import { toCsl } from '../../../src/dossier/export/to-csl.ts';
import { toCsv } from '../../../src/dossier/export/to-csv.ts';
import { toJson } from '../../../src/dossier/export/to-json.ts';
import { toMarkdown } from '../../../src/dossier/export/to-markdown.ts';
import { noFilters } from '../../../src/dossier/filters.ts';
import { small } from '../small-dataset.ts';

describe('CSV', () => {
  const csv = toCsv(small);
  const lines = csv.split('\r\n');

  test('a row a report and a header', () => {
    expect(lines).toHaveLength(1 + 4 + 3 + 3 + 2 + 1);
    expect(lines.at(-1)).toBe('');
    expect(lines[0]?.split(',')).toHaveLength(18);
  });

  test('quotes what holds a comma or a quotation mark', () => {
    expect(csv).toContain('"rust, ""everywhere"""');
    expect(csv).toContain('"Nobody was near it, and nobody will be."');
  });

  test('a wording that would be a formula is disarmed, numbers are left', () => {
    expect(csv).toContain(",'=9 dollars,");
    expect(csv).toContain(',600000000000,600000000000,USD,about,nearly $600bn,');
    expect(csv).toContain(',5,7,USD,exact,');
  });
});

test('JSON reads back as what was shown', () => {
  expect(JSON.parse(toJson(small, noFilters))).toEqual({ filters: noFilters, ...small });
});

describe('CSL-JSON', () => {
  const items = JSON.parse(toCsl(small.sources));

  test('a news article', () => {
    expect(items[0]).toEqual({
      id: 'gazette',
      type: 'article-newspaper',
      title: 'Harbour crane falls silent',
      'container-title': 'The Gazette',
      issued: { 'date-parts': [[2030, 4, 2]] },
      URL: 'https://gazette.example/crane',
    });
  });

  test('a source without a title is described in brackets, and nothing is invented', () => {
    expect(items[1]).toEqual({
      id: 'unsigned',
      type: 'article-newspaper',
      title: '[Unsigned article on the crane]',
    });
  });

  test('a paper has a publisher and the precision its date has', () => {
    expect(items[2]).toMatchObject({
      type: 'article',
      publisher: 'Port Institute',
      issued: { 'date-parts': [[2030, 3]] },
    });
  });
});

describe('BibTeX', () => {
  const bibtex = toBibtex(small.sources);

  test('a news article', () => {
    expect(
      bibtex.startsWith('@article{gazette,\n  title = {{Harbour crane falls silent}},\n'),
    ).toBe(true);
    expect(bibtex).toContain('  year = {2030},\n  month = apr,\n  day = {2},');
  });

  test('escapes what TeX would act on', () => {
    expect(bibtex).toContain('{{Load tests \\& limits: 100\\% of cranes}}');
    expect(toBibtex([{ ...gazette(), title: 'a\\b_{c}~^#$' }])).toContain(
      '{{a\\textbackslash{}b\\_\\{c\\}\\textasciitilde{}\\textasciicircum{}\\#\\$}}',
    );
  });

  test('a preprint carries its number; an undated source says so', () => {
    expect(bibtex).toContain('  eprint = {3003.00001},\n  archiveprefix = {arXiv},');
    expect(bibtex).toContain(
      '@article{unsigned,\n  title = {{[Unsigned article on the crane]}},\n  note = {undated}\n}',
    );
  });
});

describe('Markdown', () => {
  const markdown = toMarkdown(small);

  test('has a section for each kind that has records', () => {
    expect(markdown.match(/^## .*$/gm)).toEqual([
      '## Figures',
      '## Facts',
      '## Quotes',
      '## Timeline',
      '## Sources',
    ]);
    expect(toMarkdown({ ...small, quotes: [] })).not.toContain('## Quotes');
  });

  test('names the source and the wording of each report', () => {
    expect(markdown).toContain(
      '- “nearly $600bn”, [Harbour crane falls silent](<https://gazette.example/crane>) (about $600 billion)',
    );
    expect(markdown).toContain('($5 to $7');
    expect(markdown).toContain('### Repair cost (disputed)');
    expect(markdown).toContain(
      '- Unsigned article on the crane: “Nobody was near it, and nobody will be.”',
    );
  });

  test('does not let a record’s own signs become Markdown', () => {
    const facts = small.facts.map((fact) => ({ ...fact, statement: 'A *star* [x](y) <b>' }));
    expect(toMarkdown({ ...small, facts })).toContain('### A \\*star\\* \\[x\\](y) \\<b\\>');
  });
});

function gazette() {
  const source = small.sources[0];
  if (!source) throw new Error('the small dataset has a first source');
  return source;
}
