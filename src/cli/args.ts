/** What `annotate` was asked to do. */
import { parseArgs } from 'node:util';

export interface Arguments {
  files: string[];
  pretty: boolean;
  html: boolean;
  help: boolean;
  version: boolean;
}

export const USAGE = `Usage: annotate [--pretty] [--html] FILE...

Finds DeepSeek and Nvidia names, figures and known quotes in UTF-8 text files and
compares the figures and quotes with what other sources report. Prints one JSON
object a line for each file, in order.

  FILE        a text file; - is standard input
  --html      read FILE as a saved web page and take the article's text from it
              (offsets are then into that text, which is printed as "article")
  --pretty    print for people instead of as JSON
  --help      print this and leave
  --version   print the versions of the program and its dataset, and leave

Exit code: 0 done, 1 a file could not be read (the others are still done),
2 the arguments were not understood.
`;

/**
 * @param argv arguments after the program's name
 * @throws {Error} with one clear line, for an unknown option or no file
 */
export function readArguments(argv: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      pretty: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  const { help, version, pretty, html } = values;
  if (positionals.length === 0 && !help && !version)
    throw new Error('no file given (- is standard input)');
  return { files: positionals, pretty, html, help, version };
}
