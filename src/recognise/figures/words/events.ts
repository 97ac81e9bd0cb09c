/** Words of what happened on a date: releases, foundings, bans, purchases; in four languages. */
import { words } from '../../phrase.ts';

export const RELEASE = words`
  dropped|landed|shipped|came out|out since|online|went (live|open~)|(became|made) (\w+ )?(available|public)
  (roll(ed)?|put) out|Einführung|Start am|vorgestellt|stellte|präsentiert|brachte|sali(ó|eron)|sorti
  (releas|launch|unveil|debut|introduc|publi[scéó]|announc|appear|arriv|upload|open-sourc|veröffentlich|erschien
  lanz[aó]|present[óa]|estren|lan[cç]|dévoil|enthüll)~`;

export const FOUND = words`
  found(ed|ing)|set up|sp[iu]n(s|ning)? (off|out)|spun|start(ed|-?up was)?\b|launched (by|@deepseek)|(^\W*|(company|firm|lab|start-?up) (was )?)launched|creation of @deepseek
  @deepseek,? (which )?was launched|@deepseek[^;#]{0,50} (was )?registered (?!users|accounts)|created|born|began
  dat(es?|ing) (only )?(back|from)|became (its
  an?) \w+|(ge)?gründe~|Gründung|fundó|créée?s?|vu le jour
  (establish|incorporat|entst[aä]nd|fundad|cread|naci|fond[ée])~`;

export const FORBID = words`
  bann?(ed)?\b|barred|blacklist~|off[- ]limits|vet[aoó]
  (forb[aio]d|block|outlaw|verb[io]t|untersag|prohib|interdi)~`;

export const RESTRICT = words`export|control|restrict|restring|sanction|curb|\brules?\b`;

export const BUY = words`
  buy|stock(ed|ing)? up|bought|purchas|stockpil|acqui|amass|accumul|hoard|snapp|obtain|secur|gekauft|kauf|import|gehortet|compr|acumul
  adquiri|almacen|achet`;

export const IN_OR_ON = '(?:on|in|am|im|el|en|le)';
