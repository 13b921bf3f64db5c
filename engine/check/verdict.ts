/** What comparing a quotation with the stored sources gives; 'repaired' are the source's words as the analyst's repairs read them. The last three stop an export until they are signed off. */
export interface Verdict {
  verdict: 'exact' | 'typographic' | 'elided' | 'repaired' | 'altered' | 'misattributed' | 'not-found';
  /** Where the words were found, or what is most like them; -1 where nothing is. Code units into the source's text. */
  sourceId: string;
  start: number;
  end: number;
  /** For 'altered' and 'repaired': the first words that differ, as printed and as the source has them. For 'misattributed': who is named, who speaks. */
  printed: string;
  actual: string;
}

export function stopsExport({ verdict }: Verdict): boolean {
  return verdict === 'altered' || verdict === 'misattributed' || verdict === 'not-found';
}

/** One plain sentence for the screen. */
export function sayVerdict({ verdict, printed, actual }: Verdict): string {
  switch (verdict) {
    case 'exact':
      return 'Word for word in the source.';
    case 'typographic':
      return 'In the source, but for quotation marks, dashes or spaces.';
    case 'elided':
      return 'In the source, with what was left out or put in marked by brackets.';
    case 'repaired':
      return `In the source as you repaired it: “${actual}” is read as “${printed}”.`;
    case 'altered':
      return difference(printed, actual);
    case 'misattributed':
      return actual === ''
        ? 'These words stand in another source than the one named.'
        : `The source has “${actual}” say this, not “${printed}”.`;
    case 'not-found':
      return 'These words are not in the source.';
  }
}

function difference(printed: string, actual: string): string {
  if (printed === '' && actual === '') return 'The words are the source’s, but the punctuation is not.';
  if (printed === '') return `The source has “${actual}” here, which is left out unmarked.`;
  if (actual === '') return `“${printed}” is not in the source.`;
  return `It says “${printed}” where the source has “${actual}”.`;
}
