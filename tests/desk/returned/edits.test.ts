import { describe, expect, it, test } from 'vitest';
import { writeHouseDocx } from '../../../desk/docx/house/writeHouseDocx.ts';
import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import { acceptSteps } from '../../../engine/returned/acceptSteps.ts';
import { refuseStranger } from '../../../engine/returned/refuseStranger.ts';
import { verdictsOf } from '../../../engine/returned/verdictsOf.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { madeHouses } from '../docx/house/houses.ts';
import { AT, exported, reviewOf, told, wordsOfFile } from './returning.ts';
import { WordHand, wordsOf } from './wordHand.ts';

const STAMP = { at: AT, by: 'M. Okafor' };
const memo = async () => (await exampleOf('policy-memo')).dossier;

test.each(builtInTemplates.map(({ id }) => id))(
  '%s: what comes back unedited has no edits, also as Word saves it',
  async (id) => {
    const { dossier, media } = await exampleOf(id);
    const docx = await exported(dossier, media);
    expect(reviewOf(dossier, docx, media).edits.map(told)).toEqual([]);
    const hand = new WordHand(docx);
    hand.fidget();
    expect(reviewOf(dossier, hand.save(), media).edits.map(told)).toEqual([]);
    // Pasted into a new file.
    hand.forget();
    expect(reviewOf(dossier, hand.save(), media).edits.map(told)).toEqual([]);
  },
);

async function afterEdits(edit: (hand: WordHand) => void, fidgets = true) {
  const dossier = await memo();
  const hand = new WordHand(await exported(dossier));
  edit(hand);
  if (fidgets) hand.fidget();
  const docx = hand.save();
  return { dossier, docx, ...reviewOf(dossier, docx) };
}

/** All taken over, the briefing says what the file says; undo gives the same bytes. */
async function acceptAll({ dossier, docx, review, edits }: Awaited<ReturnType<typeof afterEdits>>) {
  const steps = acceptSteps(review, edits, STAMP);
  const { briefing, inverse } = applyCommand(dossier.briefing, { label: 'Import', steps });
  const again = await exported({ ...dossier, briefing });
  expect(wordsOfFile(again)).toEqual(wordsOfFile(docx));
  expect(JSON.stringify(applyCommand(briefing, inverse).briefing)).toBe(JSON.stringify(dossier.briefing));
  expect(
    reviewOf({ ...dossier, briefing }, docx)
      .edits.filter(({ settles }) => settles === 'briefing')
      .map(told),
  ).toEqual([]);
  return briefing;
}

const AUTHORS = ['R. Editor', null] as const;

