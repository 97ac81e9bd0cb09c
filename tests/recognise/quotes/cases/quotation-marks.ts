/** Quotes in each kind of marks, and as pages break them. */
import { COMPUTE, GIFT, one, type QuoteCase, SPUTNIK, WAKE } from './case.ts';

export const quotationMarks: QuoteCase[] = [
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
];
