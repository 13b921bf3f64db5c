import type { LabelledSpeech } from './labelledSpeech.ts';

/** An article whose labels stand in braces behind the closing marks: `“No,”{Ann Smith} she said.`; `{}` where nobody is told. */
export function markedSpeech(name: string, marked: string): LabelledSpeech {
  const quotes = [...marked.matchAll(/“([^”]*)”\{([^}]*)\}/gu)].map(({ 1: text = '', 2: speaker = '' }) => ({
    text,
    speaker,
  }));
  return { name, text: marked.replace(/\{[^}]*\}/gu, ''), quotes };
}
