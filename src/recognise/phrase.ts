/**
 * Phrases: how rules say which words tie a quantity to a figure. A phrase is a regular expression
 * over an outline (figures/outline.ts) in which a line break stands for `|`, also in a group, and with
 * four abbreviations:
 *
 *     ~       the rest of a word: `plung~` is plunge, plunges, plunged, plunging
 *     <3>     up to three words
 *     …40     up to 40 characters that do not leave the clause or pass the quantity
 *     (a|b)   a group, which captures nothing
 *
 * Vocabulary (words/) is put in with `${}`.
 */

export const LETTER = 'A-Za-z\\u00c0-\\u024f';

/** Words for use in phrases. */
export function words({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw({ raw }, ...parts.map((part) => `(?:${part})`))
    .trim()
    .replace(/\s*\n\s*/g, '|')
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replace(/~/g, `[${LETTER}]*`)
    .replace(/<(\d)>/g, "(?:[\\w’'-]+ ){0,$1}")
    .replace(/…(\d+)/g, '[^.;#]{0,$1}');
}

/** A phrase in any case. */
export function phrase(text: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(words(text, ...parts), 'i');
}

/** A phrase whose capitals count. */
export function cased(text: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(words(text, ...parts));
}
