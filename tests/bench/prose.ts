/**
 * Made-up news prose. Names, numbers, figures and quotes stand in it a little more often than in the
 * articles on the story: a figure of the record every 1,300 characters, one of its quotes every 5,000.
 */

const FILLER = [
  'The council met in the old town hall and postponed its decision for the third time this year.',
  'An engineer who asked not to be named described long nights in front of a cluster of machines.',
  'Revenue rose 8% to $2.4 billion in the quarter, helped by orders from Asia, the company said.',
  'It is not clear how many people used the service, or whether they will come back in the spring.',
  'The minister said that rules on exports would be reviewed, but gave no date for a new law.',
  'Analysts at two banks cut their estimates, while a third kept its target at $160 a share.',
  'In the harbour, trade went on as if nothing had happened: ships came, were emptied, and left.',
  'Her book on the history of chips, published in 2019, has sold more than 40,000 copies.',
  'Nobody in the room had expected the question, and nobody had an answer that satisfied the others.',
  '“We had planned for a quieter month,” said Martha Quill, who runs a small fund in Leeds.',
  'DeepSeek has not replied to letters, and its door in Hangzhou stayed shut all week.',
  'Most of the buyers were pension funds, which rarely sell within a day of a shock.',
  'Nvidia designs the chips and lets others make them, an arrangement that has served both sides.',
  'The rules took effect on 17 October 2023, and nearly 300 firms asked for an exception.',
  'Old machines were sold at auction; new ones, at 3.5 times the price, were delayed until March.',
];
const FIGURES = [
  'DeepSeek says that training its V3 model cost about $5.6 million, a sum that rivals doubt.',
  'Shares of Nvidia closed down 17 percent on Monday, a loss of nearly $600 billion in market value.',
  'The lab used 2,048 Nvidia H800 chips to train V3, according to its own paper.',
  'The Nasdaq fell 3.1 percent on 27 January, and the S&P 500 lost 1.5 percent.',
];
const QUOTES = [
  '“We will obviously deliver much better models,” Sam Altman wrote on X.',
  'Marc Andreessen called the release “AI’s Sputnik moment”, and others were quick to repeat it.',
  'President Donald Trump said the news should be a “wake-up call” for American companies.',
];
// Sentences from one figure, and from one quote, to the next.
const FIGURE_EVERY = 14;
const QUOTE_EVERY = 53;
const SENTENCES_IN_PARAGRAPH = 4;

function sentence(n: number): string {
  const pick = (of: readonly string[], at: number) => of[at % of.length] ?? '';
  if (n % QUOTE_EVERY === 0) return pick(QUOTES, n / QUOTE_EVERY);
  if (n % FIGURE_EVERY === 0) return pick(FIGURES, n / FIGURE_EVERY);
  return pick(FILLER, n * 7 + (n >> 5));
}

/** @param length in characters; always the same text for one length */
export function prose(length: number): string {
  const sentences: string[] = [];
  for (let n = 0, written = 0; written < length; n++) {
    const next = sentence(n) + (n % SENTENCES_IN_PARAGRAPH === 3 ? '\n' : ' ');
    sentences.push(next);
    written += next.length;
  }
  return sentences.join('').slice(0, length);
}
