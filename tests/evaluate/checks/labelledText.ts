/**
 * A paragraph of an analyst with what a strict reviewer says of it. In `text` “[1]” to “[5]” cite a piece of evidence and “{s}” refers to a section
 * (see textDossier). Each label is "code" or "code: words", the words at which the finding must point.
 */
export interface LabelledText {
  scale: 'icd203' | 'phia' | 'ipcc';
  /** Key judgements are held to more than the discussion below them. */
  where: 'judgement' | 'text';
  text: string;
  language?: string;
  labels: string[];
}

type Short = [text: string, ...labels: string[]];

export function labelled(
  scale: LabelledText['scale'],
  where: LabelledText['where'],
  ...shorts: Short[]
): LabelledText[] {
  return shorts.map(([text, ...labels]) => ({ scale, where, text, labels }));
}
