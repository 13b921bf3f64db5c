/** What a sentence of news counts. `high` is the upper end of a range; `change` as Stat has it. */
export interface LabelledSentence {
  text: string;
  language: string;
  numbers: { value: number; high?: number; unit: string; change: string }[];
}

/**
 * One sentence a line: `text | 3.4 % down; 45.12 USD; 1.5..2 %`. A label is the value or the two ends of a range, then the unit (may be left out),
 * then the change where it is not '='. `-` stands for a sentence that counts nothing.
 */
export function sentencesIn(lines: string, language = 'en'): LabelledSentence[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', labels = ''] = line.split(' | ');
      return { text, language, numbers: labels === '-' ? [] : labels.split('; ').map(labelled) };
    });
}

function labelled(label: string): LabelledSentence['numbers'][number] {
  const [ends = '', ...rest] = label.split(' ');
  const [value, high] = ends.split('..').map(Number);
  const change = /^(?:up|down|[~<>])$/.test(rest.at(-1) ?? '') ? (rest.pop() ?? '=') : '=';
  return { value: value ?? 0, ...(high === undefined ? {} : { high }), unit: rest.join(' '), change };
}
