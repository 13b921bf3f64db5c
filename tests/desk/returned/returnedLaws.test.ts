import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { XmlElement } from '../../../desk/docx/house/xmlElement.ts';
import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Media } from '../../../engine/nouns/medium.ts';
import { acceptSteps } from '../../../engine/returned/acceptSteps.ts';
import type { Edit } from '../../../engine/returned/edit.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { AT, exported, reviewOf, told, wordsOfFile } from './returning.ts';
import { named, WordHand, wordsOf } from './wordHand.ts';

const STAMP = { at: AT, by: 'law' };

interface Ready {
  dossier: Dossier;
  media: Media;
  docx: Uint8Array;
  /** Words of paragraphs that an analyst wrote: they can be changed in any way. */
  own: Set<string>;
  /** What is printed from the template, sources and cards. */
  composed: Set<string>;
}

const ready: Ready[] = await Promise.all(
  builtInTemplates.map(async ({ id }) => {
    const { dossier, media } = await exampleOf(id);
    const docx = await exported(dossier, media);
    const { review } = reviewOf(dossier, docx, media);
    const isOwn = (at: number) => {
      const { target, paragraph, line } = review.printed[at] as (typeof review.printed)[number];
      const isPlain = line.spans.every(
        ({ made }) => made?.of === 'prose' && made.inline.kind !== 'evidence' && made.inline.kind !== 'reference',
      );
      return target.is === 'prose' && isPlain && paragraph.cell === null && paragraph.block.kind !== 'heading';
    };
    const own = new Set(
      review.printed.filter((_, at) => isOwn(at)).map(({ line }) => line.text.replaceAll('\ufff9', '')),
    );
    const composed = new Set([
      ...review.printed.flatMap(({ target, line }) =>
        target.is === 'composed' ? [line.text.replaceAll('\ufff9', '').trim()] : [],
      ),
      ...dossier.template.sections.flatMap(({ slots }) => slots.map(({ emptyText }) => emptyText)),
    ]);
    return { dossier, media, docx, own, composed };
  }),
);

const author = fc.constantFrom(null, 'R. Editor', 'S. Reader');
const newWords = fc.constantFrom(
  'perhaps',
  'a quarter of',
  'schließlich',
  '可能',
  'at long last,',
  'x-ray',
  '“so-called”',
);
const deed = fc.record({
  do: fc.constantFrom('replace', 'insert', 'strike', 'add', 'remove', 'italic'),
  paragraph: fc.nat(),
  word: fc.nat(),
  words: newWords,
  author,
});
type Deed = { do: string; paragraph: number; word: number; words: string; author: string | null };

/** Does it to a paragraph that nothing was done to yet; gives how the list should tell it, null where it cannot be done. */
function doTo(hand: WordHand, paragraph: XmlElement, { do: what, word, words, author: who }: Deed): string | null {
  const by = who === null ? '' : ` (${who})`;
  const text = wordsOf(paragraph);
  if (what === 'add') {
    const sentence = `Law ${word} says ${words} so.`;
    hand.addParagraph(paragraph, sentence, who, 'Normal');
    return `added: → ${sentence}${by}`;
  }
  if (what === 'remove') {
    hand.removeParagraph(paragraph, who);
    return `removed: ${text} →${by}`;
  }
  // A word that stands once, so that it is known which one was meant, and in one run.
  const runs = named(paragraph, 'w:r').map(wordsOf);
  const choices = [...new Set(text.match(/\p{L}{4,}/gu) ?? [])].filter(
    (one) =>
      text.split(one).length === 2 &&
      runs.some((run) => run.includes(one)) &&
      new RegExp(`\\s${one}\\s`, 'u').test(text),
  );
  const chosen = choices[word % Math.max(1, choices.length)];
  if (chosen === undefined || words.includes(chosen)) return null;
  switch (what) {
    case 'replace':
      hand.replace(chosen, words, who, paragraph);
      return `reworded: ${chosen} → ${words}${by}`;
    case 'insert':
      hand.insert(chosen, ` ${words}`, who, paragraph);
      return `reworded: → ${words}${by}`;
    case 'strike':
      hand.replace(`${chosen} `, '', who, paragraph);
      return `reworded: ${chosen} →${by}`;
    default:
      hand.look(chosen, 'w:i', who, paragraph);
      return `look: plain → italic: ${chosen}${by}`;
  }
}

/** Without what is composed: a section without words loses its heading, and sources are listed in the order in which they are cited. */
function ownWords(docx: Uint8Array, { composed }: Ready): string[] {
  return wordsOfFile(docx)
    .filter((line) => !composed.has(line.replaceAll('\ufff9', '').replace(/^[\d.]+ /, '')))
    .map(uncounted);
}

