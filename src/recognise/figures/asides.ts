/** What stands between commas or brackets and is said of a party in passing. */
import { words } from '../phrase.ts';

const SUBJECT_FOLLOWS = words`
  (the|die|das|der) [^,]{0,30}@\w+ (had|took|saw|suffered|experienced|fell|dropped|lost|plunged|tumbled|slid|sank|erlebte)\b`;
const BEGINS = words`
  which|whose|who|an?|the|not|nicht|maker|supplier|trading|listed|based|along with|together with|like|unlike|including|such as|owner|parent|home|where|donde|der
  die|das|que|qui`;
const COMPARED = words`
  \bon (a )?par with|\bas (good|capable|powerful) as|\bto rival|\brival(l?ing|s)|\bcomparable (to|with)
  \bbetter than|\bbeat(s|ing)?|\bcompetes? with|\b(outperform|surpass|match|outclass)(es|s|ed|ing)?|\b(rivaliza|compite) con`;
// From the verb to the party: "outperformed similar models from OpenAI".
const ON_TO = words`((?!and|but|as|while|that|which|who|when|if|for)[a-z-]+ ){0,8}`;

// "Nvidia, which supplies Microsoft, fell": what stands between the commas owns nothing.
const ASIDE = new RegExp(
  words`
    ,\s(?!${SUBJECT_FOLLOWS})(${BEGINS})\s[^,¤‰№#]{0,140},(?!\s(which|who)\b)
    , @\w+[’']s (\w+ )?(owner|parent|founder|backer|rival|chief|boss|supplier|partner|customer)[^,@¤‰№#]{0,40},
    ^\s*(Mimicking|Like|Unlike|Echoing|Mirroring|Joining|Alongside|Wie|Como|Comme)\s@\w+[^@,¤‰№#]{0,40},
    \([^()#]{0,80}\)|(${COMPARED}) ${ON_TO}@\w+([’']s @\w+)?
    \bthe @(nasdaq|index|sector)(?=[’']s (\w+ )?(biggest|largest|worst|heaviest|main|top)\b)
    [\s’'](on|in|en|an der|(close|history) (on|of)|(cierre|historia|histoire) de) ((the|el|le) )?@(sector|index)(?<=@(nvidia|alphabet|microsoft
    company)\b[^@]{0,99}@\w+)`,
  'g',
);

/** The outline with its asides blanked, so that places in it stay. */
export function withoutAsides(outline: string): string {
  return outline.replace(ASIDE, (aside) => ' '.repeat(aside.length));
}
