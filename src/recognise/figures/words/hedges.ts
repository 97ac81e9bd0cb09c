/** Words that stand before a number and do not change what it is of. */
import { words } from '../../phrase.ts';

export const JUST = words`just|only|about|around`;

export const HEDGE = words`
  ${JUST}|roughly|under|less|fewer|than|some|an?|mere|the|little|over|more|nearly|almost|approximately|exactly|even|simply
  nur|gerade|lediglich|knapp|rund|etwa|weniger|als|die|den|solo|tan|unos|menos|de|los|las|seulement|moins|les|environ`;
