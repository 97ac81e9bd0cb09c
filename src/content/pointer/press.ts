/** What a press on the page is for, when it is not for us. */

const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[role=tab],[onclick]';

/** Whether a press goes to something of the page's own, through open shadow roots too. */
export function isOnLink(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.matches(INTERACTIVE));
}

/** Whether text is selected: the click that ends a selection opens nothing. */
export function isSelecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}
