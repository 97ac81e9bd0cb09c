/** Sentences up to this many words are given whole. */
const WHOLE = 12;
/** Words at each end of a longer one: enough to be found once in a page. */
const ENDS = 5;

/**
 * A link to a sentence in its page (URL fragment text directive, https://wicg.github.io/scroll-to-text-fragment).
 * Long sentences are given by their first and last words, which also survives an edit in between.
 */
export function linkToSentence(url: string, sentence: string): string {
  const words = sentence.replace(/\s+/g, ' ').trim().split(' ').filter(Boolean);
  if (words.length === 0) return url;
  const directive =
    words.length <= WHOLE
      ? encodeDirective(words.join(' '))
      : `${encodeDirective(words.slice(0, ENDS).join(' '))},${encodeDirective(words.slice(-ENDS).join(' '))}`;
  // A directive of an earlier link goes; the page's own fragment stays before ours.
  const [base = url] = url.split(':~:');
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** Beyond encodeURIComponent, "-" is part of the directive's syntax; so are "," and "&", which it encodes. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