/** Sections, figures and tables are counted anew where one went; what refers to them follows. */
function uncounted(words: string): string {
  return words.replace(/\b(section|Figure|Table)\s[\d.]*\d/g, '$1 #');
}

const sayIn = (words: string) => words.replace(/\s+/g, ' ').trim();

test('exactly what was done to a file is listed; all taken over, the export says what the file says; undo gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(ready.length - 1),
      fc.array(deed, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.infiniteStream(fc.nat()),
      async (which, deeds, fidgets, stream) => {
        const one = ready[which] as Ready;
        const { dossier, media, docx, own } = one;
        const hand = new WordHand(docx);
        const open = hand.paragraphs().filter((one) => own.has(wordsOf(one)));
        const touched = new Set<number>();
        const expected: string[] = [];
        for (const each of deeds) {
          const at = each.paragraph % Math.max(1, open.length);
          const paragraph = open[at];
          // Neighbours stay as they are, so that it is known beside what something came in.
          if (!paragraph || [at - 1, at, at + 1].some((near) => touched.has(near))) continue;
          const said = doTo(hand, paragraph, each);
          if (said === null) continue;
          touched.add(at);
          expected.push(said);
        }
        if (fidgets) hand.fidget((below) => (stream.next().value as number) % Math.max(1, below));
        const returned = hand.save();
        const { review, edits } = reviewOf(dossier, returned, media);
        const listed = edits.map((edit) =>
          sayIn(
            told(edit)
              .replace(/^(\w+) [^:]*:/, '$1:')
              .replace(/\[\d+\]/g, ''),
          ),
        );
        expect(listed.sort()).toEqual(expected.map(sayIn).sort());

        const taken = edits.filter(({ settles }) => settles === 'briefing');
        expect(taken).toHaveLength(edits.length);
        const { briefing, inverse } = applyCommand(dossier.briefing, {
          label: 'Import',
          steps: [
            ...acceptSteps(review, taken, STAMP),
            { do: 'set-variable', variable: 'title', value: dossier.briefing.variables.title ?? '' },
          ],
        });
        const now = { ...dossier, briefing };
        expect(ownWords(await exported(now, media), one)).toEqual(ownWords(returned, one));
        // Where a paragraph with the first note of a source went, notes are counted and worded anew; the file still has the old ones.
        expect(
          reviewOf(now, returned, media)
            .edits.filter((edit) => !isOfNotes(edit) && uncounted(edit.before) !== uncounted(edit.after))
            .map(told),
        ).toEqual([]);
        expect(JSON.stringify(applyCommand(briefing, inverse).briefing)).toBe(JSON.stringify(dossier.briefing));
      },
    ),
    { numRuns: 60 },
  );
}, 240_000);

test('one by one, in any order, gives what all at once gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(ready.length - 1),
      fc.array(deed, { minLength: 2, maxLength: 5 }),
      fc.infiniteStream(fc.nat()),
      async (which, deeds, stream) => {
        const one = ready[which] as Ready;
        const { dossier, media, docx, own } = one;
        const hand = new WordHand(docx);
        const open = hand.paragraphs().filter((one) => own.has(wordsOf(one)));
        const done = new Set<number>();
        for (const each of deeds) {
          const at = each.paragraph % Math.max(1, open.length);
          if (each.do === 'add' || done.has(at) || !open[at]) continue;
          if (doTo(hand, open[at], each) !== null) done.add(at);
        }
        const returned = hand.save();
        const whole = reviewOf(dossier, returned, media);
        const all = acceptSteps(whole.review, whole.edits, STAMP);
        if (all.length === 0) return;
        const atOnce = applyCommand(dossier.briefing, { label: 'Import', steps: all }).briefing;
        let now = dossier;
        for (let left = whole.edits.length; left > 0; left -= 1) {
          const { review, edits } = reviewOf(now, returned, media);
          const takeable = edits.filter(({ settles }) => settles === 'briefing');
          const edit = takeable[(stream.next().value as number) % Math.max(1, takeable.length)];
          if (!edit) break;
          const steps = acceptSteps(review, [edit], STAMP);
          if (steps.length > 0)
            now = { ...now, briefing: applyCommand(now.briefing, { label: 'Import', steps }).briefing };
        }
        expect(ownWords(await exported(now, media), one)).toEqual(ownWords(returned, one));
        expect(wordsOfFile(await exported(now, media))).toEqual(
          wordsOfFile(await exported({ ...dossier, briefing: atOnce }, media)),
        );
      },
    ),
    { numRuns: 20, interruptAfterTimeLimit: 200_000 },
  );
}, 240_000);

function isOfNotes({ kind, what, before, after }: Edit): boolean {
  const isMark = (words: string) => /^\[[^\]]*\]$/.test(words);
  return what === 'Footnote' || (kind === 'typography' && isMark(before) && isMark(after));
}
