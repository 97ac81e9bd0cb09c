/** Quotes as news texts print them: headlines, fragments, signed posts, other languages. */
import { one, type QuoteCase } from './case.ts';

export const inTheNews: QuoteCase[] = [
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
