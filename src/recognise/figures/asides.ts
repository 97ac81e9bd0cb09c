/** What stands between commas or brackets and is said of a party in passing. */

// "Nvidia, which supplies Microsoft, fell": what stands between the commas owns nothing.
const ASIDE =
  /,\s(?:which|whose|who|an?|the|maker|supplier|along with|together with|like|unlike|including|such as|owner|parent|home|der|die|das|que|qui)\s[^,¤‰№#]{0,140},(?!\s(?:which|who)\b)|\([^()#]{0,80}\)|\s(?:on|en|an der|close (?:on|of)|cierre de) @sector(?<=@(?:nvidia|alphabet|microsoft|company)\b[^@]{0,60}@sector)/g;

/** The outline with its asides blanked, so that places in it stay. */
export function withoutAsides(outline: string): string {
  return outline.replace(ASIDE, (aside) => ' '.repeat(aside.length));
}
