import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Evidence, EvidenceKind } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ArticleBlock, type BlockSentences } from './ArticleBlock.tsx';
import { evidenceFromSelection } from './evidenceFromSelection.ts';
import type { TextMark } from './markText.ts';
import { mouseSelection } from './mouseSelection.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { type Sentence, sentencesOf } from './sentencesOf.ts';

interface ArticleTextProps {
  source: Source;
  evidence: Evidence[];
  current: string | null;
  onPick: (evidenceId: string) => void;
}

const KIND_KEYS: Record<string, EvidenceKind> = { e: 'excerpt', q: 'quote', n: 'stat' };

/** The captured words, sentence by sentence; every text is a text node. Mouse selects letters, the keyboard sentences. */
export function ArticleText({ source, evidence, current, onPick }: ArticleTextProps) {
  const article = useRef<HTMLElement>(null);
  const blocks = useMemo(() => blocksOf(source), [source]);
  const sentences = useMemo(() => blocks.flatMap((block) => block.sentences), [blocks]);
  const marks = useMemo(() => marksOf(source, evidence), [source, evidence]);
  const [focused, setFocused] = useState(0);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [byMouse, setByMouse] = useState<Sentence | null>(null);
  const chosen = byMouse ?? spanOf(sentences, anchor, focused);

  const lift = (kind: EvidenceKind) => {
    const stretch = chosen ?? sentences[focused];
    const made = stretch ? evidenceFromSelection(source, kind, stretch.start, stretch.end) : null;
    if (made) void liftEvidence(made, evidence, onPick);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = KIND_KEYS[event.key.toLowerCase()];
    if (kind) {
      event.preventDefault();
      lift(kind);
      return;
    }
    if (event.key === 'Escape') {
      setAnchor(null);
      setByMouse(null);
      return;
    }
    const step =
      event.key === 'ArrowDown' || event.key === 'ArrowRight'
        ? 1
        : event.key === 'ArrowUp' || event.key === 'ArrowLeft'
          ? -1
          : 0;
    if (step === 0) return;
    event.preventDefault();
    setByMouse(null);
    setAnchor(event.shiftKey ? (anchor ?? focused) : null);
    const next = Math.max(0, Math.min(sentences.length - 1, focused + step));
    setFocused(next);
    const target = article.current?.querySelector<HTMLElement>(`[data-sentence="${next}"]`);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <article
        ref={article}
        aria-label={source.title || 'Untitled article'}
        aria-describedby="article-keys"
        className="article"
        lang={source.language || undefined}
        onKeyDown={onKeyDown}
        onMouseUp={() => setByMouse(mouseSelection(article.current))}
      >
        {blocks.map((block) => (
          <ArticleBlock
            key={block.start}
            block={block}
            text={source.text}
            marks={marks}
            current={current}
            focused={focused}
            chosen={anchor === null ? null : chosen}
            onFocus={setFocused}
            onPick={onPick}
          />
        ))}
      </article>
      <p id="article-keys" className="visually-hidden">
        Up and Down go from sentence to sentence, Shift selects. E makes an excerpt, Q a quote, N a number.
      </p>
      {chosen ? <SelectionBar onLift={lift} /> : null}
    </>
  );
}

async function liftEvidence(made: Evidence, known: Evidence[], onPick: (id: string) => void): Promise<void> {
  const there = known.find((one) => one.id === made.id);
  if (made.kind !== 'excerpt') {
    useScreen.getState().show({ kind: 'evidence-form', evidence: there ?? made, isNew: !there });
    return;
  }
  if (there?.state === 'confirmed') return sayTrouble('This excerpt is there already.', '');
  const kept = await useLibrary.getState().saveEvidence(made);
  if (!kept) return;
  useScreen.getState().say('Excerpt made.');
  onPick(kept.id);
}

function spanOf(sentences: Sentence[], anchor: number | null, focused: number): Sentence | null {
  const one = anchor === null ? undefined : sentences[Math.min(anchor, focused)];
  const other = anchor === null ? undefined : sentences[Math.max(anchor, focused)];
  return one && other ? { start: one.start, end: other.end } : null;
}

function blocksOf(source: Source): BlockSentences[] {
  let index = 0;
  return source.blocks
    .filter((block) => block.end > block.start)
    .map((block) => {
      const sentences = sentencesOf(source.text, block.start, block.end, source.language).map((one) => ({
        ...one,
        index: index++,
      }));
      return { ...block, sentences };
    });
}

function marksOf(source: Source, evidence: Evidence[]): TextMark[] {
  return [
    ...evidence.map((one) => ({ ...one, confirmed: one.state === 'confirmed' })),
    ...source.damage.map((one, at) => ({ ...one, id: `damage-${at}`, kind: 'damage' as const, confirmed: false })),
  ].map(({ id, kind, start, end, confirmed }) => ({ id, kind, start, end, confirmed }));
}
