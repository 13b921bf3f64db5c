import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDocxManifest } from '../../desk/docx/docxManifest.ts';
import { packBriefing } from '../../desk/files/briefingFile.ts';
import { readPdfManifest } from '../../desk/pdf/readPdfManifest.ts';
import { readReturned } from '../../desk/returned/readReturned.ts';
import { applyCommand } from '../../engine/commands/applyCommand.ts';
import { newBriefing } from '../../engine/commands/newBriefing.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Step } from '../../engine/nouns/command.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { Manifest } from '../../engine/nouns/document.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { acceptSteps } from '../../engine/returned/acceptSteps.ts';
import { editsOf } from '../../engine/returned/editsOf.ts';
import { openReview } from '../../engine/returned/openReview.ts';
import { nextDay } from '../../engine/series/nextDay.ts';
import { trayOf } from '../../engine/templates/trayOf.ts';
import { morningBriefing } from '../../templates/morning-briefing.ts';
import { told } from './returned/returning.ts';
import { WordHand } from './returned/wordHand.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

/** Two working weeks of one desk. All of it is our own writing; port, paper and people are invented. */
const DAYS = [12, 13, 14, 15, 16, 19, 20, 21, 22, 23].map((day) => `2026-01-${day}`);
const WAITING = [14, 14, 17, 21, 21, 19, 16, 11, 6, 2];

const first: Template = { ...morningBriefing, id: 'desk-morning', name: 'Morning paper of the port desk' };
/** A week later the desk calls its items otherwise, keeps no list of dates any longer, and prints its sources. */
const second: Template = {
  ...first,
  version: first.version + 1,
  sources: { ...first.sources, printed: true },
  sections: first.sections
    .filter(({ id }) => id !== 'watch')
    .map((section) => ({
      ...section,
      slots: section.slots.map((slot) =>
        slot.id === 'know-items' ? { ...slot, id: 'notices', was: ['know-items'], label: 'Notices' } : slot,
      ),
    })),
};

let at: TestDesk;
let now: Dossier;
let revision = 0;
let fills = 0;
beforeAll(async () => {
  at = await openTestDesk();
});
afterAll(() => at.end());

const stamp = (day: string) => ({ at: `${day}T05:30:00Z`, by: 'M. Okafor' });
const words = (text: string) => ({ kind: 'text' as const, text });
const nextId = () => `fill_day${String(++fills).padStart(5, '0')}`;
const placed = (slotId: string, { id }: Evidence): Fill => ({
  kind: 'evidence',
  id: nextId(),
  slotId,
  evidenceId: id,
  wording: null,
  speaker: null,
  comment: [],
});
const written = (slotId: string, headline: string, text: string, cites: Evidence[]): Fill => ({
  kind: 'prose',
  id: nextId(),
  slotId,
  prose: [
    ...(headline === '' ? [] : [{ kind: 'heading' as const, level: 1 as const, inlines: [words(headline)] }]),
    {
      kind: 'paragraph',
      inlines: [words(text), ...cites.map(({ id }) => ({ kind: 'cite' as const, evidenceId: id }))],
    },
  ],
});
const place = (fill: Fill): Step => ({ do: 'place', fill, index: 99 });
const inSlot = (slotId: string) => now.briefing.fills.filter((fill) => fill.slotId === slotId);
const clear = (slotId: string): Step[] => inSlot(slotId).map(({ id }) => ({ do: 'remove', fillId: id }));
const troubles = (found: Diagnostic[]) =>
  found.filter(({ severity, signedOff }) => severity !== 'remark' && !signedOff).map(({ code }) => code);

/** Does it and saves it, as the screen does. */
async function work(steps: Step[]): Promise<void> {
  const { briefing } = applyCommand(now.briefing, { label: 'Work', steps });
  await save(briefing);
}

async function save(briefing: Briefing): Promise<void> {
  ({ revision } = await at.get('briefing.save', { briefing, revision }));
  now = (await at.get('briefing.open', { id: briefing.id })).dossier;
}

const check = () => at.get('briefing.check', { briefing: now.briefing });
const print = (day: string) => ({
  briefing: now.briefing,
  docx: true,
  pdf: true,
  html: false,
  markdown: true,
  stamp: stamp(day),
});

/** The morning's files. */
async function exported(day: string) {
  await at.get('briefing.export', print(day));
  const files = at.delivered.at(-1) ?? [];
  const bytes = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.bytes ?? new Uint8Array();
  return { docx: bytes('.docx'), pdf: bytes('.pdf'), text: new TextDecoder().decode(bytes('.md')) };
}

