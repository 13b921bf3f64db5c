declare module 'linebreak' {
  /** UAX 14 line breaking: every call of `nextBreak` gives the next place where a line may, or must, end. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
