/** Words of falling and rising, of losing value and getting it back. */
import { words } from '../../phrase.ts';
import { HEDGE } from './hedges.ts';

/** What a fall of many is called: "a $1 trillion meltdown". */
export const WRECK = words`
  rout|sell-?off|wipe-?out|crash|meltdown|bloodbath|carnage|collapse
  plunge|slump|slide|drop|loss|fall|dip|hit|correction|blow|chaos`;

/** What a fall of any size is called. */
export const FALL_NOUN = words`
  (${WRECK}|tumble|decline|(nose-?)?dive|plummet|decrease|beating|retreat|reduction)s?
  losses|crashes`;

/** What becomes of value: "$589bn wiped off". */
export const GONE = words`
  lost|gone|shed|wiped|erased|eliminated|destroyed|knocked|shaved|sliced|slashed|chopped
  evaporat~|vanish~|disappear~|vapou?ri[sz]~`;

/** German puts these last. */
export const GEFALLEN = words`
  verlor~|verdampf~|fiel(en)?|(ab)?(ge)?stürz~|brach(en)?|ein(gebrochen|gebüßt|brechen)|gefallen|gesunken|vernichtet~
  lös[te]~( sich)?|schrumpf~`;

const FELL = words`
  fall(s|en|ing)?|fell|drop~|plung~|plummet~|tumbl~|s[iau]nk~|slump~|crash~|dive[sd]?|slid~|declin~|decreas~
  lose~|losing|loss~|shed~|down|lower|tank~|crater~|nose-?div~|collaps~|slip~|dip(s|ped|ping)?|suffer~
  wip(es?|ing)|wipe-?out|eras~|slic(ed|ing)|slash~|cut(s|ting)?|knock~|shav(es?|ing)|destroy~|eliminat~
  off(?= ((${HEDGE}) )*$)|(gave|gives?|giving) up|forfeit~|h[ae]+morrhag~|bled|burn~|shr[aui]nk~
  sell-?off|rout|hammer~|retreat~|swoon~|cascad~|contract(s|ed|ing)|redu(ces?|ced|cing|ction)
  (took|takes?|taking) a <1>hit|hit by an?|hole|minus`;

const FIEL = words`
  ${GEFALLEN}|fällt|sackt~|bricht|verlier~|schm[eo]lz~|ging(en)?|Rückgang~|rausch~|gab(en)?|büßt~|ausradier~
  ~(einbruch|verlust|sturz|rutsch)~`;

const CAYO = words`
  ca[íy]~|cae[nr]?|perd(?!ur)~|pierd~|pérdida~|desplom~|hund[ie]~|baj(ó|a|aron|ada)|sufri~|dej(ó|aron|arse)|derrumb~
  redu(jo|jeron|c~)|ced(e|ió|iendo|ieron)|retroced~|esfum~|borr(ó|aron|ado|ando)|elimin(ó|aron|ado|ando)`;

const CHUTE = words`
  chut~|plong~|recul~|dégring~|baiss~|effondr~|pertes?|envol~|[eé]vapor~|volatilis~|en fumée|dans le rouge|fond(re|u)
  céd(é|er)|lâch~|effac~|écroul~|dévis~`;

/** Falling and losing, in four languages. */
export const FALL = words`
  ${FELL}
  ${GONE}
  ${FIEL}
  ${CAYO}
  ${CHUTE}`;

/** Rising and getting back, in four languages. */
export const RISE = words`
  r[oi]ses?|risen|rising|climb~|jump~|surg~|rall(y|ied|ies|ying)|soar~|bounc~|gr[eo]w~|increas~|up(?! in smoke| to )|higher
  (re)?gain(s|ed|ing)?|w[io]n(s|ning)? back|rebound~|recover~|recoup~|advanc(ed|es|ing)|outperform~
  stieg~|gestiegen|legte~|erhol~|Plus(?! de)|sub(ió|ieron|ida)|repunt~|gan(ó|aron|ancia)|recuper~
  hausse|progress~`;
