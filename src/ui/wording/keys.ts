const SIGNS: { [name: string]: string } = { Period: '.', Comma: ',' };

/** A shortcut as it stands on the keys: "Alt+." for the "Alt+Period" of browser.commands. */
export function sayKeys(keys: string): string {
  return keys.replace(/\b(?:Period|Comma)$/, (name) => SIGNS[name] ?? name);
}
