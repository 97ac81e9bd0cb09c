/** `npm run eval -- DIR [--misses] [--only mentions|figures|quotes]`: scores a folder of labelled texts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toAnnotation } from '../src/cli/annotation.ts';
import { core } from '../src/dataset/core.ts';
import { createJudge } from '../src/judge/judge.ts';
import { recogniseText } from '../src/recognise/recognise-text.ts';
import { createRecogniser } from '../src/recognise/recogniser.ts';
import { readLabelled } from './eval/labelled.ts';
import { missLine, scoreJson, scoreTable } from './eval/print.ts';
import { addScores, emptyScores } from './eval/score.ts';
import { readOptions, refuse } from './read-options.ts';

const kinds = ['mentions', 'figures', 'quotes'];
const usage = `npm run eval -- DIR [--misses] [--only ${kinds.join('|')}]`;

const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const [folder] = positionals;

if (folder === undefined || !existsSync(join(folder, 'docs')))
  refuse('DIR is a folder with docs/*.json and labels/*.json.', usage);
if (values.only !== undefined && !kinds.includes(values.only))
  refuse(`There are no misses of ${values.only}.`, usage);

const recogniser = createRecogniser(core);
const judge = createJudge(core);
const scores = emptyScores();
for (const text of readLabelled(folder)) {
  const matches = recogniseText(recogniser, text.text);
  const already = scores.misses.length;
  addScores(scores, text, toAnnotation(text.name, judge(matches)));
  if (!values.misses) continue;
  for (const miss of scores.misses.slice(already)) {
    if (values.only === undefined || values.only === miss.kind) console.log(missLine(miss, text));
  }
}
console.log(`\n${scoreTable(scores)}`);
console.log(scoreJson(scores));
