/** What stands between commas or brackets and is said of a party in passing. */

// "Nvidia, which supplies Microsoft, fell": what stands between the commas owns nothing.
const ASIDE =
  /,\s(?!(?:the|die|das|der) [^,]{0,30}@\w+ (?:had|took|saw|suffered|experienced|fell|dropped|lost|plunged|tumbled|slid|sank|erlebte)\b)(?:which|whose|who|an?|the|not|nicht|maker|supplier|along with|together with|like|unlike|including|such as|owner|parent|home|der|die|das|que|qui)\s[^,¤‰№#]{0,140},(?!\s(?:which|who)\b)|^\s*(?:Mimicking|Like|Unlike|Echoing|Mirroring|Joining|Alongside|Wie|Como|Comme)\s@\w+[^@,¤‰№#]{0,40},|\([^()#]{0,80}\)|\bthe @(?:nasdaq|index|sector)(?=[’']s (?:\w+ )?(?:biggest|largest|worst|heaviest|main|top)\b)|\s(?:on|in|en|an der|close (?:on|of)|cierre de) (?:the |el |le )?@(?:sector|index)(?<=@(?:nvidia|alphabet|microsoft|company)\b[^@]{0,60}@\w+)|\b(?:on (?:a )?par with|as (?:good|capable|powerful) as|to rival|rival(?:l?ing|s)|match(?:es|ed|ing)|comparable (?:to|with)|better than|beat(?:s|ing)?|competes? with) @\w+/g;

/** The outline with its asides blanked, so that places in it stay. */
export function withoutAsides(outline: string): string {
  return outline.replace(ASIDE, (aside) => ' '.repeat(aside.length));
}
