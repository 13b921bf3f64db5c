import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';
import { MISSPELT, SPELL_WISH } from './misspelt.ts';
import { orderSpelling } from './speller.ts';
import { useSpelling } from './spellingStore.ts';
import { misspeltAt } from './spellPlugin.ts';

interface Wrong {
  word: string;
  from: number;
  to: number;
  /** Null while they are looked for. */
  suggestions: string[] | null;
}

/** What a wrong word may have meant: by right click, by the menu key in it, and by the key that goes to the next one. */
export function SpellMenu({ editor, frame }: { editor: Editor; frame: RefObject<HTMLElement | null> }) {
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const element = useRef<Element | null>(null);
  useEffect(() => {
    const open = (at: number): boolean => {
      const found = misspeltAt(editor.state, at);
      const node = found && editor.view.domAtPos(found.from + 1).node;
      element.current = (node instanceof Element ? node : node?.parentElement)?.closest(MISSPELT) ?? null;
      if (!found || !element.current) return false;
      editor.chain().focus().setTextSelection(found).run();
      setWrong({ ...found, suggestions: null });
      void orderSpelling({ do: 'suggest', word: found.word }).then((suggestions) =>
        // Closed meanwhile, or about another word: it stays so.
        setWrong((now) => (now?.word === found.word && now.from === found.from ? { ...now, suggestions } : now)),
      );
      return true;
    };
    const onMenu = (event: MouseEvent) => {
      // By the keyboard it comes without a pointer: then it is about where the caret stands.
      const isPointer = event.button === 2 || event.clientX > 0 || event.clientY > 0;
      const pointed = isPointer ? editor.view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos : undefined;
      if (open(pointed ?? editor.state.selection.from)) event.preventDefault();
    };
    const onWish = (event: Event) => {
      if (event.target instanceof Element) open(editor.view.posAtDOM(event.target, 0));
    };
    // Not the editor's own element: it is there only later.
    const around = frame.current;
    around?.addEventListener('contextmenu', onMenu);
    around?.addEventListener(SPELL_WISH, onWish);
    return () => {
      around?.removeEventListener('contextmenu', onMenu);
      around?.removeEventListener(SPELL_WISH, onWish);
    };
  }, [editor, frame]);
  if (!wrong) return null;

  const close = () => {
    setWrong(null);
    editor.commands.focus();
  };
  const run = (key: string) => {
    close();
    if (key === 'know') {
      void useSpelling.getState().addWord(wrong.word);
      useScreen.getState().say(t('“{word}” is one of your words now.', { word: wrong.word }));
    } else if (key === 'settings') {
      useScreen.getState().show({ kind: 'spelling' });
    } else {
      const by = wrong.suggestions?.[Number(key.slice(1))];
      if (by) editor.view.dispatch(editor.state.tr.insertText(by, wrong.from, wrong.to));
    }
  };
  const nothing = wrong.suggestions === null ? t('Looking…') : t('Nothing like it is known');
  return (
    <Popover
      className="menu-popover"
      aria-label={t('Spelling of “{word}”', { word: wrong.word })}
      placement="bottom start"
      triggerRef={element}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Menu
        key={wrong.suggestions === null ? 'looking' : 'known'}
        className="menu"
        aria-label={t('Spelling of “{word}”', { word: wrong.word })}
        autoFocus="first"
        disabledKeys={['nothing']}
        onAction={(key) => run(String(key))}
      >
        {(wrong.suggestions ?? []).map((one, at) => (
          <MenuItem key={one} id={`s${at}`} textValue={one} className="menu-item">
            <strong dir="auto">{one}</strong>
          </MenuItem>
        ))}
        {wrong.suggestions === null || wrong.suggestions.length === 0 ? (
          <MenuItem id="nothing" textValue={nothing} className="menu-item">
            {nothing}
          </MenuItem>
        ) : null}
        <MenuItem id="know" textValue={t('Add to my words')} className="menu-item">
          {t('Add to my words')}
        </MenuItem>
        <MenuItem id="settings" textValue={t('Spelling…')} className="menu-item">
          {t('Spelling…')}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
