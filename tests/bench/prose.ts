/** Made-up news prose, with names, figures and quotes about as often as articles on the story have them. */

const SENTENCES = [
  'The council met in the old town hall and postponed its decision for the third time this year.',
  'DeepSeek says that training its V3 model cost about $5.6 million, a sum that rivals doubt.',
  'Shares of Nvidia closed down 17 percent on Monday, a loss of nearly $600 billion in market value.',
  'An engineer who asked not to be named described long nights in front of a cluster of machines.',
  '“We will obviously deliver much better models,” Sam Altman wrote on X.',
  'Revenue rose 8% to $2.4 billion in the quarter, helped by orders from Asia, the company said.',
  'It is not clear how many people used the service, or whether they will come back in the spring.',
  'The lab used 2,048 Nvidia H800 chips, according to its own paper, and two months of work.',
  'Marc Andreessen called the release “AI’s Sputnik moment”, and others were quick to repeat it.',
  'The minister said that rules on exports would be reviewed, but gave no date for a new law.',
  'Analysts at two banks cut their estimates, while a third kept its target at $160 a share.',
  'In the harbour, trade went on as if nothing had happened: ships came, were emptied, and left.',
  'The Nasdaq fell 3.1 percent, its worst day since December, and the S&P 500 lost 1.5 percent.',
  'Her book on the history of chips, published in 2019, has sold more than 40,000 copies.',
  'President Donald Trump said the news should be a “wake-up call” for American companies.',
  'Nobody in the room had expected the question, and nobody had an answer that satisfied the others.',
];

/** @param length in characters; paragraphs of four to six sentences, always the same for one length */
export function prose(length: number): string {
  const paragraphs: string[] = [];
  let written = 0;
  for (let n = 0; written < length; n++) {
    const sentences = Array.from(
      { length: 4 + (n % 3) },
      (_, k) => SENTENCES[(n * 5 + k * 3 + (n >> 4)) % SENTENCES.length],
    );
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    written += paragraph.length + 1;
  }
  return paragraphs.join('\n').slice(0, length);
}
