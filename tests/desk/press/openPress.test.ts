import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPress, type Press } from '../../../desk/press/openPress.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { briefingOf, memo } from '../library/shelfGoods.ts';

let press: Press;
let threads: number;
beforeEach(() => {
  threads = 0;
  press = openPress({
    patience: 2500,
    startThread: () => {
      threads++;
      return new Worker(new URL('./oddThread.mjs', import.meta.url));
    },
  });
});
afterEach(() => press.close());

function dossierOf(title: string, id = 'br_one1'): Dossier {
  const briefing = { ...briefingOf(id, 'x'), variables: { title } };
  return { briefing, template: memo, sources: [], evidence: [] };
}
const export1 = (title: string) => press.press(dossierOf(title), { docx: true, pdf: true, at: 'export' });
const titleOf = async (pages: ReturnType<Press['press']>) => (await pages).document.title;

describe('the press', () => {
  it('keeps one thread for many jobs', async () => {
    expect(await titleOf(export1('a'))).toBe('a');
    expect(await titleOf(export1('b'))).toBe('b');
    expect(threads).toBe(1);
  });

  it('gives both callers the newer pages when a waiting preview is superseded', async () => {
    const first = press.preview(dossierOf('first'), '1');
    const older = press.preview(dossierOf('older'), '2');
    const newer = press.preview(dossierOf('newer'), '3');
    expect(await titleOf(first)).toBe('first');
    expect(await titleOf(older)).toBe('newer');
    expect((await newer).document.at).toBe('3');
    expect(await titleOf(press.preview(dossierOf('later'), '4'))).toBe('later');
  });

  it('supersedes no preview of another briefing', async () => {
    const pages = [dossierOf('a'), dossierOf('b', 'br_two2'), dossierOf('c', 'br_three3')].map((one) =>
      titleOf(press.preview(one, '1')),
    );
    expect(await Promise.all(pages)).toEqual(['a', 'b', 'c']);
  });

  it('lets an export go before waiting previews, and exports keep their order', async () => {
    const order: string[] = [];
    const note = async (pages: ReturnType<Press['press']>) => order.push(await titleOf(pages));
    await Promise.all([
      note(press.preview(dossierOf('running'), '1')),
      note(press.preview(dossierOf('preview', 'br_two2'), '1')),
      note(export1('export 1')),
      note(export1('export 2')),
    ]);
    expect(order).toEqual(['running', 'export 1', 'export 2', 'preview']);
  });

  it('lets a glance go before everything that waits, and supersedes none but glances', async () => {
    const order: string[] = [];
    const note = async (pages: Promise<unknown>, name?: string) => {
      const pressed = (await pages) as Awaited<ReturnType<Press['press']>>;
      order.push(name ?? pressed.document.title);
    };
    const look = (title: string) => press.glance(dossierOf(title), { at: '1', seen: [] });
    await Promise.all([
      note(press.preview(dossierOf('running'), '1')),
      note(press.preview(dossierOf('preview'), '1')),
      note(export1('export')),
      note(look('older glance'), 'its caller, too'),
      note(look('glance')),
    ]);
    expect(order).toEqual(['running', 'its caller, too', 'glance', 'export', 'preview']);
  });

  it('replaces a thread that hangs; only that job fails', async () => {
    const hung = export1('hang');
    const next = export1('next');
    await expect(hung).rejects.toMatchObject({ name: 'Refusal', code: 'press-slow' });
    expect(await titleOf(next)).toBe('next');
    expect(threads).toBe(2);
  });

  it.each(['die', 'throw'])('replaces a thread that ends by %s; only that job fails', async (how) => {
    const lost = export1(how);
    const next = export1('next');
    await expect(lost).rejects.toMatchObject({ name: 'Refusal', code: 'press-failed' });
    expect(await titleOf(next)).toBe('next');
    expect(threads).toBe(2);
  });

  it('gives refusals as refusals and our own faults as errors', async () => {
    await expect(export1('refuse')).rejects.toMatchObject({ name: 'Refusal', code: 'no-glyph', hint: 'h' });
    await expect(export1('fault')).rejects.toThrow(/press: Error: ours/);
    expect(await titleOf(export1('next'))).toBe('next');
    expect(threads).toBe(1);
  });

  it('closes at once, with what waits refused', async () => {
    const running = export1('hang');
    const waiting = press.preview(dossierOf('a'), '1');
    const both = Promise.allSettled([running, waiting]);
    await press.close();
    for (const one of await both) expect(one).toMatchObject({ status: 'rejected', reason: { code: 'closing' } });
    await expect(export1('a')).rejects.toMatchObject({ code: 'closing' });
  });
});
