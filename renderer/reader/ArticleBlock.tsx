import type { SourceBlock } from '../../engine/nouns/source.ts';
import { markText, type TextMark } from './markText.ts';
import type { Sentence } from './sentencesOf.ts';

export interface BlockSentences extends SourceBlock {
  /** `index` counts over the whole article. */
  sentences: (Sentence & { index: number })[];
}

interface ArticleBlockProps {
  block: BlockSentences;
  text: string;
  marks: TextMark[];
  current: string | null;
  focused: number;
  chosen: Sentence | null;
  onFocus: (index: number) => void;
  onPick: (evidenceId: string) => void;
}

/** What each kind of block is on the page. Headings start below the reader's own. */
function elementOf(block: SourceBlock): 'h2' | 'h3' | 'blockquote' | 'p' {
  if (block.kind === 'heading') return (block.level ?? 1) <= 1 ? 'h2' : 'h3';
  return block.kind === 'quotation' ? 'blockquote' : 'p';
}

export function ArticleBlock({ block, text, marks, current, focused, chosen, onFocus, onPick }: ArticleBlockProps) {
  const Element = elementOf(block);
  const inBlock = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
  return (
    <Element className={`block block-${block.kind}`}>
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
          {markText(sentence.start, sentence.end, inBlock).map((stretch) => (
            <Marked
              key={stretch.start}
              words={text.slice(stretch.start, stretch.end)}
              start={stretch.start}
              marks={stretch.marks}
              current={current}
              onPick={onPick}
            />
          ))}
        </span>
      ))}
    </Element>
  );
}

interface MarkedProps {
  words: string;
  start: number;
  marks: TextMark[];
  current: string | null;
  onPick: (evidenceId: string) => void;
}

function Marked({ words, start, marks, current, onPick }: MarkedProps) {
  if (marks.length === 0) return <span data-start={start}>{words}</span>;
  const evidence = marks.filter((mark) => mark.kind !== 'damage');
  // The shortest piece is what a click means: a number inside a quote.
  const picked = evidence.toSorted((one, other) => one.end - one.start - (other.end - other.start))[0];
  const kinds = [...new Set(marks.map((mark) => `mark-${mark.kind}${mark.confirmed ? ' is-confirmed' : ''}`))].join(
    ' ',
  );
  const isCurrent = evidence.some((mark) => mark.id === current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: keys reach the same piece in the list of evidence.
    <span
      data-start={start}
      data-marks={marks.map((mark) => mark.id).join(' ')}
      className={`${kinds} ${isCurrent ? 'is-current' : ''}`}
      onClick={() => {
        if (picked && window.getSelection()?.isCollapsed !== false) onPick(picked.id);
      }}
    >
      {words}
    </span>
  );
}
