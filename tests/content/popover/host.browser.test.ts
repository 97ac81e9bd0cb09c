import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../../src/content/popover/host.ts';

let controller: AbortController;
let host: Host;

beforeEach(() => {
  controller = new AbortController();
  host = createHost('p { margin: 0 }', controller.signal);
  host.root.innerHTML = '<p style="width:80px;height:40px;background:#fff">A card</p>';
});

afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
  for (const style of document.querySelectorAll('style[data-test]')) style.remove();
});

const shown = () => host.element.matches(':popover-open');

describe('the host', () => {
  it('is in no page until it is opened, then outside of body, and closed to scripts', () => {
    expect(host.element.isConnected).toBe(false);
    host.open(document.body);
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(shown()).toBe(true);
    expect(host.element.shadowRoot).toBeNull();
  });

  it('keeps its size and place on a page that zooms itself', () => {
    document.documentElement.style.setProperty('zoom', '3');
    host.open(document.body);
    host.move(30, 40);
    const { left, top, width } = host.element.getBoundingClientRect();
    document.documentElement.style.removeProperty('zoom');
    expect([left, top, width]).toEqual([30, 40, 80]);
  });

  it('goes with the extension', () => {
    host.open(document.body);
    controller.abort();
    expect(host.element.isConnected).toBe(false);
  });

  it('comes back from wherever a page moves it while it is open, and stays away once closed', async () => {
    document.body.innerHTML = '<div hidden></div>';
    host.open(document.body);
    document.querySelector('div')?.append(host.element);
    await vi.waitFor(() => expect(host.element.parentNode).toBe(document.documentElement));
    expect(shown()).toBe(true);
    host.close();
    host.element.remove();
    await Promise.resolve();
    expect(host.element.isConnected).toBe(false);
  });

  it('is not styled by a page that styles everything', () => {
    const style = document.createElement('style');
    style.dataset.test = '';
    style.textContent =
      ':not(html) { all: initial !important; display: none !important; opacity: 0 !important; position: static !important; pointer-events: none !important }';
    document.head.append(style);
    host.open(document.body);
    host.move(30, 40);
    const { display, opacity, position, pointerEvents } = getComputedStyle(host.element);
    expect({ display, opacity, position, pointerEvents }).toEqual({
      display: 'block',
      opacity: '1',
      position: 'fixed',
      pointerEvents: 'auto',
    });
    const { x, y } = host.element.getBoundingClientRect();
    expect([x, y]).toEqual([30, 40]);
  });

  it('stands inside a modal dialog only while its words do', () => {
    document.body.innerHTML = '<dialog><p>Words</p></dialog>';
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    host.open(dialog.querySelector('p') as Element);
    expect(host.element.parentNode).toBe(dialog);
    expect(shown()).toBe(true);
    host.close();
    expect(dialog.contains(host.element)).toBe(false);
  });

  it('comes back when the page removes it, and not after it was closed', async () => {
    host.open(document.body);
    host.element.remove();
    await vi.waitFor(() => expect(shown()).toBe(true));
    host.close();
    host.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.element.isConnected).toBe(false);
  });

  it('does not fight for ever', async () => {
    host.open(document.body);
    let removals = 0;
    const page = new MutationObserver(() => {
      if (!host.element.isConnected || removals >= 200) return;
      removals++;
      host.element.remove();
    });
    page.observe(document.documentElement, { childList: true });
    host.element.remove();
    await vi.waitFor(() => expect(host.element.isConnected).toBe(false));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    page.disconnect();
    expect(removals).toBeGreaterThan(3);
    expect(removals).toBeLessThan(50);
  });
});
