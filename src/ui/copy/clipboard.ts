/** What a copy puts on the clipboard: the same in plain and in rich text. */
export interface Copy {
  plain: string;
  html: string;
}

/**
 * Writes both forms. Pages on http have no `navigator.clipboard`; there, and where it is refused, a
 * copy event does it.
 * @returns whether it was written
 */
export async function writeClipboard(copy: Copy): Promise<boolean> {
  try {
    if (navigator.clipboard && typeof ClipboardItem === 'function') {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([copy.plain], { type: 'text/plain' }),
          'text/html': new Blob([copy.html], { type: 'text/html' }),
        }),
      ]);
      return true;
    }
  } catch {
    // Refused by the page's permissions policy, or the document has lost focus.
  }
  return writeByEvent(copy);
}

/** The listener captures on window: before the page's own, and with the selection left alone. */
function writeByEvent(copy: Copy): boolean {
  let written = false;
  function onCopy(event: ClipboardEvent): void {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', copy.plain);
    event.clipboardData?.setData('text/html', copy.html);
    written = event.clipboardData !== null;
  }
  window.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return written;
}
