/** CSS pixels per millisecond over which a pointer is sweeping past rather than arriving. */
const SWEEP = 1;

/** Whether the pointer is moving fast, by its last two places. */
export function createSpeed() {
  let last = { x: 0, y: 0, at: 0 };
  return {
    isFast({ x, y }: { x: number; y: number }, at: number): boolean {
      const distance = Math.hypot(x - last.x, y - last.y);
      const time = Math.max(1, at - last.at);
      last = { x, y, at };
      return distance / time > SWEEP;
    },
  };
}
