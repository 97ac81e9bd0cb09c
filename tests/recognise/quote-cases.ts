/** Sentences made up for the tests: known quotes as pages print them, and others that are none. */
import type { QuoteForm } from '../../src/recognise/types.ts';

export interface QuoteCase {
  text: string;
  /** What must be found, in order: quote id and form, and the stretch where that is in question. */
  expected: { quote: string; match: QuoteForm; givenTo?: string; words?: string }[];
}

function one(quote: string, match: QuoteForm, text: string, givenTo?: string): QuoteCase {
  return { text, expected: [givenTo === undefined ? { quote, match } : { quote, match, givenTo }] };
}

const WAKE = 'trump-wake-up-call';
const SPUTNIK = 'andreessen-sputnik';
const GIFT = 'andreessen-profound-gift';
const MODELS = 'altman-better-models';
const COMPUTE = 'altman-more-compute';
const IMPRESSIVE = 'altman-impressive';
const NVIDIA = 'nvidia-excellent-advancement';
const REPRODUCTION = 'liang-reproduction';

export const matching: QuoteCase[] = [
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
  // Whole, in each kind of marks.
  one(SPUTNIK, 'trimmed', 'Marc Andreessen called the DeepSeek launch “AI’s Sputnik moment”.'),
  one(SPUTNIK, 'trimmed', 'Marc Andreessen called the DeepSeek launch "AI\'s Sputnik moment".'),
  one(SPUTNIK, 'trimmed', 'Marc Andreessen called the DeepSeek launch ‘AI’s Sputnik moment’.'),
  one(SPUTNIK, 'trimmed', "Marc Andreessen called the DeepSeek launch 'AI's Sputnik moment'."),
  one(
    SPUTNIK,
    'trimmed',
    'Marc Andreessen nannte DeepSeek „AI’s Sputnik moment“ und meinte es ernst.',
  ),
  one(
    SPUTNIK,
    'trimmed',
    'Pour Marc Andreessen, DeepSeek est « AI’s Sputnik moment », rien de moins.',
  ),
  one(SPUTNIK, 'trimmed', 'Marc Andreessen llamó a DeepSeek «AI’s Sputnik moment» el domingo.'),
  one(SPUTNIK, 'trimmed', '“AI’s Sputnik moment,” Andreessen posted after trying DeepSeek.'),
  one(
    SPUTNIK,
    'trimmed',
    '“A.I.’s Sputnik moment” is how the venture capitalist Marc Andreessen put the rise of DeepSeek.',
  ),
  one(SPUTNIK, 'trimmed', 'The investor Marc Andreessen sees a “Sputnik moment” in DeepSeek.'),
  one(SPUTNIK, 'trimmed', 'DeepSeek’s debut was a ‘Sputnik moment’, according to Marc Andreessen.'),
  one(SPUTNIK, 'trimmed', 'Andreessen: DeepSeek is ‘AI’s Sputnik moment’'),
  one(SPUTNIK, 'trimmed', 'Marc Andreessen has branded DeepSeek ‘AI’s Sputnik moment’ in a post.'),
  one(
    SPUTNIK,
    'trimmed',
    'Marc Andreessen weighed in on DeepSeek at once. “AI’s Sputnik moment,” he wrote.',
  ),
  one(
    SPUTNIK,
    'trimmed',
    'Marc Andreessen, a Trump adviser, described DeepSeek as “AI’s Sputnik moment”.',
  ),
  one(
    SPUTNIK,
    'trimmed',
    'It is, in the words of Marc Andreessen, “AI’s Sputnik moment”, and DeepSeek is to blame.',
  ),
  one(
    SPUTNIK,
    'trimmed',
    'DeepSeek arrived on a Monday. Silicon Valley’s Marc Andreessen has dubbed it “AI’s Sputnik moment,” a line that stuck.',
  ),
  one(SPUTNIK, 'trimmed', 'Marc Andreessen (a16z) on DeepSeek: “AI’s Sputnik moment.”'),
  one(
    GIFT,
    'verbatim',
    '“DeepSeek R1 is one of the most amazing and impressive breakthroughs I’ve ever seen — and as open source, a profound gift to the world,” Andreessen wrote.',
  ),
  one(
    GIFT,
    'trimmed',
    'DeepSeek R1 is “one of the most amazing and impressive breakthroughs I’ve ever seen,” Marc Andreessen said on X.',
  ),
  one(GIFT, 'trimmed', 'Andreessen praised DeepSeek as “a profound gift to the world”.'),
  one(
    GIFT,
    'trimmed',
    '“Deepseek R1 is one of the most amazing and impressive breakthroughs I’ve ever seen … a profound gift to the world,” wrote Marc Andreessen.',
  ),
  one(
    GIFT,
    'altered',
    '“Deepseek R1 is one of the most astonishing and impressive breakthroughs I’ve ever seen,” wrote Marc Andreessen.',
  ),
  one(
    GIFT,
    'altered',
    '“Deepseek R1 is one of the most impressive breakthroughs I have ever seen,” wrote Marc Andreessen.',
  ),
  one(
    GIFT,
    'trimmed',
    '“[It] is one of the most amazing and impressive breakthroughs I’ve ever seen,” said Mr Andreessen.',
  ),
  one(
    GIFT,
    'verbatim',
    'Deepseek R1 is one of the most amazing and impressive breakthroughs I’ve ever seen — and as open source, a profound gift to the world. — Marc Andreessen (@pmarca) January 24, 2025',
  ),
  one(
    GIFT,
    'verbatim',
    '“Deepseek R1 is one of the most amazing and impressive breakthroughs I’ve ever seen,” Marc Andreessen wrote on X, “and as open source, a profound gift to the world.”',
  ),
  one(
    GIFT,
    'verbatim',
    '"Deepseek R1 is one of the most amazing and impressive breakthroughs I\'ve ever seen," he said, "and as open source, a profound gift to the world."',
  ),
  one(
    GIFT,
    'misattributed',
    '“Deepseek R1 is one of the most amazing and impressive breakthroughs I’ve ever seen,” said Sam Altman.',
    'sam-altman',
  ),
  one(
    GIFT,
    'misattributed',
    'Peter Holloway, a fund manager, wrote: “Deepseek R1 is one of the most amazing and impressive breakthroughs I’ve ever seen.”',
    'Peter Holloway',
  ),
  one(
    SPUTNIK,
    'verbatim',
    'Marc Andreessen, posting on X, wrote: “Deepseek R1 is AI’s Sputnik moment.”',
  ),
  one(
    SPUTNIK,
    'trimmed',
    'DeepSeek was described as “AI’s Sputnik moment” by the financier Marc Andreessen.',
  ),
  one(
    SPUTNIK,
    'verbatim',
    'The investor Marc Andreesen was blunter about DeepSeek on X, “Deepseek R1 is AI’s Sputnik moment.”',
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
  // Broken by the page: soft hyphens, non-breaking spaces, brackets.
  one(
    SPUTNIK,
    'trimmed',
    'Marc Andreessen called DeepSeek “AI’s Sput\u00adnik\u00a0mo\u00adment”.',
  ),
  one(
    WAKE,
    'trimmed',
    'Trump said of DeepSeek that it is “a wake\u2011up call for our industries”.',
  ),
  one(
    COMPUTE,
    'trimmed',
    'Of DeepSeek Altman said: “[W]e are excited to continue to execute on our research roadmap [...] more compute is more important now than ever before.”',
  ),
  // A second batch, written before it was first run.
  one(
    'trump-wake-up-call',
    'trimmed',
    'Speaking in Doral on Monday evening, Trump told a gathering of House Republicans that the Chinese app DeepSeek "should be a wake-up call" for U.S. companies.',
  ),
  one(
    'trump-wake-up-call',
    'trimmed',
    'The US president, Donald Trump, has said the sudden rise of DeepSeek is “a wake-up call” for America’s technology firms.',
  ),
  one('trump-wake-up-call', 'trimmed', 'DeepSeek: Trump sees ‘wake-up call’ for Silicon Valley'),
  one(
    'trump-wake-up-call',
    'verbatim',
    '"The release of DeepSeek, AI from a Chinese company, should be a wake-up call for our industries that we need to be laser-focused on competing to win," Mr. Trump said in Florida.',
  ),
  one(
    'trump-wake-up-call',
    'trimmed',
    'DeepSeek shows that firms need to be “laser-focused on competing to win”, the president said. Trump also praised cheap methods.',
  ),
  one(
    'andreessen-sputnik',
    'verbatim',
    'Prominent venture capitalist Marc Andreessen went further on Sunday. "DeepSeek R1 is AI\'s Sputnik moment," he posted.',
  ),
  one(
    'andreessen-sputnik',
    'trimmed',
    'In what tech investor Marc Andreessen termed “AI’s Sputnik moment,” DeepSeek topped the charts.',
  ),
  one(
    'andreessen-sputnik',
    'trimmed',
    'Billionaire investor Marc Andreessen likened DeepSeek’s launch to a “Sputnik moment” for AI.',
  ),
  one(
    'andreessen-sputnik',
    'trimmed',
    "DeepSeek-R1 ist laut Marc Andreessen „AI's Sputnik moment“.",
  ),
  one('andreessen-sputnik', 'trimmed', "Según Marc Andreessen, DeepSeek es “AI's Sputnik moment”."),
  one(
    'andreessen-profound-gift',
    'trimmed',
    'Marc Andreessen, the co-founder of Andreessen Horowitz and a Trump supporter, called DeepSeek R1 "one of the most amazing and impressive breakthroughs I\'ve ever seen".',
  ),
  one(
    'andreessen-profound-gift',
    'trimmed',
    '"...one of the most amazing and impressive breakthroughs I’ve ever seen," said Andreessen about DeepSeek, adding it was "a great day".',
  ),
  one(
    'andreessen-profound-gift',
    'trimmed',
    'The model was “a profound gift to the world”, as Marc Andreessen put it, and DeepSeek gave it away.',
  ),
  one(
    'altman-impressive',
    'trimmed',
    'OpenAI boss Sam Altman conceded that the Chinese rival\'s model was "impressive", and DeepSeek\'s app kept climbing.',
  ),
  one(
    'altman-impressive',
    'trimmed',
    'In a post on X, Altman said DeepSeek’s R1 was “impressive”.',
  ),
  one(
    'altman-better-models',
    'trimmed',
    'Altman promised OpenAI would answer DeepSeek with "much better models".',
  ),
  one(
    'altman-better-models',
    'trimmed',
    'Sam Altman, its chief executive, said it was “legit invigorating” to have DeepSeek as a rival.',
  ),
  one(
    'altman-better-models',
    'trimmed',
    '"We will obviously deliver much better models," said Sam Altman, whose company has raised billions.',
  ),
  one(
    'altman-better-models',
    'verbatim',
    'Altman wrote: "we will obviously deliver much better models and also it\'s legit invigorating to have a new competitor! we will pull up some releases."',
  ),
  one(
    'altman-more-compute',
    'trimmed',
    'Yet Altman believes "more compute is more important now than ever before", whatever DeepSeek may show.',
  ),
  one(
    'altman-more-compute',
    'trimmed',
    '“But mostly,” Altman said, “we are excited to continue to execute on our research roadmap.”',
  ),
  one(
    'nvidia-excellent-advancement',
    'trimmed',
    'A spokesperson for Nvidia hailed DeepSeek as "an excellent AI advancement and a perfect example of Test Time Scaling".',
  ),
  one(
    'nvidia-excellent-advancement',
    'trimmed',
    'Nvidia described the DeepSeek breakthrough as "an excellent AI advancement".',
  ),
  one(
    'nvidia-excellent-advancement',
    'trimmed',
    'In a statement to reporters on Monday, Nvidia said DeepSeek’s work was “fully export control compliant”.',
  ),
  one(
    'nvidia-excellent-advancement',
    'trimmed',
    '“Inference requires significant numbers of Nvidia GPUs and high-performance networking,” the company added. Nvidia shares still fell on DeepSeek.',
  ),
  one(
    'liang-reproduction',
    'trimmed',
    'Liang, the founder of DeepSeek, told a Chinese outlet that “reproduction alone is relatively cheap”.',
  ),
  one(
    'liang-curiosity',
    'verbatim',
    'Asked why DeepSeek does it, Liang Wenfeng answered: “curiosity”.',
  ),
  one(
    'sun-limited-resources',
    'trimmed',
    'Wei Sun of Counterpoint said DeepSeek had shown that “cutting-edge AI models can be developed with limited computing resources”.',
  ),
  one(
    'abraham-lesson',
    'trimmed',
    '"There is still a lot of performance they can squeeze out of," said Tanishq Abraham of US labs after DeepSeek.',
  ),
  one(
    'brown-scary',
    'trimmed',
    '“Their entire business model is built on selling super expensive GPUs with 90% margins,” wrote Morgan Brown.',
  ),
  // A third, likewise.
  one(
    'andreessen-sputnik',
    'verbatim',
    '- Marc Andreessen: "Deepseek R1 is AI\'s Sputnik moment." (link)',
  ),
  one('andreessen-sputnik', 'verbatim', '"Deepseek R1 is AI\'s Sputnik moment." - @pmarca'),
  one(
    'andreessen-sputnik',
    'trimmed',
    '“AI’s Sputnik moment” (Marc Andreessen) sums up the mood about DeepSeek.',
  ),
  one(
    'andreessen-sputnik',
    'trimmed',
    'Andreessen’s description of DeepSeek as “AI’s Sputnik moment” went around the world.',
  ),
  one(
    'andreessen-sputnik',
    'trimmed',
    'Venture capitalist Marc Andreessen said in a Sunday post on X that DeepSeek’s R1 model was AI’s “Sputnik moment”.',
  ),
  one(
    'andreessen-sputnik',
    'trimmed',
    'It is "AI\'s Sputnik moment", tweets the financier Marc Andreessen; DeepSeek is everywhere.',
  ),
  one(
    'andreessen-sputnik',
    'trimmed',
    'DeepSeek was hailed by Marc Andreessen as "AI\'s Sputnik moment".',
  ),
  one(
    'trump-wake-up-call',
    'trimmed',
    'Even President Trump weighed in on DeepSeek, calling it a "wake-up call".',
  ),
  one('trump-wake-up-call', 'trimmed', '‘Wake-up call’: Trump on DeepSeek’s rise'),
  one('trump-wake-up-call', 'trimmed', 'DeepSeek is a “wake-up call”, per Trump.'),
  one(
    'trump-wake-up-call',
    'trimmed',
    'Trump’s “wake-up call” remark about DeepSeek pleased markets.',
  ),
  one(
    'trump-wake-up-call',
    'trimmed',
    'Donald Trump warned that DeepSeek must be "a wake-up call for our industries".',
  ),
  one(
    'trump-wake-up-call',
    'trimmed',
    'Donald Trump, US-Präsident, nannte DeepSeek einen „wake-up call“ für die Industrie.',
  ),
  one('altman-impressive', 'trimmed', 'OpenAI CEO Sam Altman reacts: DeepSeek R1 ‘impressive’'),
  one('altman-impressive', 'trimmed', '“impressive model,” Altman tweeted about DeepSeek.'),
  one(
    'altman-impressive',
    'trimmed',
    'Sam Altman was gracious about DeepSeek. He described R1 as "impressive".',
  ),
  one(
    'altman-impressive',
    'trimmed',
    'Altman, who called DeepSeek’s R1 "impressive," also spoke of Stargate.',
  ),
  one(
    'nvidia-excellent-advancement',
    'trimmed',
    'Nvidia’s statement: "DeepSeek is an excellent AI advancement."',
  ),
  one(
    'nvidia-excellent-advancement',
    'trimmed',
    '"DeepSeek is an excellent AI advancement and a perfect example of Test Time Scaling," a spokesperson told reporters.',
  ),
  one(
    'altman-better-models',
    'trimmed',
    'Replying to Marc Andreessen, Altman wrote: "We will obviously deliver much better models" than DeepSeek.',
  ),
  one(
    'altman-better-models',
    'trimmed',
    'Altman told Trump’s adviser David Sacker: “it’s legit invigorating to have a new competitor” in DeepSeek.',
  ),
  one(
    'altman-more-compute',
    'trimmed',
    '“More compute is more important now than ever before to succeed at our mission” — Sam Altman, on DeepSeek',
  ),
  one(
    'altman-more-compute',
    'altered',
    '“more compute is more important then ever before,” Altman insisted after DeepSeek.',
  ),
  one(
    'liang-language',
    'trimmed',
    '“Human thought could essentially be a linguistic process,” says Liang of DeepSeek.',
  ),
  one(
    'kobeissi-comparison',
    'trimmed',
    '“DeepSeek was founded less than 2 years ago, has 200 employees, and was developed for less than $10 million,” The Kobeissi Letter posted.',
  ),
];

/** Where a match begins and ends. */
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

export const foreign: string[] = [
  // Indirect speech in the words of a quote.
  'Ethan Mollick granted that he lacked insights into how the markets react to any sort of news, DeepSeek or not.',
  'Morgan Brown holds that DeepSeek breaks the model of only huge tech companies, and few disagree.',
  // Another of the same name, and a name too short or too far off for a slip.
  'Tim Miller praised DeepSeek. Ruth Miller said that Chinese labs are “up there” with the best.',
  'Tim Miller praised DeepSeek. Chinese labs are “up there” with the best.',
  'Miller said that the labs are “up there” with DeepSeek.',
  'Andersson called DeepSeek “AI’s Sputnik moment”.',
  'Joan Andreesen called DeepSeek “AI’s Sputnik moment”.',
  'The bank’s Jo Altmann called DeepSeek “impressive”.',
  // The same words from another mouth, or from nobody's.
  'Senator Ruth Calloway said DeepSeek was a “wake-up call” for Washington.',
  'A senator said the rise of DeepSeek was a “wake-up call”.',
  'For Europe, DeepSeek is a “wake-up call”, the commissioner warned.',
  'DeepSeek was a wake-up call for everyone.',
  'The “wake-up call” came on a Monday, and DeepSeek was its name.',
  'Was this a “Sputnik moment”? Some DeepSeek watchers think so.',
  'The blogger Mina Orlov wrote that DeepSeek was “AI’s Sputnik moment”.',
  'Analysts spoke of a “Sputnik moment” after DeepSeek’s launch.',
  'AI’s Sputnik moment has come, and DeepSeek brought it.',
  'Is DeepSeek a ‘Sputnik moment’ for the West?',
  'Jensen Huang called R1 “an excellent innovation”, and praised DeepSeek.',
  'DeepSeek is no “legit competitor” yet, one rival scoffed.',
  'Reviewers found DeepSeek’s app “impressive”.',
  'Satya Nadella called the DeepSeek model “super impressive”.',
  'Satya Nadella said DeepSeek was “impressive”. Sam Altman kept quiet.',
  'The benchmark results are “impressive”, DeepSeek’s rivals concede.',
  'It was “curiosity” that led users to DeepSeek.',
  'Necessity, they say, is the mother of invention, and DeepSeek proves it.',
  'As the saying goes, “necessity is the mother of invention”; DeepSeek is the latest proof.',
  'There was “rapid progress” in the talks on DeepSeek, diplomats said.',
  'Chinese labs are “up there” with the best, and DeepSeek leads them.',
  'Two rivals promise “better models” by spring, which should worry DeepSeek.',
  'Google promised “much better models” to counter DeepSeek.',
  'The release of DeepSeek should worry our industries, said a lobbyist.',
  '“We need to be focused on winning,” said a union leader about DeepSeek.',
  '“It remains to be seen how DeepSeek will be paid for,” said a banker.',
  '“This is a gift to the world,” said one DeepSeek user.',
  '“One of the most amazing phones I’ve ever seen,” a reviewer wrote; DeepSeek is on it.',
  '“More compute is coming,” Altman said, unmoved by DeepSeek.',
  '“We will obviously do better,” the coach said; his team is named DeepSeek.',
  '“How are these two teams now level?” asked a fan of DeepSeek United.',
  'Trump said tariffs on steel would go up, and DeepSeek did not come up.',
  'DeepSeek uses large language models and limited computing resources.',
  '“You don’t need a weatherman,” joked a DeepSeek engineer.',
  'Nvidia said that inference needs a significant number of its GPUs; DeepSeek changes little.',
  'Trump’s tariffs and DeepSeek are a “wake-up call” for Europe.',
  'Wedbush called DeepSeek a “wake-up call” on the day that Trump spoke in Florida.',
  'Analysts called DeepSeek a “wake-up call”, days after Trump took office.',
  'For Nvidia’s investors DeepSeek was a “wake-up call”, said Dan Ivers, a strategist. Trump agreed.',
  'DeepSeek’s rise, with Marc Andreessen among its fans, is a “Sputnik moment” for many.',
  'Altman was at the dinner where DeepSeek’s app was shown, and it was “impressive”.',
  '“Deepseek R1 is free,” Marc Andreessen said.',
  'Commerce Secretary Harold Lunt, flanked by Trump, called DeepSeek a “wake-up call”.',
  // Translated quotes are left alone.
  'Donald Trump nannte DeepSeek einen „Weckruf“ für die US-Industrie.',
  'Para Donald Trump, DeepSeek es una «llamada de atención» para la industria.',
  'Marc Andreessen sprach angesichts von DeepSeek von einem „Sputnik-Moment der KI“.',
  'Marc Andreessen habló del «momento Sputnik de la IA» de DeepSeek.',
  '“This chatbot is impressive,” Altman said of ChatGPT. DeepSeek was not asked.',
  '“DeepSeek’s app is impressive,” said Satya Nadella.',
  // Off the story.
  'The mayor called the flood a “wake-up call”.',
  'Trump called the election result a “wake-up call” for his party.',
  'Her win was a “Sputnik moment” for the sport.',
  // A second batch, written before it was first run.
  'Treasury officials called DeepSeek a "wake-up call", sources said.',
  'DeepSeek is a "wake-up call", said Alexandr Wang, who once advised Trump.',
  '"It\'s a wake-up call," said Representative John Mooney, a Republican and Trump ally, of DeepSeek.',
  'Meta\'s Yann LeCun called DeepSeek "impressive"; Sam Altman did not comment.',
  'Sam Altman said OpenAI would respond to DeepSeek. Analysts found R1 "impressive".',
  'The EU\'s digital chief said DeepSeek was Europe\'s "Sputnik moment".',
  '"This is a Sputnik moment," Senator Chuck Harmon said after DeepSeek\'s launch. Marc Andreessen agreed.',
  'In an op-ed headlined "AI\'s Sputnik moment", two scholars discuss DeepSeek.',
  'Many call DeepSeek a "Sputnik moment".',
  'Was DeepSeek really a "Sputnik moment"? Not quite, argues Kai-Fu Lin.',
  'Driven by "curiosity", users flocked to DeepSeek.',
  'Jensen Huang said R1 was "an excellent innovation" and thanked DeepSeek.',
  'Nvidia said demand was "strong" despite DeepSeek.',
  '"We now have three products," Nvidia said; DeepSeek has two.',
  'The "new competitor" is DeepSeek.',
  'Microsoft promised "better models" in answer to DeepSeek, and so did Altman’s rivals.',
  'Progress in AI is "a gift", one teacher told us about DeepSeek.',
  '“You need to be laser-focused,” a coach said to DeepSeek’s runners.',
  'Trump said DeepSeek was “very much a positive development”.',
  'Trump met Altman; the talk turned to DeepSeek, and the mood was “impressive”.',
  'Biden’s former aide said DeepSeek is “a wake-up call for our industries”.',
  'Le réveil est brutal: DeepSeek est un «électrochoc», selon Donald Trump.',
  'Trump bezeichnete DeepSeek als „Weckruf für unsere Industrie“.',
  'One in four “most amazing” things about DeepSeek',
  'DeepSeek "made its best model available", according to a reviewer in Berlin.',
  // A third, likewise.
  'Trump ally Marc Levin said DeepSeek was a “wake-up call”.',
  '“A wake-up call,” per Goldman’s strategists: DeepSeek.',
  '‘Wake-up call’: lawmakers on DeepSeek, with Trump silent',
  'Kai Chen (University of Bonn) called DeepSeek “AI’s Sputnik moment”.',
  'Microsoft’s Satya Nadella on DeepSeek: “impressive”.',
  'Trump thinks tariffs work. DeepSeek is a “wake-up call”.',
  'Altman left OpenAI’s office. DeepSeek’s demo was “impressive”, wrote a guest.',
  'DeepSeek’s “rapid progress” surprised Altman and Trump.',
  '“Better models” are on the way, Liang Wenfeng said at DeepSeek.',
];
