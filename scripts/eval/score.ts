/** Counts what was found against the labels, by the rules that docs/accuracy.md gives. */
import type { Annotation } from '../../src/cli/annotation.ts';
import type { LabelledText } from './labelled.ts';

export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Miss {
  kind: 'mentions' | 'figures' | 'quotes';
  what: string;
  name: string;
  start: number;
  end: number;
  id: string;
}

export interface Scores {
  docs: number;
  mentions: Tally;
  figures: Tally;
  quotes: Tally;
  verdicts: { right: number; wrong: number };
  alarms: { distractorDocs: number; figures: number; loud: number; quotes: number };
  perFigure: Map<string, Tally>;
  misses: Miss[];
}

interface Span {
  start: number;
  end: number;
}

// Names inside these may be left out; reported, they count.
const OPTIONAL = /url|identifier|hashtag/;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function sameSpeaker(a: string, b: string): boolean {
  return letters(a).includes(letters(b)) || letters(b).includes(letters(a));
}

function tally(): Tally {
  return { tp: 0, fp: 0, fn: 0 };
}

export function emptyScores(): Scores {
  return {
    docs: 0,
    mentions: tally(),
    figures: tally(),
    quotes: tally(),
    verdicts: { right: 0, wrong: 0 },
    alarms: { distractorDocs: 0, figures: 0, loud: 0, quotes: 0 },
    perFigure: new Map(),
    misses: [],
  };
}

function scoreMentions(
  scores: Scores,
  { name, labels }: LabelledText,
  annotation: Annotation,
): void {
  const wanted = (labels.mentions ?? []).map((label) => ({
    ...label,
    end: label.end ?? label.start + label.surface.length,
  }));
  const found = annotation.mentions.filter(
    ({ entity }) => entity === 'deepseek' || entity === 'nvidia',
  );
  for (const label of wanted) {
    const isFound =
      found.some((match) => match.entity === label.entity && overlaps(match, label)) ||
      annotation.mentions.some(({ start, end }) => start <= label.start && end > label.end);
    if (isFound) scores.mentions.tp++;
    else if (!OPTIONAL.test(label.ctx ?? '')) {
      scores.mentions.fn++;
      scores.misses.push({ kind: 'mentions', what: 'missed', name, ...label, id: label.entity });
    }
  }
  for (const match of found) {
    if (wanted.some((label) => label.entity === match.entity && overlaps(match, label))) continue;
    scores.mentions.fp++;
    scores.misses.push({ kind: 'mentions', what: 'false', name, ...match, id: match.entity });
  }
}

function scoreFigures(scores: Scores, text: LabelledText, annotation: Annotation): void {
  const { name, labels, isDistractor } = text;
  const all = labels.figures ?? [];
  const ignored = all.filter(({ about }) => about === 'ignore');
  const wanted = all.flatMap((label) =>
    label.about && label.about !== 'none' && label.about !== 'ignore'
      ? [{ ...label, about: label.about }]
      : [],
  );
  const count = (id: string) => {
    const counted = scores.perFigure.get(id) ?? tally();
    scores.perFigure.set(id, counted);
    return counted;
  };
  for (const label of wanted) {
    const id = label.about;
    const hit = annotation.figures.find((match) => match.figure === id && overlaps(match, label));
    if (!hit) {
      scores.figures.fn++;
      count(id).fn++;
      scores.misses.push({ kind: 'figures', what: 'missed', name, ...label, id });
      continue;
    }
    scores.figures.tp++;
    count(id).tp++;
    if (label.stance !== 'agrees' && label.stance !== 'differs') continue;
    if (hit.verdict === label.stance) scores.verdicts.right++;
    else {
      scores.verdicts.wrong++;
      const what = `verdict ${hit.verdict}, not ${label.stance}`;
      scores.misses.push({ kind: 'figures', what, name, ...label, id });
    }
  }
  for (const match of annotation.figures) {
    const isRight = wanted.some((label) => label.about === match.figure && overlaps(match, label));
    if (isRight || ignored.some((label) => overlaps(match, label))) continue;
    scores.figures.fp++;
    count(match.figure).fp++;
    const what = `false (${match.verdict})`;
    scores.misses.push({ kind: 'figures', what, name, ...match, id: match.figure });
    if (!isDistractor) continue;
    scores.alarms.figures++;
    if (match.verdict === 'differs') scores.alarms.loud++;
  }
}

function scoreQuotes(scores: Scores, text: LabelledText, annotation: Annotation): void {
  const { name, labels, isDistractor } = text;
  const wanted = labels.quotes ?? [];
  for (const label of wanted) {
    const isFound = annotation.quotes.some(
      (match) => overlaps(match, label) && sameSpeaker(match.speaker, label.speaker),
    );
    if (isFound) scores.quotes.tp++;
    else {
      scores.quotes.fn++;
      scores.misses.push({ kind: 'quotes', what: 'missed', name, ...label, id: label.speaker });
    }
  }
  for (const match of annotation.quotes) {
    if (wanted.some((label) => overlaps(match, label))) continue;
    scores.quotes.fp++;
    if (isDistractor) scores.alarms.quotes++;
    scores.misses.push({ kind: 'quotes', what: 'false', name, ...match, id: match.quote });
  }
}

/** Adds one text's counts to `scores`. @param annotation what was found in it */
export function addScores(scores: Scores, text: LabelledText, annotation: Annotation): void {
  scores.docs++;
  if (text.isDistractor) scores.alarms.distractorDocs++;
  scoreMentions(scores, text, annotation);
  scoreFigures(scores, text, annotation);
  scoreQuotes(scores, text, annotation);
}
