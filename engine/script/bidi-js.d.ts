declare module 'bidi-js' {
  /** The Unicode Bidirectional Algorithm (UAX 9). Levels count in UTF-16 code units; odd ones run from right to left. */
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): { levels: Uint8Array };
  }
  export default function bidiFactory(): Bidi;
}
