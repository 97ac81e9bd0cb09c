// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { exampleFigure, exampleMention, exampleQuote } from '../../../scripts/gallery/examples.ts';
import { dataset } from '../../../src/dataset/dataset.ts';
import { buildCitation } from '../../../src/ui/copy/citation.ts';
import { buildReport } from '../../../src/ui/copy/report.ts';
import { sayAnswer } from '../../../src/ui/wording/answer.ts';
import { translateIn } from '../translate-in.ts';

const context = {
  dataset,
  t: translateIn('en'),
  sayAnswer,
  page: {
    url: 'https://news.example/story',
    title: 'Costs & <chips>',
    sentence: 'They spent $5.6B on it.',
  },
};

const figure = exampleFigure(dataset, {
  figure: 'training-cost',
  text: '$5.6B',
  value: 5_600_000_000,
});

describe('the citation of a figure', () => {
  const { plain, html } = buildCitation(figure, context);
  const lines = plain.split('\n');

  it('opens with the page’s sentence and a link to it', () => {
    expect(lines[0]).toBe('“They spent $5.6B on it.”');
    expect(lines[1]).toBe(
      'Costs & <chips> <https://news.example/story#:~:text=They%20spent%20%245.6B%20on%20it.>',
    );
  });

  it('says what the dataset has, and of which edition', () => {
    expect(lines[2]).toMatch(/^Training cost: Others say .*\$5\.6 billion\.$/);
    expect(lines.at(-1)).toContain(dataset.edition.version);
  });

  it('names every report with its own words, and links sources that have an address', () => {
    for (const report of figure.others) {
      expect(lines.filter((line) => line.includes(`“${report.asReported}”`))).not.toEqual([]);
    }
    expect(html).toContain(
      '<a href="https://arxiv.org/abs/2412.19437">DeepSeek-V3 Technical Report</a>',
    );
    expect(plain).toContain('DeepSeek-V3 Technical Report <https://arxiv.org/abs/2412.19437>');
  });

  it('says which reports are set aside, and why', () => {
    const loss = exampleFigure(dataset, {
      figure: 'nvidia-cap-loss',
      text: '$100B',
      value: 100_000_000_000,
    });
    const apart = loss.others.find(({ note }) => note);
    expect(apart).toBeDefined();
    expect(buildCitation(loss, context).plain).toContain(`set aside: ${apart?.note}`);
  });

  it('escapes what it quotes', () => {
    expect(html).toContain('Costs &amp; &lt;chips&gt;');
    expect(html).not.toContain('<chips>');
  });

  it('is well-formed: a quotation, paragraphs, one list', () => {
    expect(html).toMatch(
      /^<blockquote>.*<\/blockquote>(<p>.*?<\/p>)+<ul>(<li>.*?<\/li>)+<\/ul><p>.*<\/p>$/s,
    );
  });
});

describe('the citation of a quote', () => {
  it('has it in full, who said it where, and who printed which form', () => {
    const finding = exampleQuote(dataset, {
      quote: 'altman-more-compute',
      text: 'More compute is more important now than ever',
      match: 'trimmed',
    });
    const { plain } = buildCitation(finding, context);
    expect(plain).toContain(`“${finding.quote.text}”`);
    expect(plain).toContain('Sam Altman, on X, January 27, 2025');
    expect(plain).toContain('This page prints 8 of 29 words.');
    expect(plain).toContain('Al Jazeera');
  });
});

describe('the citation of a name', () => {
  it('is what the dataset says of it', () => {
    const finding = exampleMention(dataset, 'deepseek');
    expect(buildCitation(finding, context).plain).toContain(`DeepSeek: ${finding.entity.summary}`);
  });
});

describe('a report of a bad match', () => {
  it('has the sentence, the match, its cues and the edition', () => {
    const { plain } = buildReport(figure, context);
    expect(plain).toContain('Sentence: They spent $5.6B on it.');
    expect(plain).toContain(
      '“$5.6B” as figure/training-cost (Training cost) = exact 5600000000 USD, differs',
    );
    expect(plain).toContain('Because of: “cost”, “train”');
    expect(plain).toContain(dataset.edition.version);
    expect(plain).toContain('https://news.example/story#:~:text=');
  });

  it('has names and numbers in its cues where the outline has tokens', () => {
    const cues = ['@v3 was trained for #', 'not the ¤ of @company', '@highflyer', '@gpt4'];
    const { plain } = buildReport({ ...figure, match: { ...figure.match, cues } }, context);
    expect(plain).toContain(
      'Because of: “V3 was trained for $5.6B”, “not the … of company”, “High-Flyer”, “GPT-4”',
    );
  });

  it('names no reason where the match has no cue of its own', () => {
    const match = { ...figure.match, cues: [] };
    expect(buildReport({ ...figure, match }, context).plain).not.toContain('Because of');
  });
});
