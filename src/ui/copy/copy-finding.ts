import type { Finding } from '../../judge/types.ts';
import type { CopyKind } from '../card/context.ts';
import { buildCitation, type CiteContext } from './citation.ts';
import { writeClipboard } from './clipboard.ts';
import { buildReport } from './report.ts';

const builders = { citation: buildCitation, report: buildReport };

/**
 * Copies what a card offers, through the clipboard of the document that the card stands in.
 * @returns whether it was written
 */
export function copyFinding(
  kind: CopyKind,
  finding: Finding,
  context: CiteContext,
): Promise<boolean> {
  return writeClipboard(builders[kind](finding, context));
}
