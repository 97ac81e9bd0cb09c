/** Text as a reader sees it, cut where a line of prose ends, and the way back to its nodes. */
import type { Kind } from './kinds.ts';

/** `block.text.slice(start, start + length)` stands at `node.data.slice(from, from + length)`. */
export interface Piece {
  node: Text;
  start: number;
  from: number;
  length: number;
}

/** A run of text without a break: a paragraph, a heading, a table row. */
export interface Block {
  text: string;
  /** In order. Text between pieces (a line break, a cell's edge, an object) is in no node. */
  pieces: Piece[];
}

/** What has text of its own: an element whose style makes it a block, or a shadow root. */
export type Container = Element | ShadowRoot;

export interface ReadContainer {
  blocks: Block[];
  /** Blocks inside, in order, to be read on their own. */
  inner: Element[];
}

/** Stands for something that is not text in the middle of text, so that its neighbours do not join. */
const OBJECT = '\ufffc';
const CELL_EDGE = ' | ';
const WHITE_SPACE = /[\t\n\f\r ]+/g;
const COLLAPSIBLE = /[\t\n\f\r]| {2}/;
/** Characters beyond which a node's white space is not collapsed but kept, one space for each: one step for 10 MB. */
const LONG = 100_000;

interface Run extends Block {
  /** Whether the text so far ends in white space, or has not begun: more of it adds nothing. */
  spaced: boolean;
}

interface Part {
  data: string;
  from: number;
  to: number;
}

/**
 * Reads a container's own text: that of its inline descendants, in as many blocks as the blocks
 * inside cut it into. White space is collapsed as the page's style has it.
 * @param kindOf what each element is to the text around it
 * @param keepsLines whether line feeds are shown (white-space: pre-line and its like)
 */
export function readContainer(
  container: Container,
  kindOf: (element: Element) => Kind,
  keepsLines = false,
): ReadContainer {
  const blocks: Block[] = [];
  const inner: Element[] = [];
  let run = startRun();

  function endRun(): void {
    if (run.pieces.length > 0 && /\S/.test(run.text)) {
      blocks.push({ text: run.text, pieces: run.pieces });
    }
    run = startRun();
  }

  // By siblings and parents, not by recursion: a page can nest deeper than the stack.
  let node: Node | null = container.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      addText(run, node as Text, keepsLines);
    } else if (node.nodeType === 1) {
      const kind = kindOf(node as Element);
      if (kind === 'block') {
        endRun();
        inner.push(node as Element);
      } else if (kind === 'line') addBetween(run, '\n', true);
      else if (kind === 'skip') addBetween(run, OBJECT);
      else if (kind === 'cell') {
        if (run.text !== '') addBetween(run, CELL_EDGE, true);
        descend = true;
      } else descend = kind === 'inline';
    }
    node = (descend && node.firstChild) || next(node, container);
  }
  endRun();
  return { blocks, inner };
}

function startRun(): Run {
  return { text: '', pieces: [], spaced: true };
}

/** The node after this one and all it contains, inside the container. */
function next(from: Node, container: Container): Node | null {
  for (let node: Node | null = from; node && node !== container; node = node.parentNode) {
    if (node.nextSibling) return node.nextSibling;
  }
  return null;
}

function addText(run: Run, node: Text, keepsLines: boolean): void {
  const isLong = node.length > LONG;
  const data = isLong ? node.data.replace(/[\t\n\f\r]/g, ' ') : node.data;
  if (keepsLines || isLong || !COLLAPSIBLE.test(data)) {
    addPiece(run, node, { data, from: 0, to: data.length });
    return;
  }
  let from = 0;
  for (const gap of data.matchAll(WHITE_SPACE)) {
    const keep =
      gap.index + (gap[0].startsWith(' ') && !(run.spaced && gap.index === from) ? 1 : 0);
    addPiece(run, node, { data, from, to: keep });
    if (!run.spaced) addBetween(run, ' ', true);
    from = gap.index + gap[0].length;
  }
  addPiece(run, node, { data, from, to: data.length });
}

function addPiece(run: Run, node: Text, { data, from, to }: Part): void {
  if (to <= from) return;
  run.pieces.push({ node, start: run.text.length, from, length: to - from });
  run.text += data.slice(from, to);
  run.spaced = data[to - 1] === ' ';
}

/** Adds text that stands in no node. */
function addBetween(run: Run, text: string, spaced = false): void {
  run.text += text;
  run.spaced = spaced;
}