/** The morning's article, with what was found in it accepted. */
async function read(day: string): Promise<{ said: Evidence; counted: Evidence }> {
  const index = DAYS.indexOf(day);
  const text = `Port of Elsmouth counts ${WAITING[index]} grain ships in its roads

By Ada Reed
${day}

The harbour office counted ${WAITING[index]} grain ships in the roads of Elsmouth this morning.

“Nobody leaves before the channel is clear, and on day ${index + 1} it is not,” said Tobias Renn, the harbour master.

The office publishes its count at six every morning.
`;
  const { source, evidence } = await at.get('source.capture', {
    format: 'text',
    bytes: new TextEncoder().encode(text),
    fileName: `count-${day}.txt`,
    url: `https://coastalcourier.example/count/${day}`,
  });
  const meta = { publisher: 'Coastal Courier', byline: 'Ada Reed', publishedOn: day, title: source.title };
  await at.get('source.describe', { id: source.id, meta });
  const quote = evidence.find((one) => one.kind === 'quote');
  const stat = evidence.find((one) => one.kind === 'stat' && one.value === WAITING[index]);
  if (quote?.kind !== 'quote' || stat?.kind !== 'stat') throw new Error('nothing was found in the article');
  const said = await at.get('evidence.save', { evidence: { ...quote, role: 'harbour master', state: 'confirmed' } });
  const facts = { unit: 'grain ships', concept: 'grain ships in the roads', asOf: day, state: 'confirmed' as const };
  const counted = await at.get('evidence.save', { evidence: { ...stat, ...facts, attributedTo: 'harbour office' } });
  return { said, counted };
}

/** What an analyst does every morning. The number is exchanged only where it is another. */
async function draft(day: string, { said, counted }: Awaited<ReturnType<typeof read>>): Promise<void> {
  const index = DAYS.indexOf(day);
  const changed = index === 0 || WAITING[index] !== WAITING[index - 1];
  const notices = now.template.version === first.version ? 'know-items' : 'notices';
  await work([
    { do: 'set-variable', variable: 'title', value: `Elsmouth, day ${index + 1}` },
    { do: 'set-variable', variable: 'read-until', value: '06:30' },
    place(written('top-line', '', 'The roads are still full, and nobody says when they will not be.', [counted])),
    place(written(notices, 'Port: the count of the morning', 'The office counted again at six.', [counted])),
    place(placed(notices, said)),
    ...(changed ? [...clear('standing-figures'), place(placed('standing-figures', counted))] : []),
    ...(index === 0 ? [place(written('watch-list', '', '23 January: the port council meets.', []))] : []),
    // What was settled goes out; what was taken up yesterday has been read.
    ...inSlot('taken-up')
      .slice(2)
      .map(({ id }): Step => ({ do: 'remove', fillId: id })),
  ]);
}

it('begins with a form that a colleague has mailed', async () => {
  const id = 'br_fortnight01';
  const briefing = newBriefing({
    template: first,
    title: 'Elsmouth',
    date: DAYS[0] ?? '',
    stamp: stamp('2026-01-12'),
    id,
  });
  const dossier = {
    briefing: { ...briefing, variables: { ...briefing.variables, number: '1' } },
    template: first,
    sources: [],
    evidence: [],
  };
  const opened = await at.get('briefing.import', { bytes: packBriefing(dossier, new Map(), new Map()) });
  now = opened.dossier;
  revision = opened.revision;
  expect(now.template).toEqual(first);
});

