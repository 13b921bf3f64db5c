import { afterEach, expect, it, vi } from 'vitest';
import type { RequestName } from '../../desk/bridge.ts';
import { useScreen } from '../../renderer/frame/screen.ts';
import { capturePicked, closeBatch, useBatch } from '../../renderer/library/captureFiles.ts';

const refusal = { ok: false, code: 'broken-file', sentence: 'This file is no briefing.', hint: 'Ask for it again.' };

/** A desk that reads articles and finds every .briefing file damaged. */
function deskWith(code = refusal.code): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('window', {
    briefwright: {
      ask: async (name: RequestName) => {
        if (name === 'briefing.import') return { ...refusal, code };
        if (name === 'source.capture')
          return { ok: true, value: { source: { id: 'src_one' }, evidence: [], known: false } };
        return { ok: true, value: { rows: [], total: 0 } };
      },
    },
  });
}

const picked = (path: string) => ({ path, open: async () => new File(['x'], path) });

afterEach(() => {
  closeBatch();
  useScreen.getState().hush();
  vi.unstubAllGlobals();
});

it('tells of a damaged .briefing file in the list, beside what became of the others', async () => {
  deskWith();
  await capturePicked([picked('a.txt'), picked('b.briefing'), picked('c.txt')]);
  await vi.waitFor(() => expect(useBatch.getState().running).toBe(false));
  expect(useBatch.getState().files.map(({ path, state, sentence }) => [path, state, sentence])).toEqual([
    ['b.briefing', 'refused', 'This file is no briefing. Ask for it again.'],
    ['a.txt', 'captured', '0 pieces'],
    ['c.txt', 'captured', '0 pieces'],
  ]);
  expect(useScreen.getState().message?.text).toBe('2 captured, 1 refused.');
});

it('leaves the rest alone where the library itself is damaged', async () => {
  deskWith('damaged');
  await capturePicked([picked('b.briefing'), picked('a.txt')]);
  await vi.waitFor(() => expect(useBatch.getState().running).toBe(false));
  expect(useBatch.getState().files.map(({ state }) => state)).toEqual(['refused', 'stopped']);
});

it('says of a single one why it does not open, and makes no list', async () => {
  deskWith();
  await capturePicked([picked('b.briefing')]);
  expect(useBatch.getState().files).toEqual([]);
  expect(useScreen.getState().message).toMatchObject({ text: 'This file is no briefing.', trouble: true });
});
