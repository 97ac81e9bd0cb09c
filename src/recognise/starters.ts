/** Words with a capital where a sentence begins: no names, and no brand or first name of what follows. */
import { words } from './phrase.ts';

export const STARTERS = words`
  The|This|That|These|Those|Its?|Their|Our|His|Her|They|Wh\w+|How|In|On|Of|For|With|And|But|Or|By|As|At|To|From|Since|Like
  Unlike
  Both|Only|Even|Now|Yet|So|Then|Is|Are|Was|Has|Did|Does|Can|If|After|Before|Because|An?|I
  D(er|ie|as)|Mit|Und|El|L[aeo]s?|Con|Y|Et|Im|Bei|Für|Von`;
