/** Stretches of a text between quotation marks. */
export interface Quoted {
  /** First character inside the marks. */
  start: number;
  /** Just after the last character inside the marks. */
  end: number;
}

const CLOSERS: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"”',
  "'": "'’",
  '”': '”',
};
const MARK = /[“”„«»‹›‘’‚「」『』"']/g;
const SINGLE = "‘‚'‹";
// A quotation mark that is never closed (each paragraph of a long quote opens one) reaches this far, in characters.
const LONGEST = 2000;
// Quotes inside quotes inside quotes: no more levels than that are kept open.
const DEEPEST = 3;

function isSpace(character: string): boolean {
  return character === '' || /[\s([{—–/>|:-]/.test(character);
}

function isLetter(character: string): boolean {
  return /[0-9A-Za-z\u00c0-\u024f]/.test(character);
}

function canOpen(mark: string, before: string, after: string): boolean {
  if (!(mark in CLOSERS) || after === '') return false;
  // French sets a space inside its marks.
  if (/\s/.test(after)) return mark === '«' && isSpace(before);
  if (mark === '"' || mark === "'" || mark === '”' || mark === '»') {
    return isSpace(before) || /[“‘«„"]/.test(before);
  }
  return mark !== '‘' || !isLetter(before);
}

function canClose(mark: string, before: string, after: string): boolean {
  if (/\s/.test(before) && mark !== '»' && mark !== '«') return false;
  // An apostrophe inside a word closes nothing.
  return !((mark === '’' || mark === "'") && isLetter(after));
}

/** Quoted stretches in order of their opening mark; one inside another comes after it. Linear in the length. */
export function readQuoted(text: string): Quoted[] {
  const quoted: Quoted[] = [];
  const open: { mark: string; item: Quoted }[] = [];
  MARK.lastIndex = 0;
  for (let hit = MARK.exec(text); hit; hit = MARK.exec(text)) {
    const mark = hit[0];
    const at = hit.index;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    while (open.length > 0 && at - (open[0]?.item.start ?? 0) > LONGEST) open.shift();
    let level = open.length - 1;
    while (level >= 0 && !CLOSERS[open[level]?.mark ?? '']?.includes(mark)) level--;
    if (level >= 0 && canClose(mark, before, after)) {
      const closing = open[level];
      if (closing) closing.item.end = at;
      open.length = level;
    } else if (canOpen(mark, before, after) && open.length < DEEPEST) {
      const item = { start: at + 1, end: -1 };
      quoted.push(item);
      open.push({ mark, item });
    }
  }
  return quoted
    .map((item, i) => (item.end >= 0 ? item : unclosed(text, item, quoted[i + 1])))
    .filter((item) => item.end > item.start);
}

/** A single mark that nothing closes was an apostrophe; a double one quotes to the paragraph's end. */
function unclosed(text: string, item: Quoted, next: Quoted | undefined): Quoted {
  if (SINGLE.includes(text.charAt(item.start - 1))) return { start: item.start, end: item.start };
  const lineEnd = text.indexOf('\n', item.start);
  const end = Math.min(
    lineEnd === -1 ? text.length : lineEnd,
    item.start + LONGEST,
    next ? next.start - 1 : text.length,
  );
  return { start: item.start, end };
}
