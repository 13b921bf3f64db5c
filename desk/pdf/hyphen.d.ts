declare module 'hyphen' {
  /** A function that puts soft hyphens into a word. */
  export default function createHyphenator(
    patterns: unknown,
    options: { async: false; minWordLength: number },
  ): (text: string) => string;
}
