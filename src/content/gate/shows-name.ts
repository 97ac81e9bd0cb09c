import { holdsName } from './names.ts';

/** Text nodes this short may be a part of a name, and the rest of it stands beside them. */
const PART_OF_NAME = 24;
/** Characters tested at a time on the way to the first name that is seen. */
const ENOUGH = 2000;
/** Children up to which a parent's text is worth reading again for one short node of it. */
const FEW_CHILDREN = 64;

/** @returns whether the node's text, as far as it can be seen, holds a name of either company */
export function showsName(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return textShowsName(node as Text);
  if (isUnseen(node)) return false;
  return holdsName(node.textContent ?? '') && seenTextHoldsName(node);
}

function textShowsName(node: Text): boolean {
  const parent = node.parentNode;
  if (!parent || isUnseen(parent)) return false;
  if (holdsName(node.data)) return true;
  return (
    node.length < PART_OF_NAME &&
    parent.childNodes.length < FEW_CHILDREN &&
    seenTextHoldsName(parent)
  );
}

/**
 * For when a name stands somewhere in the text, scripts and styles included: walks to the first name
 * that is seen, which in most pages that have one is near the top. On a page of a megabyte each further
 * reading of the whole text would take longer.
 */
export function seenTextHoldsName(root: Node): boolean {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = '';
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (isUnseen(node.parentNode as Node)) continue;
    seen += (node as Text).data;
    if (seen.length < ENOUGH) continue;
    if (holdsName(seen)) return true;
    seen = seen.slice(-PART_OF_NAME);
  }
  return holdsName(seen);
}

/** An element whose text nobody reads; page data in scripts is full of names. */
function isUnseen(node: Node): boolean {
  return /^(?:script|style|noscript|template|textarea)$/.test((node as Element).localName ?? '');
}