it.each(DAYS.map((day, index) => [index + 1, day] as const))('issue %i, %s', async (number, day) => {
  if (number > 1) {
    const opened = await at.get('briefing.next', {
      id: now.briefing.id,
      date: nextDay(now.briefing.variables.date ?? '', 'workday'),
      title: 'Elsmouth',
      newest: true,
    });
    now = opened.dossier;
    revision = opened.revision;
  }
  expect(now.briefing.variables).toMatchObject({ date: day, number: String(number) });
  expect(now.template.version).toBe(number < 6 ? first.version : second.version);
  expect(now.briefing.signOffs).toEqual([]);
  const paper = await read(day);
  await draft(day, paper);

  if (number === 3) {
    // The harbour master is quoted from memory.
    const quote = now.briefing.fills.find((fill) => fill.kind === 'evidence' && fill.evidenceId === paper.said.id);
    const wording = paper.said.text.replace('Nobody leaves', 'No ship leaves');
    await work([{ do: 'reword', fillId: quote?.id ?? '', wording, speaker: null }]);
    const [altered] = (await check()).filter(({ severity }) => severity === 'error');
    expect(altered).toMatchObject({ signable: true, place: { fillId: quote?.id } });
    expect(await at.refused('briefing.export', print(day))).toMatchObject({ code: 'blocked' });
    const reason = 'He said it again to us on the telephone in these words.';
    await work([
      {
        do: 'sign-off',
        signOff: {
          id: 'so_fortnight1',
          key: altered?.key ?? '',
          code: altered?.code ?? '',
          reason,
          sentence: altered?.sentence ?? '',
          stamp: stamp(day),
        },
      },
    ]);
  }
  if (number === 6) {
    expect(trayOf(now.briefing, now.template).fills.map(({ slotId }) => slotId)).toEqual(['watch-list']);
    await work(trayOf(now.briefing, now.template).fills.map(({ id }): Step => ({ do: 'remove', fillId: id })));
  }

  expect(troubles(await check())).toEqual([]);
  const { docx, pdf, text } = await exported(day);
  for (const manifest of [await readPdfManifest(pdf), readDocxManifest(docx)].map((one) => Manifest.parse(one))) {
    expect(manifest.briefingId).toBe(now.briefing.id);
    expect(manifest.signOffs.map((one) => one.reason)).toEqual(
      number === 3 ? ['He said it again to us on the telephone in these words.'] : [],
    );
  }
  const same = number > 1 && WAITING[number - 1] === WAITING[number - 2];
  expect(text.includes('No change since no.')).toBe(same || (number > 1 && number < 6));

  if (number === 5) {
    // The week’s last act: a colleague mails the new form, in a paper of her own.
    const other = {
      ...now.briefing,
      id: 'br_colleague01',
      template: { id: second.id, version: second.version },
      fills: [],
    };
    const mailed = { ...now, briefing: other, template: second, sources: [], evidence: [] };
    await at.get('briefing.import', { bytes: packBriefing(mailed, new Map(), new Map()) });
    expect(await at.get('template.newer', now.briefing.template)).toEqual(second);
  }
  if (number === 8) await comesBack(day, docx);
});

/** The head of section edits the DOCX in Word: one sentence tracked, one word of a quotation without a trace. */
async function comesBack(day: string, docx: Uint8Array): Promise<void> {
  const before = now.briefing;
  const hand = new WordHand(docx);
  hand.replace('counted again at six', 'counted again at six sharp', 'H. Sorrel');
  hand.replace('Nobody leaves', 'No one leaves', null);
  hand.fidget();
  const review = openReview(now, readReturned(hand.save(), 'returned.docx'), new Map());
  const edits = editsOf(review);
  expect(edits.map(told)).toEqual([
    'reworded Paragraph:  →  sharp (H. Sorrel)',
    expect.stringMatching(/Nobody → No one/),
  ]);
  const steps = acceptSteps(review, edits, stamp(day));
  await work(steps);
  const [altered] = (await check()).filter(({ severity }) => severity === 'error');
  expect(altered?.sentence).toMatch(/No one leaves/);
  expect(await at.refused('briefing.export', print(day))).toMatchObject({ code: 'blocked' });
  const quote = now.briefing.fills.find(({ id }) => id === altered?.place.fillId);
  await work([{ do: 'reword', fillId: quote?.id ?? '', wording: null, speaker: null }]);
  expect(troubles(await check())).toEqual([]);
  const { text } = await exported(day);
  expect(text).toContain('counted again at six sharp');
  expect(text).toContain('Nobody leaves');
  expect(now.briefing.fills).not.toEqual(before.fills);
}

it('leaves ten issues that know one another', async () => {
  const { earlier, later } = await at.get('briefing.series', { id: now.briefing.id });
  expect(later).toEqual([]);
  expect(earlier.map(({ number, date }) => `${number} ${date}`)).toEqual(
    DAYS.slice(0, -1)
      .map((day, index) => `${index + 1} ${day}`)
      .reverse(),
  );
  // The first week's papers stand on the form they were made with.
  for (const [index, { briefingId }] of [...earlier].reverse().entries()) {
    const { dossier } = await at.get('briefing.open', { id: briefingId });
    expect(dossier.template.version).toBe(index < 5 ? first.version : second.version);
  }
});
