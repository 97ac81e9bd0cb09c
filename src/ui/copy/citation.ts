import type { FigureFinding, Finding, QuoteFinding } from '../../judge/types.ts';
import type { CardContext } from '../card/context.ts';
import { type Records, recordsOf } from '../records.ts';
import type { sayAnswer } from '../wording/answer.ts';
import { sayDate } from '../wording/date.ts';
import { sayQuoteForm, saySaid } from '../wording/quote.ts';
import { nameSource, sayCount } from '../wording/sources.ts';
import type { Copy } from './clipboard.ts';
import { type Line, type Run, renderCopy } from './document.ts';
import { linkToSentence } from './text-fragment.ts';

export interface CiteContext extends Pick<CardContext, 'dataset' | 't' | 'page'> {
  /** As the card says it. Given, not imported: in a page copying comes as a script of its own, after the card's. */
  sayAnswer: typeof sayAnswer;
}

/** The page's sentence with a link to it, what the dataset has on it, and the sources of that. */
export function buildCitation(finding: Finding, context: CiteContext): Copy {
  const { t, dataset, page } = context;
  const records = recordsOf(dataset);
  const link = linkToSentence(page.url, page.sentence);
  const { version, date } = dataset.edition;
  const lines: Line[] = [];
  if (page.sentence) lines.push({ is: 'quote', runs: [`“${page.sentence}”`] });
  lines.push({ is: 'text', runs: [{ text: page.title || page.url, href: link }] });
  if (finding.kind === 'figure') lines.push(...citeFigure(finding, context, records));
  else if (finding.kind === 'quote') lines.push(...citeQuote(finding, context, records));
  else lines.push({ is: 'text', runs: [`${finding.entity.name}: ${finding.entity.summary}`] });
  lines.push({ is: 'text', runs: [t('citeHeading', version, sayDate(t, date))] });
  return renderCopy(lines);
}

function citeFigure(
  finding: FigureFinding,
  { t, sayAnswer }: CiteContext,
  records: Records,
): Line[] {
  const { figure, others, count } = finding;
  return [
    { is: 'text', runs: [`${figure.label}: ${sayAnswer(t, finding)}`] },
    {
      is: 'text',
      runs: [`${sayCount(t, count, records.originName)}. ${figure.consolidated.statement}`],
    },
    { is: 'text', runs: [t('citeSources')] },
    ...others.map((report) =>
      citeSource(t, records, report.source, [
        `“${report.asReported}”`,
        report.locator,
        report.note && t('setAside', report.note),
      ]),
    ),
  ];
}

function citeQuote(finding: QuoteFinding, { t }: CiteContext, records: Records): Line[] {
  const { quote, speaker } = finding;
  return [
    { is: 'text', runs: [`“${quote.text}”`] },
    { is: 'text', runs: [[speaker.name, ...saySaid(t, quote)].join(', ')] },
    { is: 'text', runs: [sayQuoteForm(t, finding)] },
    { is: 'text', runs: [t('citeSources')] },
    ...quote.reports.map((report) =>
      citeSource(t, records, report.source, [
        report.as === quote.text ? t('quoteInFull') : `“${report.as}”`,
        report.locator,
      ]),
    ),
  ];
}

function citeSource(
  t: CiteContext['t'],
  records: Records,
  id: string,
  details: (string | undefined)[],
): Line {
  const source = records.source(id);
  if (!source) return { is: 'item', runs: [id] };
  const name = nameSource(source);
  const named: Run = source.url ? { text: name, href: source.url } : name;
  const publisher = source.publisher && source.publisher !== name ? source.publisher : undefined;
  const date = source.published ? sayDate(t, source.published) : t('undated');
  const rest = [publisher, date, ...details].filter((text) => text !== undefined);
  return { is: 'item', runs: [named, `, ${rest.join(', ')}`] };
}
