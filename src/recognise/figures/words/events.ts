/** Words of what happened on a date: releases, foundings, bans, purchases; in four languages. */
import { words } from '../../phrase.ts';

export const RELEASE = words`
  releas~|launch~|unveil~|debut~|introduc~|publi[scéó]~|announc~|appear~|arriv~|dropped|shipped|upload~|came out|out since
  online
  went (live|open~)|(became|made) (\w+ )?(available|public)|open-sourc~|(roll(ed)?|put) out
  veröffentlich~|Einführung|vorgestellt|stellte|präsentiert|erschien~|brachte
  lanz[aó]~|present[óa]~|estren~|sali(ó|eron)|lan[cç]~|dévoil~|sorti`;

export const FOUND = words`
  found(ed|ing)|establish~|set up|sp[iu]n(s|ning)? (off|out)|spun|start(ed)?\b|incorporat~|launched (by|@deepseek)|@deepseek,? (which )?was launched
  @deepseek[^;#]{0,50} (was )?registered (?!users|accounts)|created|born|began|dat(es?|ing) (only )?(back|from)|became (its
  an?) \w+
  (ge)?gründe~|Gründung|entst[aä]nd~|fundad~|fundó|cread~|créée?s?|naci~|fond[ée]~|vu le jour`;

export const FORBID = words`
  bann?(ed)?\b|barred|forb[aio]d~|block~|verb[io]t~|untersag~|vet[aoó]|prohib~`;

export const RESTRICT = words`export|control|restrict|sanction|curb|\brules?\b`;

export const BUY = words`
  buy|stock(ed|ing)? up|bought|purchas|stockpil|acqui|amass|accumul|snapp|secur|gekauft|kauf|import|compr|acumul
  adquiri|almacen`;

export const IN_OR_ON = '(?:on|in|am|im|el|en|le)';
