import { memo } from 'react';
import type { SourceBlock } from '../../engine/nouns/source.ts';
import { markText, type TextMark } from './markText.ts';
import { pick } from './moves.ts';
import type { Sentence } from './sentencesOf.ts';

export interface BlockSentences extends SourceBlock {
  /** `index` counts over the whole article. */
  sentences: (Sentence & { index: number })[];
}

interface ArticleBlockProps {
  block: BlockSentences;
  text: string;
  /** Those that reach into this block. */
  marks: TextMark[];
  /** The current piece, where it reaches into this block. */
  current: string | null;
  /** The sentence that Tab stops at, where it is in this block; -1 elsewhere. */
  focused: number;
  /** What the keyboard has selected, where it reaches into this block. */
  chosen: Sentence | null;
  onFocus: (index: number) => void;
}

/** What each kind of block is on the page. Headings start below the reader's own. */
function elementOf(block: SourceBlock): 'h2' | 'h3' | 'blockquote' | 'p' {
  if (block.kind === 'heading') return (block.level ?? 1) <= 1 ? 'h2' : 'h3';
  return block.kind === 'quotation' ? 'blockquote' : 'p';
}

/** Drawn anew only when something in it has changed: a key in a long article must not redraw all of it. */
export const ArticleBlock = memo(function ArticleBlock(props: ArticleBlockProps) {
  const { block, text, marks, current, focused, chosen, onFocus } = props;
  const Element = elementOf(block);
  return (
    <Element className={`block block-${block.kind} ${current === null ? '' : 'has-current'}`}>
      {block.sentences.map((sentence) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a sentence takes the focus so that keys can select it.
        <span
          key={sentence.start}
          data-sentence={sentence.index}
          data-start={sentence.start}
          tabIndex={sentence.index === focused ? 0 : -1}
          className={`sentence ${chosen && sentence.start >= chosen.start && sentence.end <= chosen.end ? 'is-chosen' : ''}`}
          onFocus={() => onFocus(sentence.index)}
        >
          {markText(sentence.start, sentence.end, marks).map((stretch) => (
            <Marked
              key={stretch.start}
              words={text.slice(stretch.start, stretch.end)}
              start={stretch.start}
              marks={stretch.marks}
              current={current}
            />
          ))}
        </span>
      ))}
    </Element>
  );
}, isSame);

/** Marks are made anew with every change of evidence: what counts is what they say. */
function isSame(before: ArticleBlockProps, after: ArticleBlockProps): boolean {
  return (
    before.block === after.block &&
    before.text === after.text &&
    before.current === after.current &&
    before.focused === after.focused &&
    before.chosen?.start === after.chosen?.start &&
    before.chosen?.end === after.chosen?.end &&
    before.onFocus === after.onFocus &&
    before.marks.length === after.marks.length &&
    before.marks.every((one, at) => isSameMark(one, after.marks[at]))
  );
}

function isSameMark(one: TextMark, other: TextMark | undefined): boolean {
  return (
    one.id === other?.id &&
    one.start === other.start &&
    one.end === other.end &&
    one.state === other.state &&
    one.now === other.now
  );
}

/** Of a mark that is no evidence. */
function classOf({ kind, now, isAdded, state }: TextMark): string {
  if (now !== undefined && !isAdded) return 'mark-repaired';
  return kind === 'damage' && state === 'confirmed' ? 'mark-noted' : `mark-${kind}`;
}

interface MarkedProps {
  words: string;
  start: number;
  marks: TextMark[];
  current: string | null;
}

function Marked({ words, start, marks, current }: MarkedProps) {
  if (marks.length === 0) return <span data-start={start}>{words}</span>;
  const pieces = marks
    .filter((mark) => mark.kind !== 'damage' && mark.kind !== 'speaker')
    .toSorted((one, other) => one.end - one.start - (other.end - other.start));
  // The shortest piece is what a click means, and whose line is drawn: a number inside a quote.
  const [picked] = pieces;
  const classes = marks.filter((mark) => mark.kind === 'damage' || mark.kind === 'speaker').map(classOf);
  const isCurrent = marks.some((mark) => mark.id === current);
  // What is read instead stands behind the words, outside the text: offsets must not move.
  const now = marks.find((mark) => mark.now !== undefined && mark.end === start + words.length)?.now;
  if (picked) classes.push(`mark-${picked.kind}`, `is-${picked.state}`);
  // What is accepted keeps its colour under a shorter piece that is not.
  const accepted = pieces.find((mark) => mark.state === 'confirmed');
  if (accepted) classes.push(`on-${accepted.kind}`);
  if (isCurrent) classes.push('is-current');
  const marked = (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: keys reach the same piece in the list of evidence.
    <span
      data-start={start}
      data-marks={marks.map((mark) => mark.id).join(' ')}
      className={classes.join(' ')}
      onClick={() => {
        if (picked && window.getSelection()?.isCollapsed !== false) pick(picked.id, 'text');
      }}
    >
      {words}
    </span>
  );
  return now ? <span data-now={now}>{marked}</span> : marked;
}
