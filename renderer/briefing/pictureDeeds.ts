import type { Fill, Picture, PictureFill } from '../../engine/nouns/fill.ts';
import type { Medium } from '../../engine/nouns/medium.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { slotIdAround } from './aroundElement.ts';
import { useBriefing } from './briefingStore.ts';
import { focusFill } from './deeds.ts';
import { newId } from './newId.ts';
import { accepts, fillsOf, slotsOf } from './slotWays.ts';

const END = 1_000_000;
/** Bytes; the desk's limit. A film in the wrong place is not even read. */
const MOST_BYTES = 20 * 1024 * 1024;

/** What the file dialog offers. */
export const PICTURE_ACCEPT = 'image/png,image/jpeg';

/** Any picture, so that the desk can say what to do with one that it does not take. */
export function isPicture(file: { type: string }): boolean {
  return file.type.startsWith('image/');
}

/** Puts pictures into a slot, all of them one step of Undo, and stands on the first. */
export async function addPictures(slotId: string, files: File[], index = END): Promise<void> {
  const into = useBriefing.getState().briefing?.id;
  const pictures: Picture[] = [];
  for (const file of files) {
    const medium = await stored(file);
    if (medium) {
      const words = { caption: '', credit: '', url: '', alt: '', decorative: false };
      pictures.push({ medium, fileName: nameOf(file), ...words });
    }
  }
  // Another briefing may have been opened meanwhile.
  const { briefing, dossier, perform } = useBriefing.getState();
  if (pictures.length === 0 || !briefing || !dossier || briefing.id !== into) return;
  const fills = pictures.map((picture): Fill => ({ kind: 'picture', id: newId('fill'), slotId, picture }));
  const label = fills.length === 1 ? t('Add picture') : t('Add pictures');
  perform(
    label,
    fills.map((fill, at) => ({ do: 'place', fill, index: index + at })),
  );
  const slot = slotsOf(dossier.template).find((one) => one.slot.id === slotId)?.slot;
  const count = fillsOf(briefing, slotId).length + fills.length;
  const over = slot && slot.max !== null && count > slot.max;
  useScreen.getState().say(
    t('Added to “{slot}”. Say what {count, plural, one {it shows} other {they show}}.', {
      slot: slot?.label ?? '',
      count: fills.length,
    }),
    over ? { hint: t('It asks for at most {max}; now it holds {count}.', { max: slot.max ?? 0, count }) } : {},
  );
  if (fills[0]) focusFill(fills[0].id);
}

/** Another picture in its place; what is said of it stays, for the analyst to look over. */
export async function replacePicture({ id }: PictureFill, file: File): Promise<void> {
  const medium = await stored(file);
  const fill = useBriefing.getState().briefing?.fills.find((one) => one.id === id);
  if (!medium || fill?.kind !== 'picture') return;
  const picture = { ...fill.picture, medium, fileName: nameOf(file) };
  useBriefing.getState().perform(t('Replace picture'), [{ do: 'picture', fillId: id, picture }]);
  useScreen.getState().say(t('Replaced. Look over what is said of it.'));
}

export function describePicture({ id, picture }: PictureFill, words: Partial<Omit<Picture, 'medium'>>): void {
  const [field = ''] = Object.keys(words);
  useBriefing
    .getState()
    .perform(
      t('Describe picture'),
      [{ do: 'picture', fillId: id, picture: { ...picture, ...words } }],
      `picture-${id}-${field}`,
    );
}

/** The slot a pasted picture belongs to: the one with the focus, else the one that evidence is offered for. Says so where there is none. */
export function pastePictures(target: EventTarget | null, files: File[]): void {
  const { dossier } = useBriefing.getState();
  const focused = target instanceof Element ? slotIdAround(target) : null;
  const slotId = focused ?? useScreen.getState().activeSlot;
  const slot = dossier ? slotsOf(dossier.template).find((one) => one.slot.id === slotId)?.slot : undefined;
  if (slot && accepts(slot, 'picture')) void addPictures(slot.id, files);
  else if (slot)
    sayTrouble(t('“{label}” does not take pictures.', { label: slot.label }), t('Choose a place with “Add picture…”.'));
  else
    sayTrouble(
      t('A picture was pasted, but no place is chosen for it.'),
      t('Go to a place with “Add picture…” first.'),
    );
}

async function stored(file: File): Promise<Medium | null> {
  const tell = (sentence: string, hint: string) =>
    sayTrouble(file.name === '' ? sentence : `${file.name}: ${sentence}`, hint);
  if (file.size > MOST_BYTES) {
    tell(
      t('it is larger than {most} MB.', { most: MOST_BYTES / 1024 / 1024 }),
      t('Save it smaller: 2,000 pixels across are plenty for print.'),
    );
    return null;
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    tell(t('it cannot be read.'), t('Check that it is still there.'));
    return null;
  }
  return askOrTell(ask, tell, 'picture.add', { bytes });
}

/** A picture from the clipboard is called 'image.png' by every browser: that says nothing. */
function nameOf({ name }: File): string {
  return name === 'image.png' ? '' : name.slice(-200);
}
