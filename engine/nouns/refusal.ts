/**
 * The world or the input failed: one plain sentence says what is wrong and where, the hint what to do.
 * Thrown in the desk and caught at its doors (command line, bridge), where it becomes data; never shown with a stack.
 */
export class Refusal extends Error {
  /** Stable and short: 'empty-file', 'conflict', 'not-found', … */
  readonly code: string;
  readonly hint: string;

  constructor(code: string, sentence: string, hint = '') {
    super(sentence);
    this.name = 'Refusal';
    this.code = code;
    this.hint = hint;
  }
}
