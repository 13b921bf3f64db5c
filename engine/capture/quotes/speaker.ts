/** Who is meant by the words that stand where a speaker is expected. `start` counts in the source's text; -1 where nobody is named. */
export interface Speaker {
  speaker: string;
  role: string;
  start: number;
}

export const NOBODY: Speaker = { speaker: '', role: '', start: -1 };

/** A piece of the source's text. */
export interface Phrase {
  text: string;
  start: number;
}