describe.each(AUTHORS)('by %s', (author) => {
  const by = author === null ? '' : ` (${author})`;

  test('a word in prose', async () => {
    const after = await afterEdits((hand) => hand.replace('two weeks', 'three weeks', author));
    expect(after.edits.map(told)).toEqual([`reworded Paragraph: two → three${by}`]);
    expect(after.edits[0]).toMatchObject({ settles: 'briefing', changedHere: false });
    await acceptAll(after);
  });

  test('a sentence put in behind a footnote, and words taken out', async () => {
    const after = await afterEdits((hand) => {
      hand.insert('signature.', ' The bidder knows.', author);
      hand.replace(' in full', '', author, hand.paragraph('Court of Audit in full'));
    });
    expect(after.edits.map(told)).toEqual([
      `reworded Paragraph:  →  The bidder knows.${by}`,
      `reworded Point:  in full → ${by}`,
    ]);
    await acceptAll(after);
  });

  test('a paragraph of its own, and one less', async () => {
    const after = await afterEdits((hand) => {
      hand.addParagraph(hand.paragraph('You are asked'), 'Nothing is lost by waiting a week.', author);
      hand.removeParagraph(hand.paragraph('The port authority presses'), author);
    });
    expect(after.edits.map(told)).toEqual([
      `added Paragraph:  → Nothing is lost by waiting a week.${by}`,
      `removed Paragraph: The port authority presses for a decision. → ${by}`,
    ]);
    await acceptAll(after);
  });

  test('a quotation: with its verdict, and reworded when accepted', async () => {
    const after = await afterEdits((hand) => hand.replace('eleven million', 'twelve million', author));
    expect(after.edits.map(told)).toEqual([`reworded Quotation: eleven → twelve${by}`]);
    const [edit] = after.edits;
    expect(edit?.evidenceIds).toHaveLength(1);
    expect(verdictsOf(after.review, edit as never)).toEqual([
      expect.objectContaining({
        stops: true,
        sentence: expect.stringContaining('“twelve” where the source has “eleven”'),
      }),
    ]);
    const briefing = await acceptAll(after);
    const fill = briefing.fills.find(({ id }) => id === edit?.place.fillId);
    expect(fill).toMatchObject({ wording: expect.stringMatching(/^Every month that we wait costs us twelve million/) });
  });

  test('who is quoted, and what stands beside the name', async () => {
    const after = await afterEdits((hand) => {
      hand.replace('Agnes Tarrow', 'Agnes Farrow', author);
      hand.replace('managing director', 'owner', author);
    });
    expect(after.edits.map((edit) => `${told(edit)} ${edit.settles}`)).toEqual([
      `reworded Attribution: managing director → owner${by} elsewhere`,
      `reworded Attribution: Tarrow → Farrow${by} briefing`,
    ]);
    const steps = acceptSteps(after.review, after.edits, STAMP);
    expect(steps).toEqual([
      { do: 'reword', fillId: after.edits[1]?.place.fillId, wording: null, speaker: 'Agnes Farrow' },
    ]);
  });

  test('a number from its card is never changed here', async () => {
    const after = await afterEdits((hand) => hand.replace('EUR\u00a0240', 'EUR\u00a0250', author));
    expect(after.edits.map((edit) => `${told(edit)} ${edit.settles}`)).toEqual([
      `reworded Number: 240 → 250${by} elsewhere`,
    ]);
    expect(after.edits[0]?.advice).toContain('card');
    expect(acceptSteps(after.review, after.edits, STAMP)).toEqual([]);
  });

  test('template words, title and fields', async () => {
    const after = await afterEdits((hand) => {
      hand.replace('Background', 'What is known', author);
      hand.replace('with a clause', 'with one clause', author, hand.paragraph('Sign the Elsmouth'));
      hand.replace('State Secretary', 'Permanent Secretary', author);
      hand.replace('13 February 2026', '20 February 2026', author);
    });
    expect(after.edits.map((edit) => `${told(edit)} ${edit.settles}`)).toEqual([
      `reworded Title: a → one${by} briefing`,
      `reworded Field: State → Permanent${by} briefing`,
      `reworded Field: 13 → 20${by} elsewhere`,
      `reworded Heading: Background → What is known${by} elsewhere`,
    ]);
  });

  test('bold and italics', async () => {
    const after = await afterEdits((hand) => {
      hand.look('two weeks', 'w:i', author);
      hand.look('the spawning season', 'w:b', author);
    });
    expect(after.edits.map(told)).toEqual([
      `look Paragraph: plain → italic: two weeks${by}`,
      `look Point: plain → bold: the spawning season${by}`,
    ]);
    await acceptAll(after);
  });

  test('a paragraph moved', async () => {
    const after = await afterEdits((hand) =>
      hand.moveParagraph(hand.paragraph('The port authority presses'), hand.paragraph('You are asked'), author),
    );
    expect(after.edits.map(told)).toEqual([
      `moved Paragraph: The port authority presses for a decision. → The port authority presses for a decision.${by}`,
    ]);
    await acceptAll(after);
  });

  test('marks and spaces only are told as that', async () => {
    const after = await afterEdits((hand) => hand.replace('bidder’s', "bidder's", author));
    expect(after.edits.map(told)).toEqual([`typography Point: bidder’s → bidder's${by}`]);
    await acceptAll(after);
  });
});

test('what somebody wrote in one go, tracked, is one edit', async () => {
  const after = await afterEdits((hand) =>
    hand.replace('a clause on soil', 'a soil clause', 'R. Editor', hand.paragraph('Sign the Elsmouth')),
  );
  expect(after.edits.map(told)).toEqual(['reworded Title: clause on soil → soil clause (R. Editor)']);
  await acceptAll(after);
});

test('comments become notes in the margin, with their answers; settled ones are settled', async () => {
  const after = await afterEdits((hand) => {
    const first = hand.comment('presses for a decision', 'Says who?', 'R. Editor');
    hand.comment('presses for a decision', 'The board, on Friday.', 'S. Reader', { answers: first });
    hand.comment('Sign the Elsmouth', 'Shorter.', 'R. Editor', { done: true });
  });
  expect(after.edits.map(told)).toEqual([
    'comment Comment: The port authority presses for a decision. → Says who? (R. Editor)',
    'comment Reply: The port authority presses for a decision. → The board, on Friday. (S. Reader)',
    'comment Settled comment: Sign the Elsmouth dredging contract with a clause on soil → Shorter. (R. Editor)',
  ]);
  const steps = acceptSteps(after.review, after.edits, STAMP);
  const { briefing } = applyCommand(after.dossier.briefing, { label: 'Import', steps });
  const added = briefing.margin.slice(after.dossier.briefing.margin.length);
  expect(added.map(({ kind, text, done }) => [kind, text.slice(0, 12), done !== null])).toEqual([
    ['comment', 'R. Editor: O', false],
    ['comment', 'S. Reader: O', false],
    ['comment', 'R. Editor: O', true],
  ]);
  expect(added[0]?.fillId).not.toBeNull();
});

