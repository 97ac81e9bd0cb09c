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
  /\b(one|two|three|four|five|six|seven|most|\d+) (of (the )?(two|three|four|five|six|\d+) )?(articles?|sources?|reports?|accounts?)\b/i;

/** Sources keep the apostrophes they print; our own words have the one of books. */
const straightApostrophe = /[\p{L}\d]+'[\p{L}]*/u;

/** The dataset's own sentences are neutral and count nothing; evidence is short. */
export function checkWording(dataset: Dataset): Problem[] {
  const own = ownSentences(dataset);
  const straight = [...own, ...ownNames(dataset)].flatMap(({ text, ...where }) => {
    const found = straightApostrophe.exec(text)?.[0];
    return found === undefined
      ? []
      : [{ ...where, message: `"${found}" has a straight apostrophe: write ’` }];
  });
  const sentences = own.flatMap(({ text, ...where }) => {
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
  return [...sentences, ...straight, ...long];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

type Text = Omit<Problem, 'message'> & { text: string };
type MaybeText = Omit<Problem, 'message'> & { text: string | null | undefined };

/** Our own words that are no sentences. */
function ownNames(dataset: Dataset): Text[] {
  return present([
    ...dataset.figures.map(({ id, label }) => ({
      ...{ file: 'figures.json', id, field: 'label' },
      text: label,
    })),
    ...dataset.sources.map(({ id, description }) => ({
      ...{ file: 'sources.json', id, field: 'description' },
      text: description,
    })),
    ...dataset.quotes.map(({ id, said }) => ({
      ...{ file: 'quotes.json', id, field: 'said.where' },
      text: said?.where,
    })),
  ]);
}

function ownSentences(dataset: Dataset): Text[] {
  return present([
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
  ]);
}

function present(texts: MaybeText[]): Text[] {
  return texts.flatMap(({ text, ...where }) => (text ? [{ ...where, text }] : []));
}
