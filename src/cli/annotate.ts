#!/usr/bin/env node
/** The command line: docs/annotate.md. */
import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import edition from '../../package.json' with { type: 'json' };
import { core } from '../dataset/core.ts';
import { dataset } from '../dataset/dataset.ts';
import { joinRecords } from '../judge/join-record.ts';
import { createJudge } from '../judge/judge.ts';
import { findOwnSource } from '../judge/own-source.ts';
import { recogniseText } from '../recognise/recognise-text.ts';
import { createRecogniser } from '../recognise/recogniser.ts';
import { toAnnotation } from './annotation.ts';
import { type Arguments, readArguments, USAGE } from './args.ts';
import type { Article } from './html.ts';
import { prettyLines } from './pretty.ts';

/** Exit codes: docs/annotate.md. */
const exit = { done: 0, unread: 1, misuse: 2 };

async function run(wanted: Arguments): Promise<number> {
  if (wanted.help) return print(USAGE);
  if (wanted.version) return print(versions());
  const annotate = createAnnotator(wanted);
  let code = exit.done;
  for (const file of wanted.files) {
    try {
      print(await annotate(file));
    } catch (error) {
      process.stderr.write(`annotate: cannot read ${file}: ${reason(error)}\n`);
      code = exit.unread;
    }
  }
  return code;
}

/** @returns what makes of a file the text to be printed for it, and throws where the file cannot be read */
function createAnnotator({ html, pretty }: Arguments): (file: string) => Promise<string> {
  const recogniser = createRecogniser(core);
  const judge = createJudge(core);
  return async (file) => {
    const source = await readText(file);
    const article = html ? await articleOf(source) : undefined;
    const text = article?.text ?? source;
    const page = { url: '', title: article?.title ?? '' };
    const judged = judge(recogniseText(recogniser, text, page));
    if (!pretty) return `${JSON.stringify(toAnnotation(file, judged, article))}\n`;
    const ownSource = findOwnSource(page, dataset.sources);
    const findings = joinRecords(judged, { dataset, ownSource });
    return prettyLines(file, { text, findings, entities: dataset.entities });
  };
}

async function readText(file: string): Promise<string> {
  const bytes = file === '-' ? await readStream(process.stdin) : await readFile(file);
  if (typeof bytes === 'string') return bytes;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Loaded when asked for: the extractor and its DOM are most of the program. */
async function articleOf(html: string): Promise<Article> {
  const { readArticle } = await import('./html.ts');
  return readArticle(html);
}

function print(text: string): number {
  process.stdout.write(text);
  return exit.done;
}

function versions(): string {
  const { version, date } = dataset.edition;
  return `annotate ${edition.version}, dataset ${version} of ${date}\n`;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'not permitted';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not UTF-8 text';
  return error.message;
}

// Whoever reads the output may have seen enough (`annotate … | head -1`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`annotate: ${reason(error)} (--help tells more)\n`);
  process.exitCode = exit.misuse;
}
