/** What an element is to the text around it. */
import { OWN_ELEMENT } from './own-element.ts';

/**
 * `skip`: its text is not the page's to be read (code, fields, editors, hidden from readers).
 * `absent`: an inline element that is not shown now, or stands beside the line. `line`: a line break.
 * `cell`: a table cell, read with its row. `block`: starts text of its own. `inline`: part of the text
 * around it.
 */
export type Kind = 'skip' | 'absent' | 'line' | 'cell' | 'block' | 'inline';

/** Text that is not prose, or not for reading, or taken back, or written by the reader of the page. */
const SKIPPED = new Set(
  `script style noscript template head title textarea input select option button code pre kbd samp var svg math canvas iframe object embed audio video datalist meter progress del s strike ${OWN_ELEMENT}`.split(
    ' ',
  ),
);

/** Elements that are inline unless a style says otherwise; hidden ones are missing from their line. */
const PHRASING = new Set(
  'a abbr acronym b bdi bdo big cite data dfn em font i ins label mark q small span strong sub sup time tt u'.split(
    ' ',
  ),
);

/** Characters of a floating initial, which belongs to the word after it. */
const INITIAL_LENGTH = 2;

export function kindOf(element: Element): Kind {
  const name = element.localName;
  if (name === 'br') return 'line';
  if (SKIPPED.has(name) || isKeptFromReading(element)) return 'skip';
  if (isBesideLine(name, element)) return 'absent';
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return PHRASING.has(name) ? 'absent' : 'block';
  // What is only invisible counts: a page may show all of itself once its styles are there.
  if (/^(?:inline|contents|ruby)/.test(display)) return 'inline';
  if (display === 'table-cell') return 'cell';
  return isInitial(element, style) ? 'inline' : 'block';
}

/** How to say a word, and a note's number: read on with the line it would be in the middle of a name or figure. */
function isBesideLine(name: string, { textContent }: Element): boolean {
  return /^r[tp]$/.test(name) || (name === 'sup' && !/\p{L}/u.test(textContent));
}

/** Hidden from assistive technology too, an editor, or an application's own text field. */
function isKeptFromReading(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const attribute = (name: string) => element.getAttribute(name) ?? 'false';
  return (
    attribute('aria-hidden') === 'true' ||
    attribute('contenteditable') !== 'false' ||
    /^(?:textbox|code)$/.test(attribute('role'))
  );
}

function isInitial(element: Element, style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' && element.textContent.trim().length <= INITIAL_LENGTH;
}
