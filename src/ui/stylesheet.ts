/** Everything a card in a shadow root needs, as one text for a constructed or inline sheet. */
import base from './base.css?inline';
import card from './card/card.css?inline';
import charts from './charts/charts.css?inline';
import pieces from './pieces.css?inline';
import tokens from './tokens.css?inline';

export const cardStylesheet = [tokens, base, pieces, charts, card].join('\n');
