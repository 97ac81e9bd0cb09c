import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showsName } from '../../../src/content/gate/shows-name.ts';
import { watchForName } from '../../../src/content/gate/watch.ts';

const found = vi.fn();
let gate: { stopped: boolean; stop(): void };

beforeEach(() => {
  document.body.innerHTML = '<p id="p">Nothing of note.</p>';
  found.mockReset();
  gate = {
    stopped: false,
    stop() {
      gate.stopped = true;
    },
  };
  watchForName(gate, () => {
    gate.stop();
    found();
  });
});

afterEach(() => {
  gate.stop();
  document.body.replaceChildren();
});

const isFound = () => vi.waitFor(() => expect(found).toHaveBeenCalledOnce(), { timeout: 4000 });

describe('the gate', () => {
  it('notices an added element', async () => {
    document.body.insertAdjacentHTML('beforeend', '<section><p>On Nvidia.</p></section>');
    await isFound();
  });

  it('notices a text that is changed in place', async () => {
    (document.querySelector('#p')?.firstChild as Text).data = 'On DeepSeek.';
    await isFound();
  });

  it('notices a name that is added in two parts', async () => {
    document.querySelector('#p')?.append(new Text('Deep'), new Text('Seek'));
    await isFound();
  });

  it('notices a name in a shadow root of an added element, and one added to it later', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    // The root is found some idle moment later; what is added in it is noticed from then on.
    await new Promise((resolve) => requestIdleCallback(resolve));
    root.innerHTML = '<p>On Nvidia.</p>';
    document.body.append(document.createElement('i'));
    await isFound();
  });

  it('notices a name in the root that a late script gives to an element of the page', async () => {
    gate.stop();
    document.body.innerHTML = '<x-late-news></x-late-news>';
    const read = vi.fn();
    watchForName({ stopped: false, stop() {} }, read);
    expect(read).not.toHaveBeenCalled();
    customElements.define(
      'x-late-news',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>On Nvidia.</p>';
        }
      },
    );
    await vi.waitFor(() => expect(read).toHaveBeenCalled(), { timeout: 4000 });
  });

  it('notices a name after a flood of changes', async () => {
    for (let n = 0; n < 3000; n++) document.body.append(document.createElement('i'));
    document.body.append('And Nvidia.');
    await isFound();
  });

  it('is silent once stopped', async () => {
    gate.stop();
    document.body.append('On Nvidia.');
    const other = vi.fn();
    watchForName({ stopped: false, stop() {} }, other);
    document.body.append('And DeepSeek.');
    await vi.waitFor(() => expect(other).toHaveBeenCalled(), { timeout: 4000 });
    expect(found).not.toHaveBeenCalled();
  });
});

describe('a name that nobody can see', () => {
  it.each(['<script type="text/plain">Nvidia</script>', '<style>.nvidia {}</style>'])(
    'wakes nothing: %s',
    (html) => {
      document.body.innerHTML = `<p>Text.</p>${html}`;
      expect(showsName(document.body)).toBe(false);
      document.body.append('Nvidia');
      expect(showsName(document.body)).toBe(true);
    },
  );
});
