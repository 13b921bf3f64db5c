import { beginning } from '../../engine/nouns/beginning.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useScreen } from '../frame/screen.ts';
import { shownText } from '../parts/evidenceWords.ts';
import { t } from '../words/t.ts';
import { type Decision, forget, remember, takeLast } from './decisions.ts';
import { keepEvidence, unmakeEvidence } from './keepEvidence.ts';
import { offerSlots } from './offerSlots.ts';
import { afterDecision, isShown, showing, unplaced } from './triage.ts';
import { currentHere, evidenceHere, goTo, tell, useTriage } from './triageStore.ts';

/** Changes a piece, shows it at once, and remembers how it was. */
export function change(before: Evidence | null, after: Evidence, did: string): void {
  const decision: Decision = { before, after, did };
  const stackOf = (decided: Map<string, Decision[]>) => decided.get(after.sourceId) ?? [];
  const put = (stack: (old: Decision[]) => Decision[]) =>
    useTriage.setState(({ decided }) => ({ decided: new Map(decided).set(after.sourceId, stack(stackOf(decided))) }));
  put((old) => remember(old, decision));
  void keepEvidence(after, before).then((kept) => {
    if (!kept) put((old) => forget(old, after));
  });
}

function decide(state: Evidence['state'], did: string): void {
  const one = currentHere();
  if (!one) return;
  const { filter } = useTriage.getState();
  const shown = evidenceHere().filter((each) => isShown(each, filter));
  const decided: Evidence = { ...one, state };
  const next = afterDecision(shown, one.id, isShown(decided, filter));
  if (one.state !== state) {
    change(one, decided, did);
    tell(next === null ? `${sentence(did, one)} ${t('That was the last one.')}` : sentence(did, one));
  }
  goTo(next, 'keys', { editing: null });
}

export function accept(): void {
  decide('confirmed', t('Accepted // done to a piece'));
}

export function reject(): void {
  const one = currentHere();
  decide('rejected', t('Rejected // done to a piece'));
  const fills = useBriefing.getState().briefing?.fills ?? [];
  if (one && fills.some((fill) => fill.kind === 'evidence' && fill.evidenceId === one.id)) {
    tell(`${sentence(t('Rejected // done to a piece'), one)} ${t('It still stands in the open briefing.')}`);
  }
}

/** Undecided again: the machine's suggestion and nothing more. The piece stays current. */
export function putBack(): void {
  const one = currentHere();
  if (!one || one.state === 'suggested') return;
  const undecided: Evidence = { ...one, state: 'suggested' };
  change(one, undecided, t('Put back'));
  tell(sentence(t('Undecided again'), one));
  const { filter } = useTriage.getState();
  goTo(one.id, 'keys', { filter: showing(filter, undecided) });
}

/** Takes back the last decision in this article and goes to its piece. */
export function takeBack(): void {
  const { sourceId, decided, filter } = useTriage.getState();
  const { last, rest } = takeLast(decided.get(sourceId) ?? []);
  if (!last) {
    tell(t('Nothing to take back in this article.'));
    return;
  }
  useTriage.setState({ decided: new Map(decided).set(sourceId, rest) });
  if (last.before === null) {
    const shown = evidenceHere().filter((each) => isShown(each, filter));
    const next = afterDecision(shown, last.after.id, false);
    void unmakeEvidence(last.after);
    tell(sentence(t('Taken away again'), last.after));
    goTo(next, 'keys', { editing: null });
    return;
  }
  void keepEvidence(last.before, last.after);
  tell(t('Taken back: {did} {piece}.', { did: last.did.toLowerCase(), piece: named(last.before) }));
  goTo(last.before.id, 'keys', { filter: showing(filter, last.before), editing: null });
}

/** Accepts the piece, goes on, and asks in which slot the accepted one goes. */
export function acceptAndPlace(): void {
  const one = currentHere();
  if (!one) return;
  accept();
  offerOf({ ...one, state: 'confirmed' });
}

/** Asks in which slot the current piece goes; at the end of the list, all that were accepted and are not placed yet. */
export function place(): void {
  const one = currentHere();
  if (one) {
    offerOf(one);
    return;
  }
  const left = unplaced(evidenceHere(), useBriefing.getState().briefing);
  if (left.length > 0) offerSlots(left);
  else tell(t('Nothing accepted here is left to place.'));
}

/** A draft for one piece takes with it what was accepted of its article. */
function offerOf(one: Evidence): void {
  const accepted = evidenceHere().filter((each) => each.state === 'confirmed' && each.id !== one.id);
  offerSlots([one], [one, ...accepted]);
}

/** Asks for the template of a draft from what was accepted here; where nothing was, from the article by the template's rules. */
export function draft(): void {
  const { sourceId } = useTriage.getState();
  const evidenceIds = evidenceHere().flatMap((one) => (one.state === 'confirmed' ? [one.id] : []));
  const sourceIds = evidenceIds.length === 0 ? [sourceId] : [];
  useScreen.getState().show({ kind: 'draft', sourceIds, evidenceIds });
}

export function sentence(did: string, one: Evidence): string {
  return t('{did}: {piece}.', { did, piece: named(one) });
}

function named(one: Evidence): string {
  const words = beginning(shownText(one).replace(/^[“„]|[”“]$/g, ''));
  return t('{kind, select, quote {quote} stat {number} other {excerpt}} “{words}”', { kind: one.kind, words });
}
