import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { useBriefing } from '../briefing/briefingStore.ts';
import { isKnownName, knownNames } from './knownNames.ts';
import { wrongAmong } from './speller.ts';
import { useSpelling } from './spellingStore.ts';
import { spelledWords } from './spellWords.ts';

const KEY = new PluginKey<DecorationSet>('spelling');
/** Words are looked at when typing pauses so long. Milliseconds. */
const PAUSE = 350;
/** A letter that stands for what is no text: it ends a word. */
const ATOM = '\ufffc';
/** Longer than any word with what it may be a part of. Characters. */
const AROUND = 200;

/** Marks what is spelled wrong; the word that is being typed is nobody's mistake yet. Decorations change no word of the text. */
export const Spelling = Extension.create({
  name: 'spelling',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => {
          const given: DecorationSet | undefined = transaction.getMeta(KEY);
          return given ?? marks.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => KEY.getState(state) },
      view: (view) => watchSpelling(view),
    }),
  ],
});

function watchSpelling(view: EditorView) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marked: { doc: Node; word: string } | null = null;
  const check = async () => {
    const words = useSpelling.getState().spells === '' ? [] : wordsOf(view.state.doc);
    const { wrong, settled } = wrongAmong(words.map(({ word }) => word));
    show(view, words, wrong);
    const { doc } = view.state;
    if (!settled) return;
    const found = await settled;
    if (!view.isDestroyed && view.state.doc === doc) show(view, words, found);
  };
  const checkSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), PAUSE);
  };
  const leave = useSpelling.subscribe((state, before) => {
    if (state.changes !== before.changes) checkSoon();
  });
  checkSoon();
  return {
    update: ({ state }: EditorView) => {
      const now = { doc: state.doc, word: wordAt(state)?.word ?? '' };
      if (marked?.doc !== now.doc || marked.word !== now.word) checkSoon();
      marked = now;
    },
    destroy: () => {
      leave();
      clearTimeout(timer);
    },
  };
}

interface PlacedWord {
  word: string;
  from: number;
  to: number;
}

function wordsOf(doc: Node): PlacedWord[] {
  const words: PlacedWord[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    for (const { word, start, end } of spelledWords(node.textBetween(0, node.content.size, undefined, ATOM))) {
      words.push({ word, from: at + 1 + start, to: at + 1 + end });
    }
    return false;
  });
  return words;
}

function show(view: EditorView, words: PlacedWord[], wrong: Set<string>): void {
  const { doc } = view.state;
  const { dossier, briefing } = useBriefing.getState();
  const names = knownNames(dossier, briefing);
  const typing = view.hasFocus() ? wordAt(view.state) : null;
  const marks = words
    .filter(({ word, from }) => wrong.has(word) && !isKnownName(word, names) && from !== typing?.from)
    .map(({ from, to }) => Decoration.inline(from, to, { class: 'misspelt' }));
  if (marks.length === 0 && (KEY.getState(view.state)?.find().length ?? 0) === 0) return;
  view.dispatch(view.state.tr.setMeta(KEY, DecorationSet.create(doc, marks)).setMeta('addToHistory', false));
}

/** The word that the caret stands in or right behind; null where something is selected. */
function wordAt(state: EditorState): PlacedWord | null {
  const { empty, $from } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const { parent, parentOffset } = $from;
  // Every key asks: a long paragraph is not gone through for the word around the caret.
  const first = Math.max(0, parentOffset - AROUND);
  const text = parent.textBetween(first, Math.min(parent.content.size, parentOffset + AROUND), undefined, ATOM);
  const at = parentOffset - first;
  const found = spelledWords(text).find(({ start, end }) => start <= at && at <= end);
  const from = $from.start() + first;
  return found ? { word: found.word, from: from + found.start, to: from + found.end } : null;
}

/** The marked word at a place of the text; null where nothing is marked. */
export function misspeltAt(state: EditorState, at: number): PlacedWord | null {
  const [mark] = KEY.getState(state)?.find(at, at) ?? [];
  if (!mark) return null;
  const word = state.doc.textBetween(mark.from, mark.to).replaceAll('’', "'");
  return { word, from: mark.from, to: mark.to };
}
