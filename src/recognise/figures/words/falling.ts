/** Words of falling and rising, of losing value and getting it back. */
import { words } from '../../phrase.ts';
import { HEDGE } from './hedges.ts';

/** What a fall of many is called: "a $1 trillion meltdown". */
export const WRECK = words`
  rout|sell-?off|wipe-?out|crash|meltdown|bloodbath|carnage|massacre|collapse
  plunge|slump|slide|drop|loss|fall|dip|hit|correction|blow|chaos`;

/** What a fall of any size is called. */
export const FALL_NOUN = words`
  (${WRECK}|tumble|decline|dive|nosedive|plummet|haircut|decrease|beating|swoon|retreat|reduction|contraction)s?
  losses|crashes`;

/** What becomes of value: "$589bn wiped off". */
export const GONE = words`
  lost|gone|shed|wiped|erased|eliminated|destroyed|knocked|shaved|sliced|slashed|stripped|lopped|chopped|carved
  evaporat~|vanish~|disappear~|vapou?ri[sz]~`;

/** German puts these last. */
export const GEFALLEN = words`
  verlor~|verdampf~|fiel(en)?|(ab)?(ge)?stürz~|brach(en)?|ein(gebrochen|gebüßt|brechen)|gefallen|gesunken|vernichtet~
  lös[te]~( sich)?|schrumpf~`;

const FELL = words`
  fall(s|en|ing)?|fell|d[io]v(e[sd]?|ing)|losing|down|lower|dip(s|ped|ping)?|wip(e(s|-?out)?|ing)|slic(ed|ing)
  cut(s|ting)?|shav(es?|ing)|off(?= ((${HEDGE}) )*$)|(gave|gives?|giving) up|h[ae]+morrhag~|bled|sag(s|ged|ging)|sell-?off
  rout|contract(s|ed|ing)|redu(ces?|ced|cing|ction)|(took|takes?|taking) a <1>hit|hit by an?|haircut|hole|minus
  (drop|plung|plummet|tumbl|s[iau]nk|slump|crash|slid|declin|decreas|lose|loss|shed|tank|crater|nose-?div|collaps
  slip|reel|suffer|eras|vapour|slash|knock|destroy|eliminat|forfeit|bleed|burn|shr[aui]nk|hammer|smash|retreat|swoon
  cascad|pummel|incinerat|obliterat|trounc)~`;

const FIEL = words`
  ${GEFALLEN}|fällt|bricht|ging(en)?|gab(en)?|~(einbruch|verlust|sturz|rutsch)~
  (sackt|verlier|schm[eo]lz|Rückgang|rausch|verpuff|büßt|ausradier)~`;

const CAYO = words`
  cae[nr]?|perd(?!ur)~|baj(ó|a|aron|ada)|dej(ó|aron|arse)|redu(jo|jeron|c~)|ced(e|ió|iendo|ieron)|vol(ó|aron)
  borr(ó|aron|ado|ando)|elimin(ó|aron|ado|ando)
  (ca[íy]|pierd|pérdida|desplom|hund[ie]|sufri|derrumb|pulveriz|descend|retroced|esfum)~`;

const CHUTE = words`
  pertes?|en fumée|dans le rouge|fond(re|u)|céd(é|er)|cède
  (chut|plong|recul|dégring|baiss|effondr|envol|[eé]vapor|volatilis|lâch|effac|écroul|dévis|laiss)~`;

/** Falling and losing, in four languages. */
export const FALL = words`
  ${FELL}
  ${GONE}
  ${FIEL}
  ${CAYO}
  ${CHUTE}`;

/** Rising and getting back, in four languages. */
export const RISE = words`
  r[oi]ses?|risen|rising|rall(y|ied|ies|ying)|up(?! in smoke| to )|higher|(re)?gain(s|ed|ing)?|w[io]n(s|ning)? back
  advanc(ed|es|ing)|added|gestiegen|Plus(?! de)|sub(ió|ieron|ida)|gan(ó|aron|ancia)|hausse|bondi
  (climb|jump|surg|soar|bounc|gr[eo]w|increas|rebound|recover|recoup|outperform|stieg|legte|erhol|repunt|recuper
  progress|grimp|rebond)~`;
