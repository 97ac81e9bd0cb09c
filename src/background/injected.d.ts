/** Paths of the built files that are injected on demand; scripts/build/private-scripts.ts makes the module. */
declare module 'virtual:injected' {
  type Locale = import('../platform/locales.ts').Locale;
  /** What the reader reads with; goes in before it. */
  export const library: string;
  export const reader: string;
  /** The marks' stylesheet, for shadow roots. */
  export const shadowMarks: string;
  export const popover: string;
  /** What every card shows of the dataset. */
  export const record: string;
  /** How a figure's plot is laid out and looks, for cards about figures. */
  export const plot: string;
  /** The dataset's facts, for cards about entities. */
  export const facts: string;
  /** What copying from a card takes. */
  export const copy: string;
  /** The interface's messages for cards, where the reader of the page chose a language. */
  export const languages: { [language in Locale]: string };
}
