import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, paragraphsOf } from './docx/house/houseText.ts';
import { p, wordHouse } from './docx/house/wordHouse.ts';
import { openDocx } from './docx/openDocx.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

const STAMP = { at: '2026-01-12T09:00:00Z', by: 'T. Ester' };
const made = (body: string) => new Uint8Array(wordHouse({ body }));
const letterhead = made(p('{{title}}') + p('Dear {{tittle}}') + p('{{body}}') + p('Seen and agreed'));
const sound = made(p('{{title}}') + p('{{body}}') + p('Seen and agreed'));
const other = made(p('{{body}}'));

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.end());

const add = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
  desk.get('house.add', { name, fileName: 'house.dotx', bytes });
const names = async () => (await desk.get('house.list', {})).map((one) => one.name);

describe('house files', () => {
  it('are checked before they are kept: the paragraph, what is wrong with it, what to do', async () => {
    const findings = await desk.get('house.check', { bytes: letterhead });
    const error = findings.find(({ severity }) => severity === 'error');
    expect(error?.place).toMatch(/^paragraph \d+ of the body: “Dear \{\{tittle\}\}”$/);
    expect(error?.sentence).toContain('tittle');
    expect(await desk.refused('house.add', { name: 'x', fileName: 'x.docx', bytes: letterhead })).toMatchObject({
      code: 'house-unsound',
      sentence: expect.stringContaining('tittle'),
    });
    expect(await names()).toEqual([]);
    const none = await desk.get('house.check', { bytes: new TextEncoder().encode('no Word file') });
    expect(none).toHaveLength(1);
  });

  it('are kept by name, renamed, removed; a name belongs to one, the same bytes are one', async () => {
    const kept = await add('  Ministry letterhead ', sound);
    expect(kept).toMatchObject({ name: 'Ministry letterhead', fileName: 'house.dotx' });
    expect(
      await desk.refused('house.add', { name: 'ministry LETTERHEAD', fileName: 'b.docx', bytes: other }),
    ).toMatchObject({ code: 'name-taken' });
    const second = await add('Cabinet', other);
    expect(await desk.refused('house.rename', { id: second.id, name: 'Ministry letterhead' })).toMatchObject({
      code: 'name-taken',
    });
    expect(await desk.get('house.rename', { id: second.id, name: 'Cabinet office' })).toMatchObject({
      name: 'Cabinet office',
    });
    expect((await add('Letterhead 2026', sound)).id).toBe(kept.id);
    expect((await names()).sort()).toEqual(['Cabinet office', 'Letterhead 2026']);
    await desk.get('house.remove', { id: kept.id });
    expect(await names()).toEqual(['Cabinet office']);
    for (const request of ['house.remove', 'house.validate'] as const) {
      expect(await desk.refused(request, { id: kept.id })).toMatchObject({ code: 'not-found' });
    }
    expect(await desk.get('house.validate', { id: second.id })).toEqual(
      await desk.get('house.check', { bytes: other }),
    );
  });

  it('are the base of the DOCX that asks for them, and the one used last comes first', async () => {
    const { dossier } = await desk.get('briefing.example', { templateId: 'policy-memo' });
    const { briefing } = dossier;
    const first = await add('Ministry', sound);
    await add('Cabinet', other);
    expect(await names()).toEqual(['Cabinet', 'Ministry']);
    const wish = { briefing, docx: true, pdf: false, stamp: STAMP };
    const plain = await desk.get('briefing.export', wish);
    expect(plain.houseWarnings).toBeUndefined();
    await desk.get('briefing.export', { ...wish, houseId: first.id });
    const [own, housed] = desk.delivered.map(([file]) =>
      paragraphsOf(bodyOf(openDocx(file?.bytes ?? new Uint8Array()))),
    );
    expect(own).not.toContain('Seen and agreed');
    expect(housed).toContain('Seen and agreed');
    expect(housed).toContain(briefing.variables.title);
    expect(await names()).toEqual(['Ministry', 'Cabinet']);
    await desk.get('house.remove', { id: first.id });
    expect(await desk.refused('briefing.export', { ...wish, houseId: first.id })).toMatchObject({ code: 'not-found' });
    expect(desk.delivered).toHaveLength(2);
    expect(desk.logged).toEqual([]);
  });

  it('stay with the library', async () => {
    await add('Ministry', sound);
    await desk.desk.close();
    desk = await openTestDesk(desk.folder);
    expect(await names()).toEqual(['Ministry']);
  });
});
