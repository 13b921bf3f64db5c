import type { Returned } from '../../engine/nouns/returned.ts';
import type { Budget } from '../readers/docx/budget.ts';
import { attributeOf, walkXml } from '../readers/docx/walkXml.ts';
import { Flow } from './flow.ts';
import { flowListener } from './flowListener.ts';
import { returnedParagraph, type Sheets } from './readFlow.ts';

/** The footnotes or endnotes of a part, each with its paragraphs; the lines that part notes from text are none. */
export function readNotes(
  bytes: Uint8Array,
  kind: 'footnote' | 'endnote',
  links: Map<string, string>,
  sheets: Sheets,
  budget: Budget,
): Returned['notes'] {
  const notes: Returned['notes'] = [];
  const flow = new Flow();
  const listener = flowListener(flow, (relation) => links.get(relation) ?? '');
  let id: string | null = null;
  walkXml(
    bytes,
    {
      open: (name, attributes) => {
        if (name === `w:${kind}`) {
          const isLine = /separator|notice/i.test(attributeOf(attributes, 'type') ?? '');
          id = isLine ? null : (attributeOf(attributes, 'id') ?? '');
          flow.done.length = 0;
        }
        listener.open(name, attributes);
      },
      close: (name) => {
        listener.close(name);
        if (name !== `w:${kind}` || id === null) return;
        notes.push({
          id: `${kind} ${id}`,
          paragraphs: flow.done.map((open) => returnedParagraph(open, sheets)),
        });
        id = null;
      },
      text: (words) => listener.text?.(words),
    },
    budget,
  );
  return notes;
}
