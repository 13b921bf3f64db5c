// @vitest-environment jsdom
import { getSchema } from '@tiptap/core';
import { DOMSerializer } from '@tiptap/pm/model';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { mapStretches } from '../../engine/find/mapStretches.ts';
import { expressionOf, spansIn } from '../../engine/find/query.ts';
import type { Prose } from '../../engine/nouns/prose.ts';
import { shownRanges } from '../../renderer/find/shownRanges.ts';
import { normaliseProse } from '../../renderer/prose/normaliseProse.ts';
import { ProseView } from '../../renderer/prose/ProseView.tsx';
import { proseExtensions } from '../../renderer/prose/proseExtensions.ts';
import { proseToTiptap } from '../../renderer/prose/proseToTiptap.ts';
import { prose } from '../laws/arbitraryNouns.ts';

const schema = getSchema(
  proseExtensions({ evidenceWords: () => 'a', referenceWords: () => 'a', placeholder: () => '' }),
);
const serializer = DOMSerializer.fromSchema(schema);

/** What the engine says is shown, in its order. */
function shownByEngine(written: Prose, expression: RegExp): string[] {
  const found: string[] = [];
  mapStretches(written, ({ texts, text, isCaption }) => {
    if (!isCaption) for (const { start, end } of spansIn(text, expression)) found.push(text.slice(start, end));
    return texts;
  });
  return found;
}

function shownOn(page: Element, expression: RegExp): string[] {
  return shownRanges(page, expression).map(String);
}

const frame = (fill: (element: HTMLElement) => void): HTMLElement => {
  const element = document.createElement('div');
  fill(element);
  return element;
};

test('what is marked on the page is what the engine found, in the editor and before it is there', () => {
  fc.assert(
    fc.property(prose, fc.constantFrom('a', 'e', '“', '1', 'b '), (any, words) => {
      const written = normaliseProse(any);
      const expression = expressionOf({ words, matchCase: false, wholeWords: false });
      if (!expression) throw new Error('no expression');
      const expected = shownByEngine(written, expression);
      const editor = frame((element) =>
        element.append(serializer.serializeFragment(schema.nodeFromJSON(proseToTiptap(written)).content)),
      );
      expect(shownOn(editor, expression)).toEqual(expected);
      // HTML cannot carry NUL or a lone surrogate; the editor's own document can.
      if (/[\0\r]|\p{Surrogate}/u.test(JSON.stringify(written))) return;
      const plain = frame((element) => {
        element.innerHTML = renderToStaticMarkup(createElement(ProseView, { prose: written }));
      });
      expect(shownOn(plain, expression)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