test('a footnote that was put in is a note in the margin, and no word of the text', async () => {
  const after = await afterEdits((hand) => hand.footnote('presses for a decision', 'Minutes of 9 January.'));
  expect(after.edits.map((edit) => `${told(edit)} ${edit.settles}`)).toEqual([
    'added Footnote:  → Minutes of 9 January. margin',
  ]);
});

test('a footnote that was edited comes from the source’s card', async () => {
  const after = await afterEdits(
    (hand) => hand.part('word/footnotes.xml', (text) => text.replace('Lena Marsh', 'Lena March')),
    false,
  );
  expect(after.edits.map((edit) => edit.settles)).toEqual(after.edits.map(() => 'elsewhere'));
});

it('lets nothing of another briefing in', async () => {
  const { dossier } = await exampleOf('bluf-one-pager');
  const docx = await exported(await memo());
  expect(() => refuseStranger(reviewOf(dossier, docx).review)).toThrow(/was exported from another briefing/);
  const bare = new WordHand(docx);
  bare.forget();
  expect(() => refuseStranger(reviewOf(dossier, bare.save()).review)).toThrow(/carries no manifest/);
  expect(refuseStranger(reviewOf(await memo(), bare.save()).review)).toContain('recognised by its words');
});

test('what was changed here since is not sent back as an edit; what both changed is told so', async () => {
  const dossier = await memo();
  const docx = await exported(dossier);
  const fill = dossier.briefing.fills.find(
    (one) => one.kind === 'prose' && JSON.stringify(one).includes('presses for'),
  );
  const other = dossier.briefing.fills.find((one) => one.kind === 'prose' && JSON.stringify(one).includes('two weeks'));
  const write = (of: typeof fill, from: string, to: string) => ({
    do: 'write' as const,
    fillId: of?.id ?? '',
    prose: JSON.parse(JSON.stringify(of?.kind === 'prose' ? of.prose : []).replace(from, to)),
  });
  const { briefing } = applyCommand(dossier.briefing, {
    label: 'Write',
    steps: [write(fill, 'presses for', 'insists on'), write(other, 'two weeks', 'ten days')],
  });
  const now = { ...dossier, briefing };
  expect(reviewOf(now, docx).edits.map(told)).toEqual([]);
  const hand = new WordHand(docx);
  hand.replace('prepare the signature', 'prepare', null);
  const { edits } = reviewOf(now, hand.save());
  expect(edits.map((edit) => [told(edit), edit.changedHere])).toContainEqual([
    'reworded Paragraph:  the signature → ',
    true,
  ]);
});

test('a file on a house’s own comes back: unedited without edits, edited with those alone, house words told apart', async () => {
  for (const { name, bytes, says } of await madeHouses()) {
    const dossier = await memo();
    const { document } = composeDocument({ ...dossier, at: AT });
    const { docx } = await writeHouseDocx(document, bytes);
    expect(reviewOf(dossier, docx).edits.map(told), name).toEqual([]);
    const hand = new WordHand(docx);
    hand.replace('two weeks', 'three weeks', 'R. Editor');
    hand.replace('eleven million', 'twelve million', null);
    hand.fidget();
    expect(reviewOf(dossier, hand.save()).edits.map(told), name).toEqual([
      'reworded Paragraph: two → three (R. Editor)',
      'reworded Quotation: eleven → twelve',
    ]);
    if (!says.includes('Seen and agreed') && !says.includes('Schlussformel des Hauses')) continue;
    const house = new WordHand(docx);
    const own = house.paragraphs().find((one) => /^(?:Seen and agreed|Schlussformel des Hauses)$/.test(wordsOf(one)));
    if (own) house.replace(wordsOf(own).slice(0, 4), 'Word', null, own);
    expect(reviewOf(dossier, house.save()).edits.map(({ settles, advice }) => `${settles} ${advice}`)).toEqual(
      own ? ['elsewhere It is printed by the house file: change it there.'] : [],
    );
  }
}, 120_000);
