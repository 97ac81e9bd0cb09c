import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** One tab stop for a chart's marks; arrows, Home and End move among them. */
export interface Roving {
  /** The mark that is focused or pointed at. */
  shown: number | undefined;
  propsOf(index: number): {
    /** Lower case: an SVG element's attributes are told apart by case. */
    tabindex: 0 | -1;
    onFocus: () => void;
    onBlur: () => void;
    onPointerEnter: () => void;
    onPointerLeave: () => void;
    onKeyDown: (event: TargetedKeyboardEvent<SVGGElement>) => void;
    ref: (element: SVGGElement | null) => void;
  };
}

/** @param length how many marks there are */
export function useRoving(length: number): Roving {
  const [stop, setStop] = useState(0);
  const [shown, setShown] = useState<number>();
  const marks = useRef<(SVGGElement | null)[]>([]);

  return {
    shown,
    propsOf: (index) => ({
      tabindex: index === Math.min(stop, length - 1) ? 0 : -1,
      onFocus() {
        setStop(index);
        setShown(index);
      },
      onBlur: () => setShown(undefined),
      onPointerEnter: () => setShown(index),
      onPointerLeave: () => setShown(undefined),
      onKeyDown(event) {
        const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: length - 1 }[
          event.key
        ];
        if (to === undefined) return;
        event.preventDefault();
        marks.current[(to + length) % length]?.focus();
      },
      ref(element) {
        marks.current[index] = element;
      },
    }),
  };
}
