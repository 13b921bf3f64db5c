import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask, OpenedBriefing, Reply, RequestName, Takes } from '../../desk/bridge.ts';
import { Dossier } from '../../engine/nouns/dossier.ts';
import { createBriefingStore } from '../../renderer/briefing/createBriefingStore.ts';
import { standardTheme } from '../../templates/themes/standard.ts';

function openedBriefing(id = 'br_test01', revision = 4): OpenedBriefing {
  const dossier = Dossier.parse({
    briefing: {
      format: 3,
      id,
      template: { id: 'memo', version: 1 },
      variables: { title: 'Ferry timetable', date: '2026-02-01' },
      marking: { tlp: null, house: '', extra: '' },
      fills: [],
      signOffs: [],
      margin: [],
      created: { at: '2026-02-01T08:00:00Z', by: '' },
    },
    template: {
      format: 2,
      id: 'memo',
      version: 1,
      name: 'Memo',
      purpose: 'For tests.',
      language: 'en',
      theme: standardTheme,
      variables: [],
      marking: { tlp: null, house: '', extra: '' },
      sections: [],
      toc: null,
      numberedHeadings: false,
      sources: { heading: 'Sources', printed: true },
      estimativeScale: 'none',
      pageLimit: null,
    },
    sources: [],
    evidence: [],
  });
  return { dossier, revision };
}

/** A desk that keeps one briefing: saves count up, `answer` may refuse first. */
function keepingDesk() {
  const saves: Takes<'briefing.save'>[] = [];
  const kept: string[] = [];
  let revision = 4;
  let refuse: { ok: false; code: string; sentence: string; hint: string } | null = null;
  let gate: Promise<void> = Promise.resolve();
  const ask: Ask = async <N extends RequestName>(name: N, payload: Takes<N>): Promise<Reply<N>> => {
    if (name === 'briefing.open') {
      return { ok: true, value: openedBriefing('br_test01', revision) } as Reply<N>;
    }
    if (name === 'snapshot.keep') {
      kept.push((payload as Takes<'snapshot.keep'>).briefing.variables.title ?? '');
      return { ok: true, value: null } as Reply<N>;
    }
    if (name !== 'briefing.save') throw new Error(`unexpected ${name}`);
    await gate;
    if (refuse) return refuse;
    const save = payload as Takes<'briefing.save'>;
    if (save.revision !== revision) {
      return { ok: false, code: 'conflict', sentence: 'It was saved elsewhere.', hint: 'Choose one.' };
    }
    saves.push(save);
    revision += 1;
    return { ok: true, value: { revision } } as Reply<N>;
  };
  return {
    ask,
    saves,
    kept,
    refuseWith: (refusal: typeof refuse) => {
      refuse = refusal;
    },
    holdUntil: (promise: Promise<void>) => {
      gate = promise;
    },
    savedElsewhere: () => {
      revision += 1;
    },
  };
}

const tells: string[] = [];

async function openedStore(desk: ReturnType<typeof keepingDesk>) {
  const store = createBriefingStore(desk.ask, (sentence) => tells.push(sentence));
  await store.getState().open(openedBriefing());
  const retitle = (value: string) =>
    store.getState().perform('Change title', [{ do: 'set-variable', variable: 'title', value }], 'title');
  return { store, retitle };
}

