/** Where a match begins and ends. */
import { MODELS, NVIDIA, type QuoteCase, SPUTNIK } from './case.ts';

export const stretches: QuoteCase[] = [
  // Two fragments of one statement, and sentences of the page's own between them.
  {
    text: 'Nvidia, for its part, called R1 "an excellent AI advancement". Its stock fell all the same. A spokesperson noted, "Inference requires significant numbers of NVIDIA GPUs and high-performance networking," as rivals of DeepSeek looked on.',
    expected: [
      { quote: NVIDIA, match: 'trimmed', words: 'an excellent AI advancement' },
      {
        quote: NVIDIA,
        match: 'trimmed',
        words:
          'Inference requires significant numbers of NVIDIA GPUs and high-performance networking',
      },
    ],
  },
  {
    text: '“DeepSeek is an excellent AI advancement and a perfect example of Test Time Scaling,” Nvidia said on the day on which its shares had their worst fall in many years and then went on, “Inference requires significant numbers of NVIDIA GPUs and high-performance networking.”',
    expected: [
      {
        quote: NVIDIA,
        match: 'trimmed',
        words: 'DeepSeek is an excellent AI advancement and a perfect example of Test Time Scaling',
      },
      {
        quote: NVIDIA,
        match: 'trimmed',
        words:
          'Inference requires significant numbers of NVIDIA GPUs and high-performance networking',
      },
    ],
  },
  // A break for the speaker only: one match.
  {
    text: '“For Nvidia, this is scary,” Mr. Brown wrote of DeepSeek. “Their entire business model is built on selling super expensive GPUs with 90% margins.”',
    expected: [
      {
        quote: 'brown-scary',
        match: 'trimmed',
        words:
          'For Nvidia, this is scary,” Mr. Brown wrote of DeepSeek. “Their entire business model is built on selling super expensive GPUs with 90% margins',
      },
    ],
  },
  // Embedded posts, whole, with quotation marks of their own.
  {
    text: '7/ Why does this matter? Because it breaks the model of "only huge tech companies can play in AI." You don\'t need a billion-dollar data center anymore. A few good GPUs might do it.\n— Morgan Brown, on DeepSeek',
    expected: [
      {
        quote: 'brown-data-center',
        match: 'verbatim',
        words:
          'Why does this matter? Because it breaks the model of "only huge tech companies can play in AI." You don\'t need a billion-dollar data center anymore. A few good GPUs might do it',
      },
    ],
  },
  {
    text: 'Now, running DeepSeek gives “good enough” results, on pretty cheap hardware, at a cost of running per year that’s… less than some individual engineers at these companies get paid in salary.\n— Anil Dash',
    expected: [
      {
        quote: 'dash-good-enough',
        match: 'trimmed',
        words:
          'Now, running DeepSeek gives “good enough” results, on pretty cheap hardware, at a cost of running per year that’s… less than some individual engineers at these companies get paid in salary',
      },
    ],
  },
  {
    text: 'I do have some insights into how AI is being used inside organizations.\n— Ethan Mollick, on DeepSeek',
    expected: [
      {
        quote: 'mollick-lower-cost',
        match: 'trimmed',
        words: 'I do have some insights into how AI is being used inside organizations',
      },
    ],
  },
  // Short forms that a source has printed, before another's quotation and by a surname alone.
  {
    text: 'Sam Altman has replied to DeepSeek, hinting at an early date for “better models.” “We shall see,” says Petra Lindqvist, a banker.',
    expected: [{ quote: MODELS, match: 'trimmed', words: 'better models' }],
  },
  {
    text: 'Tim Miller teaches in Brisbane. On DeepSeek he is frank. Miller, a professor, said that China is now “up there” with its rival.',
    expected: [{ quote: 'miller-up-there', match: 'verbatim', words: 'up there' }],
  },
  // A slip of the pen in a long surname.
  {
    text: 'The best line on DeepSeek is Marc Andreesen’s: “Deepseek R1 is AI’s Sputnik moment.”',
    expected: [{ quote: SPUTNIK, match: 'verbatim', words: 'Deepseek R1 is AI’s Sputnik moment' }],
  },
  {
    text: 'Andreesson called DeepSeek “AI’s Sputnik moment”.',
    expected: [{ quote: SPUTNIK, match: 'trimmed', words: 'AI’s Sputnik moment' }],
  },
];
