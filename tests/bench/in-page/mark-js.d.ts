/** The part of mark.js that the benchmark uses; the package has no types of its own. */
declare module 'mark.js' {
  interface Options {
    separateWordSearch?: boolean;
    accuracy?: 'partially' | 'complementary' | 'exactly';
    done?: (count: number) => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options?: Options): void;
    unmark(options?: Pick<Options, 'done'>): void;
  }
}