beforeEach(() => {
  vi.useFakeTimers();
  tells.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('autosave', () => {
  it('saves once typing pauses, and within two seconds when it never pauses', async () => {
    const desk = keepingDesk();
    const { store, retitle } = await openedStore(desk);
    retitle('A');
    expect(store.getState().save.kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(800);
    expect(desk.saves.map((one) => one.briefing.variables.title)).toEqual(['A']);
    expect(store.getState().save).toEqual({ kind: 'saved' });
    for (let at = 0; at < 20; at += 1) {
      retitle(`B${at}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(desk.saves.length).toBeGreaterThanOrEqual(2);
    expect(desk.saves.at(-1)?.revision).toBe(5);
  });

  it('sends what changed during a save with the next one, never two at once', async () => {
    const desk = keepingDesk();
    const { store, retitle } = await openedStore(desk);
    let release = () => {};
    desk.holdUntil(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    retitle('first');
    const flushing = store.getState().flush();
    retitle('second');
    await vi.advanceTimersByTimeAsync(5000);
    expect(desk.saves).toHaveLength(0);
    release();
    await flushing;
    await vi.advanceTimersByTimeAsync(2000);
    expect(desk.saves.map((one) => [one.briefing.variables.title, one.revision])).toEqual([
      ['first', 4],
      ['second', 5],
    ]);
    expect(store.getState().save).toEqual({ kind: 'saved' });
  });

  it('keeps unsaved words through failures and saves them when there is room', async () => {
    const desk = keepingDesk();
    const { store, retitle } = await openedStore(desk);
    desk.refuseWith({ ok: false, code: 'disk-full', sentence: 'The disk is full.', hint: 'Make room.' });
    retitle('precious');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().save).toEqual({ kind: 'failed', sentence: 'The disk is full.', hint: 'Make room.' });
    retitle('precious words');
    expect(store.getState().save.kind).toBe('failed');
    expect(await store.getState().open(openedBriefing('br_other1'))).toBe(false);
    expect(store.getState().briefing?.variables.title).toBe('precious words');
    desk.refuseWith(null);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(desk.saves.at(-1)?.briefing.variables.title).toBe('precious words');
    expect(store.getState().save).toEqual({ kind: 'saved' });
  });

  it('tells a desk that does not answer at all, and tries again', async () => {
    const desk = keepingDesk();
    const { store, retitle } = await openedStore(desk);
    const gone = Promise.reject(new Error('gone'));
    gone.catch(() => {});
    desk.holdUntil(gone);
    retitle('x');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().save.kind).toBe('failed');
    desk.holdUntil(Promise.resolve());
    await vi.advanceTimersByTimeAsync(6000);
    expect(store.getState().save).toEqual({ kind: 'saved' });
  });
});

describe('a conflict', () => {
  async function inConflict() {
    const desk = keepingDesk();
    const { store, retitle } = await openedStore(desk);
    desk.savedElsewhere();
    retitle('mine');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().save).toEqual({
      kind: 'conflict',
      sentence: 'It was saved elsewhere.',
      hint: 'Choose one.',
    });
    return { desk, store, retitle };
  }

  it('waits for the analyst, and keeps the words on screen meanwhile', async () => {
    const { desk, store, retitle } = await inConflict();
    retitle('mine, longer');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.saves).toHaveLength(0);
    expect(store.getState().briefing?.variables.title).toBe('mine, longer');
  });

  it('can be ended with mine', async () => {
    const { desk, store } = await inConflict();
    await store.getState().saveOverTheirs();
    expect(desk.saves.map((one) => one.briefing.variables.title)).toEqual(['mine']);
    expect(store.getState().save).toEqual({ kind: 'saved' });
    expect(desk.kept).toEqual(['Ferry timetable']);
  });

  it('can be ended with theirs', async () => {
    const { desk, store } = await inConflict();
    await store.getState().takeTheirs();
    expect(store.getState().briefing?.variables.title).toBe('Ferry timetable');
    expect(store.getState().save).toEqual({ kind: 'saved' });
    expect(desk.kept).toEqual(['mine']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(desk.saves).toHaveLength(0);
  });
});

describe('the timeline', () => {
  it('takes back and does again, saving both times', async () => {
    const desk = keepingDesk();
    const { store, retitle } = await openedStore(desk);
    retitle('changed');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().undoLabel).toBe('Change title');
    store.getState().undo();
    expect(store.getState().briefing?.variables.title).toBe('Ferry timetable');
    expect(store.getState().redoLabel).toBe('Change title');
    await vi.advanceTimersByTimeAsync(1000);
    store.getState().redo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.saves.map((one) => one.briefing.variables.title)).toEqual(['changed', 'Ferry timetable', 'changed']);
  });
});

describe('the template', () => {
  it('goes with the briefing through a move to another version, undo and redo, and is saved by its number', async () => {
    const desk = keepingDesk();
    const store = createBriefingStore(desk.ask, () => {});
    await store.getState().open(openedBriefing());
    const older = openedBriefing().dossier.template;
    const newer = { ...older, version: 2, name: 'Memo with pictures' };
    store.getState().perform('Move', [{ do: 'use-template', from: older, to: newer }]);
    expect(store.getState().dossier?.template).toBe(newer);
    await store.getState().flush();
    expect(desk.saves.at(-1)?.briefing.template).toEqual({ id: 'memo', version: 2 });
    store.getState().undo();
    expect(store.getState().dossier?.template).toEqual(older);
    expect(store.getState().briefing).toEqual(openedBriefing().dossier.briefing);
    store.getState().redo();
    expect(store.getState().dossier?.template).toBe(newer);
    // Anything else leaves it alone.
    store.getState().perform('Title', [{ do: 'set-variable', variable: 'title', value: 'Ferries' }]);
    expect(store.getState().dossier?.template).toBe(newer);
    await store.getState().flush();
  });
});
