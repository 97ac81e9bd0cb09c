#!/usr/bin/env node
/** The command line: docs/annotate.md. */
import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { core } from '../dataset/core.ts';
import { dataset } from '../dataset/dataset.ts';
import { joinRecords } from '../judge/join-record.ts';
import { createJudge } from '../judge/judge.ts';
import { findOwnSource } from '../judge/own-source.ts';
import { createRecogniser } from '../recognise/recogniser.ts';
import { HELP, readArguments } from './args.ts';
import type { Article } from './html.ts';
import { prettyLines } from './pretty.ts';
import { toRecord } from './record.ts';

const MISUSE = 2;

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

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'not permitted';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not UTF-8 text';
  return error.message;
}

async function run(argv: string[]): Promise<number> {
  const wanted = readArguments(argv);
  if (wanted.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const recogniser = createRecogniser(core);
  const judge = createJudge(core);
  let status = 0;
  for (const file of wanted.files) {
    try {
      const source = await readText(file);
      const article = wanted.html ? await articleOf(source) : undefined;
      const text = article?.text ?? source;
      const page = { url: '', title: article?.title ?? '' };
      const matches = recogniser.recogniseText(text, page);
      const judged = judge(matches);
      const ownSource = findOwnSource(page, core.sources);
      process.stdout.write(
        wanted.pretty
          ? prettyLines(file, {
              text,
              findings: joinRecords(judged, { dataset, ownSource }),
              entities: dataset.entities,
            })
          : `${JSON.stringify(toRecord(file, judged, article))}\n`,
      );
    } catch (error) {
      process.stderr.write(`annotate: cannot read ${file}: ${reason(error)}\n`);
      status = 1;
    }
  }
  return status;
}

// Whoever reads the output may have seen enough (`annotate … | head -1`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`annotate: ${reason(error)} (--help tells more)\n`);
  process.exitCode = MISUSE;
}
