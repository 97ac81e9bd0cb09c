import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
  id: string;
  label: string;
  /** Shown beside the label, already formatted. */
  count?: string;
  panel: ComponentChildren;
}

export interface TabsProps {
  /** The name of the list of tabs. */
  label: string;
  tabs: Tab[];
  /** The open tab's id; without it the tabs keep their own state and open the first. */
  open?: string;
  onOpen?: (id: string) => void;
}

/** WAI-ARIA tabs with automatic activation: arrows, Home and End move and open. */
export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  const [own, setOwn] = useState(tabs[0]?.id);
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const wanted = open ?? own;
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === wanted),
  );
  const current = tabs[at];

  function show(index: number): void {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    setOwn(tab.id);
    onOpen?.(tab.id);
    const button = list.current?.children[tabs.indexOf(tab)];
    if (button instanceof HTMLElement) button.focus();
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>): void {
    const back =
      getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const forth = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const target = { [back]: at - 1, [forth]: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    show(target);
  }

  if (!current) return null;
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`${prefix}-${tab.id}`}
            aria-selected={index === at}
            aria-controls={`${prefix}-panel`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => show(index)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      {/* A panel may hold nothing to focus and is then a stop itself (ARIA APG, tabs). */}
      <div
        class="tab-panel"
        role="tabpanel"
        id={`${prefix}-panel`}
        aria-labelledby={`${prefix}-${current.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the same
        tabIndex={0}
      >
        {current.panel}
      </div>
    </>
  );
}
