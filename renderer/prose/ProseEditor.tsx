import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isPressed } from '../../engine/nouns/action.ts';
import type { Prose } from '../../engine/nouns/prose.ts';
import { afterPointer } from '../parts/afterPointer.ts';
import { SpellMenu } from '../spelling/SpellMenu.tsx';
import { Spelling } from '../spelling/spellPlugin.ts';
import { afterFrame, doNow } from './afterFrame.ts';
import { cleanPaste } from './cleanPaste.ts';
import { inlineWords } from './inlineWords.ts';
import { PassageOffer } from './PassageOffer.tsx';
import type { ProseFieldProps } from './ProseField.tsx';
import { ProseToolbar } from './ProseToolbar.tsx';
import { proseExtensions } from './proseExtensions.ts';
import { proseToTiptap } from './proseToTiptap.ts';
import { referenceWords } from './referable.ts';
import type { TiptapNode } from './tiptapNode.ts';
import { tiptapToProse } from './tiptapToProse.ts';
import { usePastedPassage } from './usePastedPassage.ts';

const LINK_KEYS = 'Mod+Shift+K';

/** Prose in the making. Every change goes out as Prose once it is painted; undo comes back in through `prose`. */
export function ProseEditor({ label, prose, placeholder, focusNow, onChange }: ProseFieldProps) {
  const [focused, setFocused] = useState(focusNow);
  const inside = useRef(focusNow);
  const frame = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  // What the editor holds, as Prose: tells our own change coming back from one that came from elsewhere.
  const held = useRef<Prose>(prose);
  const report = useRef(onChange);
  report.current = onChange;

  // In the language of the screen, which may change while the editor stands.
  const hint = useRef(placeholder);
  hint.current = placeholder;

  const passage = usePastedPassage();
  const pasted = useRef(passage.pasted);
  pasted.current = passage.pasted;

  const editor = useEditor({
    extensions: [
      ...proseExtensions({ evidenceWords: inlineWords, referenceWords, placeholder: () => hint.current }),
      Spelling,
    ],
    content: proseToTiptap(prose),
    // The page's policy allows no style elements; what it would inject stands in look/prose.css.
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        // Ours marks what is spelled wrong; the browser's asks the net for its dictionaries.
        spellcheck: 'false',
        'aria-label': label,
        class: 'prose',
        'data-timeline': '',
      },
      transformPastedHTML: cleanPaste,
      handlePaste: (_view, event) => {
        pasted.current(event.clipboardData?.getData('text/plain') ?? '');
        return false;
      },
      handleKeyDown: (view, event) => {
        if (event.key !== 'Escape') return false;
        view.dom.closest<HTMLElement>('.fill')?.focus();
        return true;
      },
    },
    onUpdate: ({ editor: changed }) =>
      afterFrame(held, () => {
        if (changed.isDestroyed) return;
        held.current = tiptapToProse(changed.getJSON() as TiptapNode);
        report.current(held.current);
      }),
  });

  // Tiptap's own autofocus comes a frame later; keys pressed until then would be lost. Where the screen was slow to show the first editor, Tiptap
  // makes another in its place, which takes the focus over.
  const takesFocus = useRef(focusNow);
  useLayoutEffect(() => {
    if (!takesFocus.current || editor.isDestroyed) return;
    editor.commands.setTextSelection(editor.state.doc.content.size);
    editor.view.focus();
    editor.commands.scrollIntoView();
  }, [editor]);

  useEffect(() => {
    if (prose === held.current || editor.isDestroyed) return;
    held.current = prose;
    const { from } = editor.state.selection;
    editor.commands.setContent(proseToTiptap(prose), { emitUpdate: false });
    editor.commands.setTextSelection(Math.min(from, editor.state.doc.content.size - 1));
  }, [prose, editor]);

  // What was typed last is said before the editor is gone.
  useLayoutEffect(() => doNow, []);

  const turn = (isInside: boolean) => {
    inside.current = isInside;
    // The tools come and go between two clicks, not within one.
    afterPointer(() => setFocused(inside.current));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches where the focus is and which keys pass.
    <div
      ref={frame}
      onKeyDown={(event) => {
        if (!isPressed(LINK_KEYS, event)) return;
        event.preventDefault();
        setLinking(true);
      }}
      onFocus={() => turn(true)}
      onBlur={(event) => turn(event.currentTarget.contains(event.relatedTarget))}
    >
      {focused ? <ProseToolbar editor={editor} linking={linking} setLinking={setLinking} /> : null}
      <EditorContent editor={editor} />
      <SpellMenu editor={editor} frame={frame} />
      {passage.passage ? <PassageOffer editor={editor} passage={passage.passage} onClose={passage.forget} /> : null}
    </div>
  );
}
