/** Keeps a number on one line with the word after it: "$6 million", "10 days", "20. Januar", "6000億ドル"; a name ("V3 Technical") may break. */
export function keepTogether(text: string): string {
  return text
    .replace(/(?<!\p{L})(\d\.?) (?=\p{L})/gu, '$1\u00a0')
    .replace(/\d(?=[万亿億兆])/g, '$&\u2060');
}
