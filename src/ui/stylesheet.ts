/** What a card in a shadow root needs, as one text for a constructed or inline sheet; a plot needs its own besides (charts/stylesheet.ts). */
import base from './base.css?inline';
import card from './card/card.css?inline';
import pieces from './pieces.css?inline';
import tokens from './tokens.css?inline';

export const cardStylesheet = [tokens, base, pieces, card].join('\n');
