/** The words that give a quote to a speaker. */

const VERBS = [
  'said|says|saying|say|told|tells|telling|wrote|writes|writing|written|tweeted|tweets|tweeting|posted|posts|posting',
  'added|adds|adding|noted|notes|noting|called|calls|calling|dubbed|dubs|dubbing|described|describes|describing',
  'hailed|hails|hailing|characteri[sz]ed|characteri[sz]es|characteri[sz]ing|acknowledged|acknowledges|acknowledging',
  'remarked|remarks|remarking|stated|states|stating|argued|argues|arguing|warned|warns|warning|declared|declares|declaring',
  'asserted|asserts|asserting|insisted|insists|insisting|explained|explains|explaining|commented|comments|commenting',
  'conceded|concedes|conceding|admitted|admits|admitting|praised|praises|praising|labell?ed|labels|labell?ing',
  'replied|replies|responded|responds|responding|reacted|reacts|reacting|announced|announces|announcing|claimed|claims|claiming',
  'quipped|concluded|concludes|continued|continues|proclaimed|proclaims|proclaiming|termed|deemed|deems|likened|likens|likening',
  'touted|touts|touting|emphasi[sz]ed|emphasi[sz]es|stressed|stresses|mused|predicted|predicts|observed|observes|joked|jokes',
  'repeated|repeats|echoed|echoes|echoing|recalled|recalls|thinks|thought|believes|believed|sees|saw|viewed|views|considers',
  'considered|refers|referred|referring|framed|frames|framing|cast|casts|put|puts|chimed|credited|attributed|coined|used|quoted',
  'answered|answers|promised|promises|promise|vowed|vows|pledged|pledges|tweet|post|message|statement|remark|remarks|comment',
  'description|characteri[sz]ation|comparison|phrase|line|assessment|reaction|declaration|praise|warning|reacted|weighs in|weighed in',
  'sagte|sagt|schrieb|schreibt|nannte|nennt|bezeichnete|bezeichnet|erklärte|twitterte|sprach|kommentierte|lobte|warnte',
  'dijo|dice|escribió|escribe|llamó|calificó|califica|señaló|afirmó|aseguró|describió|déclaré|écrit|qualifié|estime|disse|escreveu|chamou',
].join('|');

// \b takes an accented letter for the end of a word.
const START = '(?<![\\w\\u00c0-\\u024f])';
const END = '(?![\\w\\u00c0-\\u024f])';

const PRONOUNS = 'he|she|they|who|it|er|sie|él|ella|il|elle';

/** A verb of speech as a whole word. */
export const SPEECH_VERB = new RegExp(`${START}(?:${VERBS})${END}`, 'gi');

/** Right after a closing mark: the verb and then the speaker, "according to" them, or a dash and their name. */
export const SPEAKER_FOLLOWS = new RegExp(
  `^[\\s,.–—-]*(?:(?:as\\s)?(?:${VERBS})\\s(?:by\\s|on\\s(?:X|Twitter)\\s(?:by\\s)?)?|according to\\s|per\\s|via\\s|in the words of\\s|by\\s|(?:is|was|are|were)\\s(?:how|what)\\s|so\\s|laut\\s|según\\s|selon\\s|(?<=[–—-]\\s?))`,
  'i',
);

/** The same without a state of its own, to test with. */
export const SPEECH_VERB_NEAR = new RegExp(`${START}(?:${VERBS})${END}`, 'i');

/** A subject that stands for someone named before. */
export const PRONOUN_SUBJECT = new RegExp(`${START}(?:${PRONOUNS})${END}`, 'i');

/** Between two quoted stretches of one quote: `,” Altman wrote on X, “`. */
export const SAID_BETWEEN = new RegExp(`${START}(?:${VERBS})${END}|^[”"»“’'\\s,.…–—-]*$`, 'i');
