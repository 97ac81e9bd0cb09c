/** What an element is to the text around it. */
import { OWN_ELEMENT } from './own-element.ts';

/**
 * `skip`: its text is not the page's to be read (code, fields, editors, hidden from readers).
 * `absent`: an inline element that is not shown now. `line`: a line break. `cell`: a table cell, read
 * with its row. `block`: starts text of its own. `inline`: part of the text around it.
 */
export type Kind = 'skip' | 'absent' | 'line' | 'cell' | 'block' | 'inline';

/** Text that is not prose, or not for reading, or written by the reader of the page. */
const SKIPPED = new Set(
  'script style noscript template head title textarea input select option button code pre kbd samp var svg math canvas iframe object embed audio video rt rp datalist meter progress'.split(
    ' ',
  ),
);

/** Elements that are inline unless a style says otherwise; hidden ones are missing from their line. */
const PHRASING = new Set(
  'a abbr acronym b bdi bdo big cite data dfn del em font i ins label mark q s small span strong sub sup time tt u'.split(
    ' ',
  ),
);

/** Characters of a floating initial, which belongs to the word after it. */
const INITIAL_LENGTH = 2;

export function kindOf(element: Element): Kind {
  const name = element.localName;
  if (name === 'br') return 'line';
  if (SKIPPED.has(name) || name === OWN_ELEMENT || isKeptFromReading(element)) return 'skip';
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return PHRASING.has(name) ? 'absent' : 'block';
  if (display.startsWith('inline') || display === 'contents') {
    return style.visibility === 'visible' || !PHRASING.has(name) ? 'inline' : 'absent';
  }
  if (display.startsWith('ruby')) return 'inline';
  if (display === 'table-cell') return 'cell';
  return isInitial(element, style) ? 'inline' : 'block';
}

/** Hidden from assistive technology too, an editor, or an application's own text field. */
function isKeptFromReading(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'code';
}

function isInitial(element: Element, style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' && (element.textContent ?? '').trim().length <= INITIAL_LENGTH;
}
