/** Hands a text to the reader as a file: a Blob and a link with `download`, so nothing is sent anywhere. */
export function saveFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the Blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
