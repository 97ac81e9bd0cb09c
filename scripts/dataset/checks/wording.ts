import type { Dataset } from '../../../src/dataset/types.ts';
import type { Problem } from '../problem.ts';
import { allReports } from '../reports.ts';

/** Evidence is a phrase, not a passage: fair quoting, and it fits a card. */
const longestEvidence = 15;

/** Words that judge, which the dataset leaves to its reader. */
const judging =
  /\b(false|falsely|wrong|wrongly|incorrect|debunked|misleading|lies?|lied|fake|absurd|shocking|staggering|astonishing|mere|merely|whopping|meagre|obviously|clearly)\b/i;

/** Code counts the sources from the reports; a count typed into a sentence goes stale. */
const typedCount =
  /\b(two|three|four|five|six|seven|\d+) (of (the )?(two|three|four|five|six|\d+) )?(articles|sources|reports)\b/i;

/** The dataset's own sentences are neutral and count nothing; evidence is short. */
export function checkWording(dataset: Dataset): Problem[] {
  const sentences = ownSentences(dataset).flatMap(({ text, ...where }) => {
    const judged = judging.exec(text)?.[0];
    const counted = typedCount.exec(text)?.[0];
    return [
      ...(judged === undefined ? [] : [{ ...where, message: `"${judged}" judges` }]),
      ...(counted === undefined
        ? []
        : [{ ...where, message: `"${counted}" counts: that is left to code` }]),
    ];
  });
  const long = allReports(dataset)
    .filter(
      ({ wordsField, words = '' }) =>
        wordsField === 'evidence' && countWords(words) > longestEvidence,
    )
    .map(({ file, id, field, words = '' }) => ({
      file,
      id,
      field: `${field}.evidence`,
      message: `${countWords(words)} words of evidence, at most ${longestEvidence}`,
    }));
  return [...sentences, ...long];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function ownSentences(dataset: Dataset): (Omit<Problem, 'message'> & { text: string })[] {
  const sentences: (Omit<Problem, 'message'> & { text: string | null | undefined })[] = [
    ...dataset.entities.map(({ id, summary }) => ({
      ...{ file: 'entities.json', id, field: 'summary' },
      text: summary,
    })),
    ...dataset.figures.flatMap(({ id, why, consolidated, context = [], reports }) => [
      { file: 'figures.json', id, field: 'why', text: why },
      { file: 'figures.json', id, field: 'consolidated.statement', text: consolidated.statement },
      ...context.map(({ statement }, place) => ({
        ...{ file: 'figures.json', id, field: `context.${place}.statement` },
        text: statement,
      })),
      ...reports.map(({ note }, place) => ({
        ...{ file: 'figures.json', id, field: `reports.${place}.note` },
        text: note,
      })),
    ]),
    ...dataset.facts.flatMap(({ id, statement, why, reports }) => [
      { file: 'facts.json', id, field: 'statement', text: statement },
      { file: 'facts.json', id, field: 'why', text: why },
      ...reports.map(({ says }, place) => ({
        ...{ file: 'facts.json', id, field: `reports.${place}.says` },
        text: says,
      })),
    ]),
    ...dataset.events.map(({ id, statement }) => ({
      ...{ file: 'events.json', id, field: 'statement' },
      text: statement,
    })),
  ];
  return sentences.flatMap(({ text, ...where }) => (text ? [{ ...where, text }] : []));
}
