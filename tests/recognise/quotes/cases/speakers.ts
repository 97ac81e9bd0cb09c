/** Quotes by who said them, and how a sentence ties them to their words. */
import {
  COMPUTE,
  IMPRESSIVE,
  MODELS,
  NVIDIA,
  one,
  type QuoteCase,
  REPRODUCTION,
  SPUTNIK,
  WAKE,
} from './case.ts';

export const speakers: QuoteCase[] = [
  // A compound in one word.
  one(WAKE, 'trimmed', 'President Trump said that DeepSeek could serve as a “wakeup call”.'),
  // A pronoun whose subject opened the sentence, and a post by itself.
  one(
    'liang-preface',
    'trimmed',
    'Before DeepSeek Liang Wenfeng wrote a preface to a book by Gregory Zuckerman on Jim Simons, which he said “unravels many previously unresolved mysteries”.',
  ),
  one(SPUTNIK, 'verbatim', 'Deepseek R1 is AI’s Sputnik moment.\n— Marc Andreessen (@pmarca)'),
  one(
    'javidi-rapid-progress',
    'verbatim',
    'Of DeepSeek’s peers Tara Javidi spoke of “rapid progress”.',
  ),
  // An aside between dashes, and a name after the firm's.
  one(
    SPUTNIK,
    'trimmed',
    'The investor Marc Andreessen—a friend of President Donald Trump—called DeepSeek “AI’s Sputnik moment”.',
  ),
  one(
    WAKE,
    'trimmed',
    'DeepSeek’s release led President Donald Trump to describe it as a “wake-up call” for industry.',
  ),
  one(
    REPRODUCTION,
    'trimmed',
    '“Reproduction alone is relatively cheap,” says DeepSeek’s Liang of his craft.',
  ),
  // Trump.
  one(WAKE, 'trimmed', 'Donald Trump said DeepSeek was a “wake-up call” for American tech.'),
  one(WAKE, 'trimmed', 'Trump called DeepSeek a “wake up call” for the industry.'),
  one(
    WAKE,
    'trimmed',
    'DeepSeek should be a "wake-up call for our industries," President Donald Trump told Republicans.',
  ),
  one(
    WAKE,
    'trimmed',
    'US industry must be “laser-focused on competing to win”, Mr Trump said of DeepSeek.',
  ),
  one(
    WAKE,
    'verbatim',
    '“The release of DeepSeek AI from a Chinese company should be a wake-up call for our industries that we need to be laser-focused on competing to win,” Trump told lawmakers.',
  ),
  one(
    WAKE,
    'trimmed',
    '“The release of DeepSeek ... should be a wake-up call for our industries that we need to be laser-focused on competing to win,” said the president.',
  ),
  one(
    WAKE,
    'trimmed',
    '“The release of DeepSeek AI from a Chinese company should be a wake-up call for our industries,” Trump said. ',
  ),
  one(
    WAKE,
    'altered',
    '“The release of DeepSeek AI from a Chinese company should be an alarm call for our industries that we need to be laser-focused on competing to win,” Trump said.',
  ),
  one(
    WAKE,
    'misattributed',
    '“The release of DeepSeek AI from a Chinese company should be a wake-up call for our industries,” said Senator Ruth Calloway.',
    'Senator Ruth Calloway',
  ),
  one(
    WAKE,
    'misattributed',
    'Joe Biden said: “The release of DeepSeek AI from a Chinese company should be a wake-up call for our industries that we need to be laser-focused on competing to win.”',
    'joe-biden',
  ),
  {
    text: 'Trump said DeepSeek ought to be a “wake-up call” and that firms must be “laser-focused on competing to win”.',
    expected: [
      { quote: WAKE, match: 'trimmed' },
      { quote: WAKE, match: 'trimmed' },
    ],
  },
  // Altman.
  one(
    MODELS,
    'trimmed',
    'It was “legit invigorating to have a new competitor,” Sam Altman wrote of DeepSeek.',
  ),
  one(MODELS, 'trimmed', 'Sam Altman answered DeepSeek with a promise of “better models”.'),
  one(
    MODELS,
    'trimmed',
    '“We will obviously deliver much better models and also it’s legit invigorating to have a new competitor!” posted the OpenAI chief.',
  ),
  one(
    MODELS,
    'verbatim',
    '“We will obviously deliver much better models and also it’s legit invigorating to have a new competitor! We will pull up some releases,” Altman said.',
  ),
  one(
    MODELS,
    'verbatim',
    '“We will obviously deliver much better models,” Altman wrote on X, “and also it’s legit invigorating to have a new competitor! We will pull up some releases.”',
  ),
  one(
    MODELS,
    'altered',
    '“We will obviously ship much better models and also it’s legit invigorating to have a new competitor!” Altman said.',
  ),
  one(
    MODELS,
    'altered',
    '“We will obviously deliver better models and also it’s legit exciting to have a new competitor,” OpenAI’s Sam Altman said.',
  ),
  one(
    COMPUTE,
    'trimmed',
    'Unmoved by DeepSeek, Altman insisted that “more compute is more important now than ever”.',
  ),
  one(
    COMPUTE,
    'trimmed',
    '“…believe more compute is more important now than ever before to succeed at our mission,” he added.',
  ),
  one(
    COMPUTE,
    'verbatim',
    '“But mostly we are excited to continue to execute on our research roadmap and believe more compute is more important now than ever before to succeed at our mission.”',
  ),
  one(
    COMPUTE,
    'altered',
    'Altman wrote that “more compute is less important now than ever before to succeed at our mission”.',
  ),
  one(
    COMPUTE,
    'misattributed',
    '“We are excited to continue to execute on our research roadmap and believe more compute is more important now than ever before,” said Liang Wenfeng.',
    'liang-wenfeng',
  ),
  one(IMPRESSIVE, 'trimmed', 'Sam Altman called DeepSeek-R1 “impressive”.'),
  one(IMPRESSIVE, 'trimmed', 'DeepSeek’s R1 is “impressive,” said OpenAI CEO Sam Altman.'),
  one(
    IMPRESSIVE,
    'trimmed',
    'Altman, the chief executive of OpenAI, described R1 as "impressive" on Monday, and DeepSeek took note.',
  ),
  one(IMPRESSIVE, 'altered', '“DeepSeek’s new R1 is impressive for the price,” Altman posted.'),
  one(
    IMPRESSIVE,
    'verbatim',
    '“DeepSeek’s R1 is an impressive model, particularly around what they’re able to deliver for the price,” Altman wrote.',
  ),
  one(
    IMPRESSIVE,
    'trimmed',
    'Altman called it “an impressive model, particularly around what they’re able to deliver for the price.” DeepSeek said nothing.',
  ),
  one(
    IMPRESSIVE,
    'misattributed',
    '“DeepSeek’s R1 is an impressive model, particularly around what they’re able to deliver for the price,” Elon Musk wrote.',
    'Elon Musk',
  ),
  one(SPUTNIK, 'verbatim', 'Marc Andreessen wrote: “Deepseek R1 is AI’s Sputnik moment.”'),
  one(
    SPUTNIK,
    'verbatim',
    'Marc Andreessen wrote: “Deepseek R1 is AI’s Sputnik moment.” Sam Altman called the model good.',
  ),
  // Nvidia.
  one(NVIDIA, 'trimmed', 'Nvidia called DeepSeek “an excellent AI advancement”.'),
  one(
    NVIDIA,
    'trimmed',
    '“DeepSeek is an excellent AI advancement and a perfect example of Test Time Scaling,” an Nvidia spokesperson said.',
  ),
  one(
    NVIDIA,
    'trimmed',
    '“Inference requires significant numbers of NVIDIA GPUs and high-performance networking,” the chipmaker said.',
  ),
  one(
    NVIDIA,
    'trimmed',
    'In a statement, Nvidia said: “DeepSeek is an excellent AI advancement ... leveraging widely-available models and compute that is fully export control compliant.”',
  ),
  one(
    NVIDIA,
    'altered',
    '“DeepSeek is an outstanding AI advancement and a perfect example of Test Time Scaling,” Nvidia said.',
  ),
  one(
    NVIDIA,
    'misattributed',
    '“DeepSeek is an excellent AI advancement and a perfect example of Test Time Scaling,” said Sam Altman.',
    'sam-altman',
  ),
  one(
    NVIDIA,
    'trimmed',
    'Nvidia zeigte sich gelassen: „DeepSeek is an excellent AI advancement and a perfect example of Test Time Scaling.“',
  ),
  // Liang.
  one(
    REPRODUCTION,
    'trimmed',
    '“Reproduction alone is relatively cheap,” Liang Wenfeng said in 2023, long before DeepSeek was famous.',
  ),
  one(
    REPRODUCTION,
    'trimmed',
    'DeepSeek’s founder, Liang Wenfeng, told Waves: “Research, however, involves extensive experiments, comparisons, and higher computational and talent demands.”',
  ),
  one(
    'liang-curiosity',
    'verbatim',
    'Liang Wenfeng said that what drove DeepSeek was “curiosity”.',
  ),
  one(
    'liang-language',
    'trimmed',
    '“We hypothesize that the essence of human intelligence might be language,” Liang said.',
  ),
  one(
    'liang-weaving-language',
    'trimmed',
    'Liang Wenfeng thinks that “human-like AGI could potentially emerge from large language models”.',
  ),
  one(
    'liang-weaving-language',
    'trimmed',
    '“What you think of as "thinking" might actually be your brain weaving language,” DeepSeek’s Liang Wenfeng said.',
  ),
  // Others.
  one(
    'sun-limited-resources',
    'verbatim',
    'DeepSeek has proven that cutting-edge AI models can be developed with limited computing resources'
      .replace(/^/, '“')
      .concat('”, says Wei Sun.'),
  ),
  one(
    'sun-limited-resources',
    'misattributed',
    '“DeepSeek has proven that cutting-edge AI models can be developed with limited computing resources,” said Marc Andreessen.',
    'marc-andreessen',
  ),
  one(
    'kobeissi-comparison',
    'trimmed',
    '“OpenAI was founded 10 years ago, has 4,500 employees, and has raised $6.6 billion in capital,” wrote Adam Kobeissi.',
  ),
  one(
    'abraham-lesson',
    'verbatim',
    '“I think it is a lesson to US companies that there is still a lot of performance they can squeeze out of,” Tanishq Abraham said.',
  ),
  one(
    'miller-necessity',
    'trimmed',
    'With too little power to train on, DeepSeek’s people “had to be smart,” Tim Miller said. “Necessity is the mother of invention.”'.replace(
      '“had to be smart,” Tim Miller said.',
      'had to be clever, Tim Miller said.',
    ),
  ),
  one(
    'brown-data-center',
    'trimmed',
    '“You don’t need a billion-dollar data center anymore. A few good GPUs might do it,” Morgan Brown posted.',
  ),
  one(
    'dash-good-enough',
    'trimmed',
    '“Running DeepSeek gives ‘good enough’ results, on pretty cheap hardware,” wrote Anil Dash.',
  ),
  one(
    'javidi-rapid-progress',
    'verbatim',
    'Tara Javidi said she was excited by the “rapid progress” that DeepSeek stands for.',
  ),
];
