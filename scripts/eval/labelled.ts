/** A folder of labelled texts: docs/NNN.json and labels/NNN.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Span {
  start: number;
  end: number;
}

interface Labels {
  mentions?: { entity: string; surface: string; start: number; end?: number; ctx?: string }[];
  /** `about`: a figure id; `none`: something else's; `ignore`: careful readers disagree. */
  figures?: (Span & { about?: string; stance?: 'agrees' | 'differs' | 'disputes' | null })[];
  quotes?: (Span & { speaker: string })[];
}

export interface LabelledText {
  name: string;
  text: string;
  /** Holds nothing that should be reported as a figure. */
  isDistractor: boolean;
  labels: Labels;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Texts without labels are passed over. @throws when the folder or a file in it cannot be read */
export function readLabelled(folder: string): LabelledText[] {
  return readdirSync(join(folder, 'docs'))
    .filter((file) => file.endsWith('.json') && existsSync(join(folder, 'labels', file)))
    .sort()
    .map((file) => {
      const { text, kind } = readJson(join(folder, 'docs', file)) as {
        text: string;
        kind?: string;
      };
      const labels = readJson(join(folder, 'labels', file)) as Labels;
      return { name: file.replace('.json', ''), text, isDistractor: kind === 'distractor', labels };
    });
}
