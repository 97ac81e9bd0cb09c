/** What a script was asked to do; where that is not understood, one clear line and the usage in place of a stack trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** `parseArgs` of the process's own arguments. Ends the process with code 2 where they are not those of `config`. */
export function readOptions<const Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse((error as Error).message, usage);
  }
}

/** Says why a script cannot do what it was asked, and how it is called. */
export function refuse(why: string, usage: string): never {
  console.error(`${why}\nUsage: ${usage}`);
  process.exit(2);
}
