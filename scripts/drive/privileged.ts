/**
 * Firefox from the inside: its own window's script context, which `-remote-allow-system-access` opens to
 * WebDriver BiDi. It reads what no page can: closed shadow roots and the toolbar popup.
 */
import type { Browser } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
}

interface BidiResult {
  contexts?: { context: string; url: string }[];
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Which document of Firefox a function runs in: a tab by its address, or the open toolbar popup. */
export type Place = { tab: string } | 'popup';

/** The element of the popup that was opened last; those before it are marked when it is opened. */
export const popupBrowser = 'browser.webextension-popup-browser:not([data-last])';

const elementOf = (place: Place): string =>
  place === 'popup'
    ? `document.querySelector('${popupBrowser}')`
    : `[gBrowser.selectedBrowser, ...gBrowser.browsers].find((b) => b.currentURI.spec === ${JSON.stringify(place.tab)})`;

let calls = 0;

/**
 * Runs a script in Firefox's own window.
 * @param body the body of an async function that returns something JSON can carry
 */
export async function inFirefox<T>(browser: Browser, body: string): Promise<T> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const { result } = await bidi.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => { ${body} })().then((value) => JSON.stringify({ value }))`,
  });
  if (result.exceptionDetails)
    throw new Error(`In Firefox's window: ${result.exceptionDetails.text}`);
  return JSON.parse(result.result?.value ?? '{}').value;
}

export const closedBeforeAnswer = 'The document closed before it answered.';

/** Milliseconds between looks at whether a document that has not answered is still the one that was asked. */
const recheck = 50;
/** Milliseconds after which a document that is still there is asked again. */
const patience = 3000;
/** Milliseconds after which one that is not there, or does not answer, counts as closed. */
const gone = { missing: 400, silent: 12_000 };

/**
 * Runs a function with rights over a document; it gets the document's window first.
 * @param run source of a function `(window, ...args) => value`
 * @throws with `closedBeforeAnswer` where the document closed, as a popup does at a press that is obeyed
 */
export function inDocument<T>(
  browser: Browser,
  place: Place,
  { run, args }: { run: string; args: unknown[] },
): Promise<T> {
  const reply = `second-source:${++calls}`;
  const script = `(async () => {
    let out;
    try { out = { value: await ((__name) => (${run}))((f) => f)(content, ...${JSON.stringify(args)}) }; }
    catch (error) { out = { error: String(error) }; }
    sendAsyncMessage(${JSON.stringify(reply)}, JSON.stringify(out));
  })();`;
  return inFirefox<T>(
    browser,
    `let element = ${elementOf(place)};
     if (!element) throw new Error('no such document: ' + ${JSON.stringify(JSON.stringify(place))});
     const answer = await new Promise((resolve) => {
       const began = Date.now();
       let asked;
       const ask = () => {
         asked = Date.now();
         const { messageManager } = element;
         messageManager.addMessageListener(${JSON.stringify(reply)}, ({ data }) => finish(data));
         messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
       };
       const finish = (data) => { clearInterval(watch); resolve(data); };
       const watch = setInterval(() => {
         const now = ${elementOf(place)};
         const waited = Date.now() - asked;
         if (Date.now() - began > ${gone.silent} || (!now?.messageManager && waited > ${gone.missing}))
           finish(${JSON.stringify(JSON.stringify({ error: closedBeforeAnswer }))});
         // A popup's first document gives way to the extension's, with or without its element, and the script goes with it.
         else if (now?.messageManager && (now !== element || waited > ${patience})) { element = now; ask(); }
       }, ${recheck});
       ask();
     });
     const { value, error } = JSON.parse(answer);
     if (error) throw new Error(error);
     return value;`,
  );
}

/** A picture of a document, as PNG bytes. */
export async function pictureOf(browser: Browser, place: Place): Promise<Uint8Array> {
  const url = await inFirefox<string>(
    browser,
    `const shot = await ${elementOf(place)}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
     const canvas = document.createElement('canvas');
     Object.assign(canvas, { width: shot.width, height: shot.height });
     canvas.getContext('2d').drawImage(shot, 0, 0);
     return canvas.toDataURL();`,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
