/** An article of our own writing with what a careful reader finds in it. Labels are written before the rules are run over the article. */
export interface LabelledArticle {
  name: string;
  text: string;
  /** Statements in direct speech, without their marks; scare quotes, titles and terms are left out. */
  quotes: { text: string; speaker: string }[];
  /** The words of the number with its unit; `unit` as the noun Stat has it: '%', ISO 4217, 'rank', the counted thing, or ''. */
  numbers: {
    text: string;
    value: number;
    /** The upper end of a range ("30 to 40 boats"), whose lower end is `value`. */
    high?: number;
    unit: string;
  }[];
  /** The damaged words as they stand. */
  damage: string[];
}
