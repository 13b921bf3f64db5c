// @vitest-environment jsdom
import { getSchema } from '@tiptap/core';
import { DOMSerializer } from '@tiptap/pm/model';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Prose, paragraphsAt, proseText } from '../../engine/nouns/prose.ts';
import { rangeAt } from '../../renderer/briefing/rangeAt.ts';
import { normaliseProse } from '../../renderer/prose/normaliseProse.ts';
import { ProseView } from '../../renderer/prose/ProseView.tsx';
import { proseExtensions } from '../../renderer/prose/proseExtensions.ts';
import { proseToTiptap } from '../../renderer/prose/proseToTiptap.ts';
import { prose } from '../laws/arbitraryNouns.ts';

const schema = getSchema(
  proseExtensions({ evidenceWords: () => 'locked', referenceWords: () => 'locked', placeholder: () => '' }),
);
const serializer = DOMSerializer.fromSchema(schema);

function inEditor(written: Prose): Element {
  const field = document.createElement('div');
  field.append(serializer.serializeFragment(schema.nodeFromJSON(proseToTiptap(written)).content));
  return field;
}

function inView(written: Prose): Element {
  const field = document.createElement('div');
  field.innerHTML = renderToStaticMarkup(createElement(ProseView, { prose: written }));
  return field;
}

/** Every text of its own, with its place in the plain text. */
function stretchesOf(written: Prose): { start: number; text: string }[] {
  return paragraphsAt(written).flatMap(({ inlines, at }) => {
    let from = at;
    return inlines.flatMap((inline) => {
      const start = from;
      from += inline.kind === 'text' ? inline.text.length : inline.kind === 'break' ? 1 : 0;
      return inline.kind === 'text' && inline.text !== '' ? [{ start, text: inline.text }] : [];
    });
  });
}

test.each([
  ['the editor', inEditor],
  ['the plain view', inView],
])('%s holds every word where the plain text has it', (_, shown) => {
  fc.assert(
    fc.property(prose, (random) => {
      const written = normaliseProse(random);
      // What a browser folds or drops of a text is not its own any more.
      if (
        /[\r\n\0]/.test(
          stretchesOf(written)
            .map(({ text }) => text)
            .join(''),
        )
      )
        return;
      const field = shown(written);
      for (const { start, text } of stretchesOf(written)) {
        expect(proseText(written).slice(start, start + text.length)).toBe(text);
        expect(rangeAt(field, start, start + text.length)?.toString()).toBe(text);
      }
    }),
  );
});

test('words that are not there are not selected', () => {
  expect(rangeAt(inView([{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Short.' }] }]), 2, 99)).toBeNull();
});
