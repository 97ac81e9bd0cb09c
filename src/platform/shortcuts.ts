import { browser } from './browser.ts';

/** A command of the extension, and the keys for it. */
export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  description: string;
  /** As the browser writes it; '' when the reader has not set one. */
  keys: string;
}

/** The shortcuts as the browser has them now; none in Firefox for Android, which has no commands at all. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await (browser.commands?.getAll() ?? []);
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}
