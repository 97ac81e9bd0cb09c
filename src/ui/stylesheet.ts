/** What a card in a shadow root needs, as one text for a constructed or inline sheet; a plot (charts/stylesheet.ts) and a card about an entity (card/entity-stylesheet.ts) need their own besides. */
import base from './base.css?inline';
import card from './card/card.css?inline';
import button from './pieces/button.css?inline';
import foldedRows from './pieces/folded-rows.css?inline';
import glyph from './pieces/glyph.css?inline';
import icon from './pieces/icon.css?inline';
import quoteText from './pieces/quote-text.css?inline';
import section from './pieces/section.css?inline';
import sourceList from './pieces/source-list.css?inline';
import verdict from './pieces/verdict.css?inline';
import tokens from './tokens.css?inline';

export const cardStylesheet =
  tokens +
  base +
  verdict +
  button +
  icon +
  glyph +
  section +
  sourceList +
  foldedRows +
  quoteText +
  card;
