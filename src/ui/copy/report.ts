import type { FigureFinding, Finding } from '../../judge/types.ts';
import type { CiteContext } from './citation.ts';
import type { Copy } from './clipboard.ts';
import { type Line, renderCopy } from './document.ts';
import { linkToSentence } from './text-fragment.ts';

/** What whoever mends the recogniser needs: the sentence, what was matched as what and why, and the edition. */
export function buildReport(finding: Finding, { t, dataset, page }: CiteContext): Copy {
  const { version, date } = dataset.edition;
  const lines: Line[] = [
    { is: 'text', runs: [`${t('reportHeading')} (${version}, ${date})`] },
    { is: 'text', runs: [t('reportSentence', page.sentence)] },
    { is: 'text', runs: [t('reportMatched', finding.match.text, recordOf(finding))] },
  ];
  // A rule may tie a number by the shape of its sentence, with no words of its own to name.
  if (finding.kind === 'figure' && finding.match.cues.length > 0) {
    const cues = finding.match.cues.map((cue) => `“${readCue(cue, finding, dataset)}”`).join(', ');
    lines.push({ is: 'text', runs: [t('reportCues', cues)] });
  }
  const link = linkToSentence(page.url, page.sentence);
  lines.push({ is: 'text', runs: [t('reportPage', link)] });
  return renderCopy(lines);
}

/**
 * A cue is of the recogniser's outline of the sentence, where names are tokens ("@v3") and numbers
 * signs ("#" the one asked about): here in words again.
 */
function readCue(
  cue: string,
  { match }: FigureFinding,
  { entities }: CiteContext['dataset'],
): string {
  return cue
    .replace(/@(\w+)/g, (_, token: string) => {
      const named = entities.find(({ id }) => id.replace(/-/g, '').endsWith(token));
      return named?.name ?? token;
    })
    .replace(/#/g, () => match.text)
    .replace(/[¤‰№]/g, '…');
}

/** Ids and values as they are in the dataset and the code, for whoever searches for them there. */
function recordOf(finding: Finding): string {
  if (finding.kind === 'mention') return `entity/${finding.entity.id}`;
  if (finding.kind === 'quote') return `quote/${finding.quote.id} (${finding.match.match})`;
  const { figure, match, verdict } = finding;
  const value = Array.isArray(match.value) ? match.value.join('–') : String(match.value);
  return `figure/${figure.id} (${figure.label}) = ${match.bound} ${value} ${match.unit}, ${verdict}`;
}
