import type { ReturnedComment } from '../../engine/nouns/returned.ts';
import type { Budget } from '../readers/docx/budget.ts';
import { isOn } from '../readers/docx/isOn.ts';
import { attributeOf, walkXml } from '../readers/docx/walkXml.ts';

export type WrittenComment = Omit<ReturnedComment, 'paragraph' | 'about'>;

const MOST_COMMENTS = 5000;
const LONGEST = 2000;

/** Comments as Word keeps them: the words in one part, which answers which and which are settled in another. */
export function commentsPart(bytes: Uint8Array, extended: Uint8Array | null, budget: Budget): WrittenComment[] {
  const comments: (WrittenComment & { last: string })[] = [];
  let open: (WrittenComment & { last: string }) | null = null;
  let isText = false;
  walkXml(
    bytes,
    {
      open: (name, attributes) => {
        if (name === 'w:comment') {
          const hand = { by: attributeOf(attributes, 'author') ?? '', at: attributeOf(attributes, 'date') ?? '' };
          open = { id: attributeOf(attributes, 'id') ?? '', text: '', hand, answers: '', done: false, last: '' };
        } else if (open && name === 'w:p') {
          if (open.text !== '') open.text += '\n';
          open.last = attributeOf(attributes, 'paraId') ?? '';
        } else if (open && (name === 'w:tab' || name === 'w:br')) open.text += ' ';
        isText = name === 'w:t';
      },
      close: (name) => {
        isText = false;
        if (name !== 'w:comment' || !open) return;
        open.text = open.text.trim().slice(0, LONGEST);
        if (open.text !== '' && comments.length < MOST_COMMENTS) comments.push(open);
        open = null;
      },
      text: (words) => {
        if (open && isText && open.text.length < LONGEST * 2) open.text += words;
      },
    },
    budget,
  );
  const threads = extended === null ? new Map<string, Thread>() : threadsOf(extended, budget);
  const byLast = new Map(comments.map((one) => [one.last, one.id]));
  return comments.map(({ last, ...comment }) => {
    const thread = threads.get(last);
    return { ...comment, answers: byLast.get(thread?.parent ?? '-') ?? '', done: thread?.done ?? false };
  });
}

interface Thread {
  parent: string;
  done: boolean;
}

/** By the id of a comment's last paragraph, which is how commentsExtended names it (MS-DOCX, 2.5.3). */
function threadsOf(bytes: Uint8Array, budget: Budget): Map<string, Thread> {
  const threads = new Map<string, Thread>();
  walkXml(
    bytes,
    {
      open: (name, attributes) => {
        if (!name.endsWith(':commentEx') || threads.size >= MOST_COMMENTS) return;
        threads.set(attributeOf(attributes, 'paraId') ?? '', {
          parent: attributeOf(attributes, 'paraIdParent') ?? '-',
          done: isOn(attributeOf(attributes, 'done') ?? '0'),
        });
      },
      close: () => {},
    },
    budget,
  );
  return threads;
}
