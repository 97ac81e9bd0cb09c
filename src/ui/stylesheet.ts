/** What a card in a shadow root needs, as one text for a constructed or inline sheet; a plot needs its own besides (charts/stylesheet.ts). */
import base from './base.css?inline';
import card from './card/card.css?inline';
import button from './pieces/button.css?inline';
import foldedRows from './pieces/folded-rows.css?inline';
import glyph from './pieces/glyph.css?inline';
import icon from './pieces/icon.css?inline';
import quoteText from './pieces/quote-text.css?inline';
import recordRow from './pieces/record-row.css?inline';
import section from './pieces/section.css?inline';
import sourceList from './pieces/source-list.css?inline';
import tabs from './pieces/tabs.css?inline';
import verdict from './pieces/verdict.css?inline';
import tokens from './tokens.css?inline';

export const cardStylesheet =
  tokens +
  base +
  verdict +
  button +
  icon +
  glyph +
  tabs +
  section +
  sourceList +
  foldedRows +
  recordRow +
  quoteText +
  card;
