/** The built files that are injected on demand; scripts/build/private-scripts.ts makes the module. */
declare module 'virtual:injected' {
  /** Paths in the extension. */
  export const reader: string;
  export const popover: string;
}
