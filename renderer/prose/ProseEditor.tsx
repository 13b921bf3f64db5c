import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { Prose } from '../../engine/nouns/prose.ts';
import { inlineWords } from './inlineWords.ts';
import type { ProseFieldProps } from './ProseField.tsx';
import { ProseToolbar } from './ProseToolbar.tsx';
import { proseExtensions } from './proseExtensions.ts';
import { proseToTiptap } from './proseToTiptap.ts';
import { referenceWords } from './referable.ts';
import type { TiptapNode } from './tiptapNode.ts';
import { tiptapToProse } from './tiptapToProse.ts';

/** Prose in the making. Every change goes out as Prose at once; undo comes back in through `prose`. */
export function ProseEditor({ label, prose, placeholder, focusNow, onChange }: ProseFieldProps) {
  const [focused, setFocused] = useState(focusNow);
  // What the editor holds, as Prose: tells our own change coming back from one that came from elsewhere.
  const held = useRef<Prose>(prose);
  const report = useRef(onChange);
  report.current = onChange;

  const editor = useEditor({
    extensions: proseExtensions({ evidenceWords: inlineWords, referenceWords, placeholder }),
    content: proseToTiptap(prose),
    // The page's policy allows no style elements; what it would inject stands in look/prose.css.
    injectCSS: false,
    autofocus: focusNow ? 'end' : false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: 'prose',
        'data-timeline': '',
      },
      handleKeyDown: (view, event) => {
        if (event.key !== 'Escape') return false;
        view.dom.closest<HTMLElement>('.fill')?.focus();
        return true;
      },
    },
    onUpdate: ({ editor: changed }) => {
      held.current = tiptapToProse(changed.getJSON() as TiptapNode);
      report.current(held.current);
    },
  });

  useEffect(() => {
    if (prose === held.current || editor.isDestroyed) return;
    held.current = prose;
    const { from } = editor.state.selection;
    editor.commands.setContent(proseToTiptap(prose), { emitUpdate: false });
    editor.commands.setTextSelection(Math.min(from, editor.state.doc.content.size - 1));
  }, [prose, editor]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches where the focus is.
    <div
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }}
    >
      {focused ? <ProseToolbar editor={editor} /> : null}
      <EditorContent editor={editor} />
    </div>
  );
}
