/**
 * Whether `typed` is `word` with one letter missing, added, wrong or swapped with its neighbour.
 * Both are folded; equal words count as well.
 */
export function withinOneEdit(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && start < word.length && typed[start] === word[start]) start += 1;
  const restTyped = typed.slice(start);
  const restWord = word.slice(start);
  return (
    restTyped.slice(1) === restWord.slice(1) ||
    restTyped.slice(1) === restWord ||
    restTyped === restWord.slice(1) ||
    (restTyped[0] === restWord[1] &&
      restTyped[1] === restWord[0] &&
      restTyped.slice(2) === restWord.slice(2))
  );
}
