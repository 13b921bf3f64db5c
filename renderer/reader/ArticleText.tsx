import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Evidence, EvidenceKind } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { sideways } from '../words/language.ts';
import { t } from '../words/t.ts';
import { ArticleBlock, type BlockSentences } from './ArticleBlock.tsx';
import { useDamage } from './damageStore.ts';
import { lift } from './lift.ts';
import { marksOf } from './marksOf.ts';
import { mouseSelection } from './mouseSelection.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { type Sentence, sentencesOf } from './sentencesOf.ts';
import { useTriage } from './triageStore.ts';

interface ArticleTextProps {
  source: Source;
  evidence: Evidence[];
}

const KIND_KEYS: Record<string, EvidenceKind> = { e: 'excerpt', q: 'quote', n: 'stat' };
const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** The captured words, sentence by sentence; every text is a text node. Mouse selects letters, the keyboard sentences. */
export function ArticleText({ source, evidence }: ArticleTextProps) {
  const article = useRef<HTMLElement>(null);
  const isDamage = useTriage((triage) => triage.pane === 'damage');
  const place = useDamage((state) => state.current);
  const piece = useTriage((triage) => triage.current);
  const current = isDamage ? place : piece;
  const rejected = useTriage((triage) => triage.filter.state === 'rejected');
  const blocks = useMemo(() => blocksOf(source), [source]);
  const sentences = useMemo(() => blocks.flatMap((block) => block.sentences), [blocks]);
  const marks = useMemo(() => marksOf(source, evidence, current, rejected), [source, evidence, current, rejected]);
  const [focused, setFocused] = useState(0);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [byMouse, setByMouse] = useState<Sentence | null>(null);
  const byKeys = spanOf(sentences, anchor, focused);
  const chosen = byMouse ?? byKeys;
  useFollow(article, isDamage);

  const liftAs = (kind: EvidenceKind) => {
    const stretch = chosen ?? sentences[focused];
    if (!stretch) return;
    setAnchor(null);
    setByMouse(null);
    window.getSelection()?.removeAllRanges();
    lift(source, kind, stretch.start, stretch.end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = KIND_KEYS[event.key.toLowerCase()];
    const step = STEPS[event.key] || sideways(event.key);
    if (kind) liftAs(kind);
    else if (event.key === 'Escape') {
      setAnchor(null);
      setByMouse(null);
    } else if (step) {
      setByMouse(null);
      setAnchor(event.shiftKey ? (anchor ?? focused) : null);
      const next = Math.max(0, Math.min(sentences.length - 1, focused + step));
      setFocused(next);
      const target = article.current?.querySelector<HTMLElement>(`[data-sentence="${next}"]`);
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <article
        ref={article}
        aria-label={source.title || t('Untitled article')}
        aria-describedby="article-keys"
        className="article"
        dir="auto"
        lang={source.language || undefined}
        onKeyDown={onKeyDown}
        onMouseUp={() => setByMouse(mouseSelection(article.current))}
      >
        {blocks.map((block) => {
          const inBlock = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
          return (
            <ArticleBlock
              key={block.start}
              block={block}
              text={source.text}
              marks={inBlock}
              current={inBlock.some((mark) => mark.id === current) ? current : null}
              focused={block.sentences.some((one) => one.index === focused) ? focused : -1}
              chosen={byKeys && byKeys.start < block.end && byKeys.end > block.start ? byKeys : null}
              onFocus={setFocused}
            />
          );
        })}
      </article>
      <p id="article-keys" className="visually-hidden">
        {t('Up and Down go from sentence to sentence, Shift selects. E makes an excerpt, Q a quote, N a number.')}
      </p>
      {chosen ? <SelectionBar onLift={liftAs} /> : null}
    </>
  );
}

/** After every move: the current piece in view with what stands around it. Within the middle of the view nothing is scrolled. */
function useFollow(article: { current: HTMLElement | null }, isDamage: boolean): void {
  const moves = useTriage((triage) => triage.moves);
  const damageMoves = useDamage((state) => state.moves);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every move counts, also one to the same place.
  useLayoutEffect(() => {
    const { way, ...triage } = useTriage.getState();
    const current = isDamage ? useDamage.getState().current : triage.current;
    const mark =
      current === null || current === '' || (moves === 0 && !isDamage)
        ? null
        : article.current?.querySelector(`[data-marks~="${current}"]`);
    const view = mark?.closest('.reader-text');
    if (!mark || !view || (!isDamage && (way === 'text' || way === 'made'))) return;
    const { top, height } = view.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    if (at.top >= top + height * 0.12 && at.bottom <= top + height * 0.72) return;
    view.scrollTop += at.top - top - height * 0.32;
  }, [moves, damageMoves, isDamage, article]);
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
