/** Which of the dataset each injected script carries: the reader of a page pays only for what it uses. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coreOf } from '../../src/dataset/core-of.ts';
import { facts } from '../../src/dataset/facts.ts';
import { record } from '../../src/dataset/record.ts';

const labels = record.figures.map(({ label }) => label);
const statements = facts.map(({ statement }) => statement);
const evidence = facts.flatMap(({ reports }) => reports.flatMap((report) => report.evidence ?? []));

describe.each(['chrome', 'firefox'])('the scripts of the %s build', (browser) => {
  const read = (name: string) =>
    readFileSync(
      fileURLToPath(new URL(`../../dist/${browser}/src/content/${name}.js`, import.meta.url)),
      'utf8',
    );
  const carries = (name: string, sentences: string[]) =>
    sentences.filter((sentence) => read(name).includes(sentence));

  it('have the core in the reader, as the dataset is now, and nothing that only cards show', () => {
    const { entities, figures, quotes } = coreOf(record);
    const needed = [
      ...entities.map(({ name }) => name),
      ...figures.map(({ id }) => id),
      ...quotes.map(({ text }) => text),
    ];
    expect(carries('reader-library', needed)).toEqual(needed);
    expect(
      carries(
        'reader-library',
        record.entities.map(({ summary }) => summary),
      ),
    ).toEqual([]);
    expect(carries('reader-library', ['asReported', 'consolidated.statement'])).toEqual([]);
  });

  it('have the record in a script of its own, and the facts in another', () => {
    expect(carries('record', labels)).toEqual(labels);
    expect(carries('facts', statements)).toEqual(statements);
    expect(carries('facts', evidence)).toEqual([]);
    expect(carries('record', statements)).toEqual([]);
    expect(carries('popover', [...labels, ...statements])).toEqual([]);
  });

  it('have the looks of a card about an entity beside the facts', () => {
    expect(carries('facts', ['.tab{'])).toHaveLength(1);
    expect(carries('popover', ['.card{', '.tab{'])).toEqual(['.card{']);
  });

  it('have a plot’s looks in a script of its own', () => {
    expect(carries('plot', ['.dot-plot{'])).toHaveLength(1);
    expect(carries('popover', ['.card{', '.dot-plot{'])).toEqual(['.card{']);
  });

  it('say a card’s answer in the popover alone: what copies it is given it', () => {
    expect(carries('popover', ['answerAgrees'])).toHaveLength(1);
    expect(carries('copy', ['citeSources', 'answerAgrees'])).toEqual(['citeSources']);
  });

  it('open the popup with the record alone: the facts come with its story', () => {
    const assets = fileURLToPath(new URL(`../../dist/${browser}/`, import.meta.url));
    const page = readFileSync(`${assets}src/popup/index.html`, 'utf8');
    const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)]
      .map(([, file]) => readFileSync(`${assets}${file}`, 'utf8'))
      .join('');
    expect(labels.filter((label) => !first.includes(label))).toEqual([]);
    expect(statements.filter((statement) => first.includes(statement))).toEqual([]);
  });
});
