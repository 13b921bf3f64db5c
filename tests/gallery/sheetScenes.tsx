import type { TemplateSummary } from '../../desk/bridge.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../../renderer/briefing/briefingStore.ts';
import { useScreen } from '../../renderer/frame/screen.ts';
import { ask } from '../../renderer/transport.ts';
import { LONG, RTL } from './odd.ts';
import { exampleQuotes, openExample, quoteFill, showFills } from './oddBriefing.ts';
import type { Scene } from './scenes.tsx';

type Sheet = Parameters<ReturnType<typeof useScreen.getState>['show']>[0];

/** Every dialog, over an empty page. */
export const sheetScenes: Record<string, Scene> = {
  'dialog: paste': shown(() => ({ kind: 'paste' })),
  'dialog: shortcuts': shown(() => ({ kind: 'shortcuts' })),
  'dialog: to-do': shown(() => ({ kind: 'margin', note: 'todo', slotId: 'entries', fillId: null })),
  'dialog: comment': shown(() => ({ kind: 'margin', note: 'comment', slotId: 'entries', fillId: null })),
  'dialog: versions': shown(() => ({ kind: 'versions' })),
  'dialog: keep a version': shown(() => ({ kind: 'keep-version' })),
  'dialog: compare': shown(() => ({ kind: 'compare' })),
  'dialog: palette': shown(() => ({ kind: 'palette', holds: 'all' })),
  'dialog: open a briefing': shown(() => ({ kind: 'palette', holds: 'briefings' })),
  'dialog: new briefing': shown(async () => ({ kind: 'new', template: await template(), sourceIds: [] })),
  'dialog: place': shown(() => {
    const [evidence] = exampleQuotes();
    return evidence ? { kind: 'place', pieces: [{ ...evidence, text: `${LONG} ${RTL}` }], draftFrom: [] } : null;
  }),
  'dialog: place, no briefing open': shown(() => {
    useBriefing.setState({ briefing: null });
    return { kind: 'place', pieces: exampleQuotes(), draftFrom: ['ev_one'] };
  }),
  'dialog: draft': shown(() => ({ kind: 'draft', sourceIds: ['src_one'], evidenceIds: [] })),
  'dialog: pick': shown(() => ({ kind: 'pick' })),
  'dialog: sign off': shown(() => ({ kind: 'sign-off', finding: FINDING })),
  'dialog: export stopped': shown(() => {
    useBriefing.setState({ findings: [FINDING, { ...FINDING, key: 'other', sentence: RTL }] });
    return { kind: 'blocked', sentence: FINDING.sentence, hint: FINDING.hint };
  }),
  'dialog: export refused': shown(() => ({ kind: 'blocked', sentence: LONG, hint: 'Make room, then export again.' })),
  'dialog: move': shown(() => {
    showFills(quoteFill('fill_one'));
    return { kind: 'move', fillId: 'fill_one' };
  }),
  'dialog: house files': shown(() => ({ kind: 'houses' })),
  'dialog: spelling': shown(() => ({ kind: 'spelling' })),
};

const FINDING: Diagnostic = {
  code: 'quote-altered',
  severity: 'error',
  sentence: `It says “often” where the source has “never”: ${LONG}.`,
  hint: 'Take the source’s words, or sign it off with a reason.',
  place: { fillId: 'fill_one' },
  key: 'one',
  signable: true,
  signedOff: false,
};

function shown(sheet: () => Sheet | Promise<Sheet>): Scene {
  return {
    prepare: async () => {
      await openExample();
      useScreen.getState().show(await sheet());
    },
    states: () => ({ 'over the page': null }),
  };
}

async function template(): Promise<TemplateSummary> {
  const reply = await ask('template.list', {});
  const first = reply.ok ? reply.value[0] : undefined;
  if (!first) throw new Error('there is no template');
  return first;
}
