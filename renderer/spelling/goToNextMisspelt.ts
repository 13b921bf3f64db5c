import type { Fill } from '../../engine/nouns/fill.ts';
import { writtenIn } from '../../engine/nouns/fillText.ts';
import { proseText } from '../../engine/nouns/prose.ts';
import { fillIdAround } from '../briefing/aroundElement.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { fillsOf, slotsOf } from '../briefing/slotWays.ts';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';
import { isKnownName, knownNames } from './knownNames.ts';
import { MISSPELT, SPELL_WISH } from './misspelt.ts';
import { wrongAmong } from './speller.ts';
import { useSpelling } from './spellingStore.ts';
import { spelledWords } from './spellWords.ts';

/** How long an editor may take to come into sight and be looked through. Milliseconds. */
const PATIENCE = 4000;

/** Goes to the next word that is spelled wrong, and offers what may have been meant; from the last one to the first. */
export async function goToNextMisspelt(): Promise<void> {
  const { go, jumpTo, say, show } = useScreen.getState();
  if (useSpelling.getState().spells === '') {
    show({ kind: 'spelling' });
    return;
  }
  go('Briefing');
  const here = fillIdAround(document.activeElement);
  const next = here === null ? undefined : marksIn(here).find(isBehindCaret);
  if (next) return offer(next);
  const fills = fillsInOrder();
  const from = fills.findIndex(({ id }) => id === here) + 1;
  const wrong = await firstWrong([...fills.slice(from), ...fills.slice(0, from)]);
  if (wrong === null) {
    say(t('No word is spelled wrong, as far as the dictionary knows.'));
    return;
  }
  if (wrong !== here) jumpTo({ fillId: wrong });
  const mark = await firstMark(wrong);
  if (mark) offer(mark);
}

function offer(mark: Element): void {
  mark.scrollIntoView({ block: 'center' });
  mark.dispatchEvent(new CustomEvent(SPELL_WISH, { bubbles: true }));
}

function marksIn(fillId: string): Element[] {
  return [...(document.getElementById(`fill-${fillId}`)?.querySelectorAll(MISSPELT) ?? [])];
}

function isBehindCaret(mark: Element): boolean {
  const caret = window.getSelection()?.focusNode;
  return caret != null && (caret.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function fillsInOrder(): Fill[] {
  const { briefing, dossier } = useBriefing.getState();
  if (!briefing || !dossier) return [];
  return slotsOf(dossier.template).flatMap(({ slot }) => fillsOf(briefing, slot.id));
}

/** Editors are made when they come into sight: the fills are looked through by their words. */
async function firstWrong(fills: Fill[]): Promise<string | null> {
  const { dossier, briefing } = useBriefing.getState();
  const names = knownNames(dossier, briefing);
  for (const fill of fills) {
    const words = spelledWords(proseText(writtenIn(fill))).map(({ word }) => word);
    const { wrong, settled } = wrongAmong(words.filter((word) => !isKnownName(word, names)));
    if ((settled ? await settled : wrong).size > 0) return fill.id;
  }
  return null;
}

/** Once its editor is there and has been looked through. */
async function firstMark(fillId: string): Promise<Element | null> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const [mark] = marksIn(fillId);
    if (mark) return mark;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}
