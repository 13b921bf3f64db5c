import { afterEach, expect, it, vi } from 'vitest';
import type { RequestName } from '../../desk/bridge.ts';
import { useChosen } from '../../renderer/library/chosenStore.ts';
import { useLibrary } from '../../renderer/library/libraryStore.ts';

/** A desk that takes an article out, or that holds on to it. */
function answerWith(removal: object): void {
  vi.stubGlobal('window', {
    briefwright: {
      ask: async (name: RequestName) =>
        name === 'source.remove' ? removal : { ok: true, value: { rows: [], total: 0 } },
    },
  });
}

function chooseSome(): void {
  const { toggleSource, toggleEvidence } = useChosen.getState();
  toggleSource('src_gone');
  toggleSource('src_stays');
  toggleEvidence('ev_gone', 'src_gone');
  toggleEvidence('ev_stays', 'src_other');
}

afterEach(() => {
  useChosen.getState().clear();
  vi.unstubAllGlobals();
});

it('no longer chooses an article that was taken out of the library, nor its pieces', async () => {
  answerWith({ ok: true, value: {} });
  chooseSome();
  await useLibrary.getState().removeSource('src_gone');
  expect([...useChosen.getState().sources]).toEqual(['src_stays']);
  expect([...useChosen.getState().evidence]).toEqual([['ev_stays', 'src_other']]);
});

it('still chooses one that a briefing prints and that stays for it', async () => {
  answerWith({ ok: false, code: 'in-use', sentence: 'A briefing prints it.', hint: '' });
  chooseSome();
  await useLibrary.getState().removeSource('src_gone');
  expect([...useChosen.getState().sources]).toEqual(['src_gone', 'src_stays']);
  expect(useChosen.getState().evidence.size).toBe(2);
});
