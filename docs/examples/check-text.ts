/**
 * Reads a text with the recogniser, judges what it found and prints the summary.
 * Run: npx tsx docs/examples/check-text.ts
 */
import { core } from '../../src/dataset/core.ts';
import { record } from '../../src/dataset/record.ts';
import { joinRecords } from '../../src/judge/join-record.ts';
import { createJudge } from '../../src/judge/judge.ts';
import { findOwnSource } from '../../src/judge/own-source.ts';
import { summarise } from '../../src/judge/summary.ts';
import { recogniseText } from '../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../src/recognise/recogniser.ts';

const text = `DeepSeek says that training its model cost $5.6 billion.
Nvidia fell 17% on Monday, January 27. “A profound gift to the world,” Marc Andreessen wrote of DeepSeek's R1.`;

const recogniser = createRecogniser(core);
const judge = createJudge(core);

const matches = recogniseText(recogniser, text);
const page = { url: 'https://news.example/story', title: 'A story' };
const ownSource = findOwnSource(page, record.sources);
const findings = joinRecords(judge(matches), { dataset: record, ownSource });
const summary = summarise(findings, { figures: record.figures, text, ownSource });

for (const finding of summary.findings) {
  const { start, end } = finding.match;
  const words = JSON.stringify(text.slice(start, end));
  if (finding.kind === 'figure') {
    const { figure, verdict, disputed, others } = finding;
    const standing = disputed ? `${verdict}, and is disputed` : verdict;
    console.log(`${words}: ${figure.label} ${standing}; ${others.length} other reports`);
  } else {
    const { speaker, match, words: count } = finding;
    console.log(
      `${words}: ${speaker.name}, ${match.match}, ${count.printed} of ${count.full} words`,
    );
  }
}
for (const { figure, context } of summary.omissions) {
  const left = record.figures.find(({ id }) => id === figure)?.context?.[context];
  console.log(`left out of ${figure}: ${left?.statement}`);
}
