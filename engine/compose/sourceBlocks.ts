import type { Block } from '../nouns/document.ts';
import { fullCitation } from './citation.ts';
import type { Composition } from './composition.ts';

/** The list of sources, each once, in the order of their first footnote. */
export function sourceBlocks(composition: Composition): Block[] {
  const { heading, printed } = composition.template.sources;
  const cited = composition.notes.cited();
  if (!printed || cited.length === 0) return [];
  return [
    { kind: 'heading', level: 1, number: '', inlines: [{ kind: 'text', text: heading }], origin: {} },
    ...cited.map((source): Block => {
      const inlines = [...fullCitation(source, composition.phrases), { kind: 'text' as const, text: '.' }];
      return { kind: 'paragraph', role: 'source-entry', inlines, origin: {} };
    }),
  ];
}
