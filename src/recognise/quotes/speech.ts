/** The words that give a quote to a speaker. */
import { LETTER, phrase, words } from '../phrase.ts';

const VERBS = words`
  (add|brand|dubb?|labell?|admitt?|referr?|respond|react|tweet|post|call|hail|remark|warn|assert|insist|explain|comment|claim
  proclaim|liken|tout)(ed|s|ing)
  (not|echo|conced|describ|acknowledg|argu|declar|prais|announc|characteri[sz]|emphasi[sz]|fram|stat)(e|ed|es|ing)
  (conclud|repli|continu|deem|stress|predict|observ|jok|repeat|believ|view|consider|answer|promis|vow|pledg)(ed|e?s)
  say(s|ing)?|said|tells?|telling|told|writ(es|ing|ten)|wrote|quipped|termed|mused|recall(ed|s)|th(inks|ought)|sees|saw|casts?
  puts?|chimed
  (spoke|speaks|talked|talks) of|point(s|ed) to|credited|attributed|coined|used|quoted|promise|tweet|post|message|statement|remark|comment|description|characteri[sz]ation
  comparison
  phrase|line|assessment|reaction|declaration|praise|weigh(s|ed) in
  sagte?|schr(ieb|eibt)|n(a|e)nnte?|bezeichnete?|erklärte|twitterte|sprach|kommentierte|lobte|warnte
  dijo|dice|escribió|escribe|llamó|calific(ó|a)|señaló|afirmó|aseguró|describió|déclaré|écrit|qualifié|estime|disse|escreveu
  chamou`;

// \b takes an accented letter for the end of a word.
const START = `(?<![\\w${LETTER}])`;
const END = `(?![\\w${LETTER}])`;

const PRONOUNS = 'he|she|they|who|it|er|sie|él|ella|il|elle';

const VERB = words`${START}(${VERBS})${END}`;

/** A verb of speech as a whole word. */
export const SPEECH_VERB = new RegExp(VERB, 'gi');

/** Right after a closing mark: the verb and then the speaker, "according to" them, or a dash and their name. */
export const SPEAKER_FOLLOWS = phrase`
  ^[\s,.–—-]*((as\s)?(${VERBS})\s(by\s|on\s(X|Twitter)\s(by\s)?)?|according to\s|per\s|via\s|in the words of\s|by\s
  (is|was|are|were)\s(how|what)\s|so\s|laut\s|según\s|selon\s|(?<=[–—-]\s?))`;

/** The same without a state of its own, to test with. */
export const SPEECH_VERB_NEAR = phrase`${VERB}`;

/** A subject that stands for someone named before. */
export const PRONOUN_SUBJECT = phrase`${START}(${PRONOUNS})${END}`;

/** Between two quoted stretches of one quote: `,” Altman wrote on X, “`. */
export const SAID_BETWEEN = phrase`${VERB}|^[”"»“’'\s,.…–—-]*$`;
