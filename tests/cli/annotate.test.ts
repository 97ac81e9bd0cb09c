import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import program from '../../package.json' with { type: 'json' };
import edition from '../../src/dataset/edition.json' with { type: 'json' };

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function annotate(args: string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/cli/annotate.ts', ...args];
    const child = execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

const TEXT =
  'Marc Andreessen called DeepSeek “AI’s Sputnik moment”. Training the V3 model cost DeepSeek $5.6 million.\n';

// Each starts a process or more, which takes seconds on a busy machine.
describe('annotate', { timeout: 60_000 }, () => {
  test('prints a line of JSON a file, in order, with offsets that slice back', async () => {
    const empty = await file('empty.txt', '');
    const { status, stdout, stderr } = await annotate(
      [await file('story.txt', TEXT), empty, '-'],
      TEXT,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [story, nothing, input, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rest).toEqual([]);
    expect(nothing).toEqual({ file: empty, mentions: [], figures: [], quotes: [] });
    expect(input).toEqual({ ...story, file: '-' });
    for (const match of [...story.mentions, ...story.figures, ...story.quotes]) {
      expect(TEXT.slice(match.start, match.end)).toBe(match.text);
    }
    expect(story.quotes).toEqual([
      {
        quote: 'andreessen-sputnik',
        speaker: 'marc-andreessen',
        start: 33,
        end: 52,
        text: 'AI’s Sputnik moment',
        match: 'trimmed',
      },
    ]);
    expect(Object.keys(story.figures[0])).toEqual([
      'figure',
      'start',
      'end',
      'text',
      'value',
      'unit',
      'verdict',
      'disputed',
    ]);
    expect(story.figures[0]).toMatchObject({
      figure: 'training-cost',
      value: 5.6e6,
      verdict: 'agrees',
    });
    expect(Object.keys(story.mentions[0])).toEqual(['entity', 'start', 'end', 'text']);
  });

  test('a file that cannot be read is one line on standard error, and the others are still done', async () => {
    const missing = join(folder, 'missing.txt');
    const binary = await file('binary.txt', new Uint8Array([0x50, 0xff, 0xfe]));
    const { status, stdout, stderr } = await annotate([
      missing,
      binary,
      folder,
      await file('last.txt', TEXT),
    ]);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `annotate: cannot read ${missing}: no such file`,
      `annotate: cannot read ${binary}: not UTF-8 text`,
      `annotate: cannot read ${folder}: is a folder`,
    ]);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test('reads the article out of a saved page', async () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, n) => `<p>${'The committee met again. '.repeat(8)}${n}</p>`,
    );
    const page = await file(
      'page.html',
      `<!doctype html><title>A page</title><nav>Nvidia shop</nav><article><h1>A page</h1>
       ${paragraphs.join('\n')}<p>Training V3 cost Deep&shy;Seek $5.6&nbsp;million.</p></article>
       <script>document.title = 'Nvidia'</script>`,
    );
    const { status, stdout } = await annotate(['--html', page]);
    expect(status).toBe(0);
    const { article, mentions, figures } = JSON.parse(stdout);
    expect(article.title).toBe('A page');
    expect(article.text).not.toContain('shop');
    expect(mentions.map(({ entity }: { entity: string }) => entity)).toEqual([
      'deepseek-v3',
      'deepseek',
    ]);
    expect(figures).toHaveLength(1);
    expect(article.text.slice(figures[0].start, figures[0].end)).toBe(figures[0].text);
  });

  test('names whom a page gives words to', async () => {
    const given =
      'Of DeepSeek Sam Altman said: “It is one of the most amazing and impressive breakthroughs I’ve ever seen.”\n';
    const { stdout } = await annotate(['--pretty', await file('given.txt', given)]);
    expect(stdout).toContain('Marc Andreessen: misattributed, given to Sam Altman (');
  });

  test('prints for people, help, and its versions', async () => {
    const { stdout } = await annotate(['--pretty', await file('pretty.txt', TEXT)]);
    expect(stdout).toContain('Marc Andreessen: trimmed (3 of 6 words)');
    expect(stdout).toContain('[$5.6 million]');
    expect((await annotate(['--help'])).stdout).toMatch(/^Usage: annotate/);
    const { version, date } = edition;
    expect((await annotate(['--version'])).stdout).toBe(
      `annotate ${program.version}, dataset ${version} of ${date}\n`,
    );
  });

  test('ends quietly where its output is no longer read', async () => {
    const story = await file('again.txt', TEXT);
    const files = Array.from({ length: 2000 }, () => story);
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/annotate.ts', ...files]);
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(complaint).toBe('');
  });

  test.each([{ args: [] }, { args: ['--colour', 'x.txt'] }])(
    'exit code 2 for $args',
    async ({ args }) => {
      const { status, stdout, stderr } = await annotate(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^annotate: .+\n$/);
    },
  );
});
