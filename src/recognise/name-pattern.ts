/** One regular expression that finds all names. */

// Names of other scripts are written without spaces around them.
const UNSPACED_SCRIPT = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WORD = '0-9A-Za-z_\\u00c0-\\u024f';
const AFTER_WORD = `(?![${WORD}])`;
// "GPT-4.5" is not GPT-4.
const AFTER_NUMBER = `(?![${WORD}]|\\.\\d)`;
// German and Dutch write the genitive without an apostrophe ("Nvidias Aktie"); the span leaves it out.
const AFTER_GENITIVE = `(?=s?(?![${WORD}]))`;
const SHORTEST_WITH_GENITIVE = 6;

/** Equal for writings of one name: case aside, a hyphen is as good as a space. */
export function nameKey(surface: string): string {
  return surface.toLowerCase().replace(/[-\s]/g, ' ');
}

function anyCase(character: string): string {
  if (/[-\s]/.test(character)) return '[-\\s]';
  const lower = character.toLowerCase();
  const upper = character.toUpperCase();
  if (lower !== upper) return `[${lower}${upper}]`;
  return character.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}

function end(alias: string, mayGoOn: boolean): string {
  if (mayGoOn || UNSPACED_SCRIPT.test(alias)) return '';
  if (/\d$/.test(alias)) return AFTER_NUMBER;
  return alias.length >= SHORTEST_WITH_GENITIVE ? AFTER_GENITIVE : AFTER_WORD;
}

/** Names that are as common in small letters, or must be seen to be told from a verb. */
const SMALL_TOO = /^(?:deep ?seek|nvidia|nvda)$/i;

/**
 * Case is free but for the first letter: most of a text's words then fail on it at once. No `u` flag:
 * with it and \p{} look-around the same search takes six times as long in Firefox.
 * @param mayGoOn tells aliases that products continue ("DeepSeekMoE"); their guard checks the end
 */
export function createNamePattern(
  aliases: readonly string[],
  mayGoOn: (alias: string) => boolean,
): RegExp {
  if (aliases.length === 0) return /(?!)/g;
  const byFirst = new Map<string, string[]>();
  for (const alias of aliases.toSorted((a, b) => b.length - a.length)) {
    const rest = [...alias.slice(1)].map(anyCase).join('') + end(alias, mayGoOn(alias));
    const first = alias.charAt(0);
    const firsts = SMALL_TOO.test(alias) ? [first.toLowerCase(), first.toUpperCase()] : [first];
    for (const letter of firsts) byFirst.set(letter, [...(byFirst.get(letter) ?? []), rest]);
  }
  const branches = [...byFirst].map(([first, rests]) => `${first}(?:${rests.join('|')})`);
  return new RegExp(`(?=[${[...byFirst.keys()].join('')}])(?:${branches.join('|')})`, 'g');
}
