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

/** Words for use in phrases. A phrase put in is its words. */
export function words(
  { raw }: TemplateStringsArray,
  ...parts: readonly (string | Phrase)[]
): string {
  return String.raw({ raw }, ...parts.map((part) => `(?:${part})`))
    .trim()
    .replace(/\s*\n\s*/g, '|')
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replace(/~/g, `[${LETTER}]*`)
    .replace(/<(\d)>/g, "(?:[\\w’'-]+ ){0,$1}")
    .replace(/…(\d+)/g, '[^.;#]{0,$1}');
}

/** What rules ask of an outline; any regular expression is one. */
export type Phrase = Pick<RegExp, 'test' | 'exec'>;

type Tag = (text: TemplateStringsArray, ...parts: readonly (string | Phrase)[]) => Phrase;

/** Its expression is made when it is first asked: all at once would hold up the page that the reader comes to. */
function lazily(flags?: string): Tag {
  return (...text) => {
    let made: RegExp | undefined;
    const expression = () => {
      made ??= new RegExp(words(...text), flags);
      return made;
    };
    return {
      toString: () => words(...text),
      test: (outline) => expression().test(outline),
      exec: (outline) => expression().exec(outline),
    };
  };
}

/** A phrase in any case. */
export const phrase = lazily('i');

/** A phrase whose capitals count. */
export const cased = lazily();
