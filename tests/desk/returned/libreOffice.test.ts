import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { has, run } from '../../tools.ts';
import { exported, reviewOf, told } from './returning.ts';

const folder = mkdtempSync(join(tmpdir(), 'returned-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files as LibreOffice opens and saves them; its own flat form has every word of its document in one XML. */
function converted(to: 'docx' | 'fodt', from: string, files: string[]): void {
  const filter = to === 'docx' ? 'docx:MS Word 2007 XML' : 'fodt:OpenDocument Text Flat XML';
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const inputs = files.map((file) => join(folder, file));
  run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, from), ...inputs]);
}

const CREATED = '<dc:creator>R. Editor</dc:creator><dc:date>2026-11-27T09:30:00</dc:date>';

/** A document of LibreOffice's own after somebody edited it there. */
class OfficeHand {
  private text: string;
  private regions = '';
  private count = 0;

  constructor(flat: string) {
    this.text = flat;
  }

  replace(words: string, now: string, tracked: boolean): void {
    if (!this.text.includes(words)) throw new Error(`nowhere “${words}”`);
    this.text = this.text.replace(words, () => (tracked ? `${this.deleted(words)}${this.inserted(now)}` : now));
  }

  comment(about: string, said: string): void {
    this.text = this.text.replace(
      about,
      () =>
        `<office:annotation office:name="c1">${CREATED}<text:p>${said}</text:p></office:annotation>${about}<office:annotation-end office:name="c1"/>`,
    );
  }

  save(): string {
    const regions = this.regions === '' ? '' : `<text:tracked-changes>${this.regions}</text:tracked-changes>`;
    return this.text.replace(/<office:text(?: [^>]*)?>/, (open) => open + regions);
  }

  private deleted(words: string): string {
    this.count += 1;
    this.regions += `<text:changed-region xml:id="ct${this.count}" text:id="ct${this.count}"><text:deletion><office:change-info>${CREATED}</office:change-info><text:p>${words}</text:p></text:deletion></text:changed-region>`;
    return `<text:change text:change-id="ct${this.count}"/>`;
  }

  private inserted(words: string): string {
    if (words === '') return '';
    this.count += 1;
    this.regions += `<text:changed-region xml:id="ct${this.count}" text:id="ct${this.count}"><text:insertion><office:change-info>${CREATED}</office:change-info></text:insertion></text:changed-region>`;
    return `<text:change-start text:change-id="ct${this.count}"/>${words}<text:change-end text:change-id="ct${this.count}"/>`;
  }
}

const ids = builtInTemplates.map(({ id }) => id);

describe.skipIf(!has('soffice'))('through LibreOffice', () => {
  const back: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    for (const id of ids) {
      const { dossier, media } = await exampleOf(id);
      writeFileSync(join(folder, `${id}.docx`), await exported(dossier, media));
    }
    converted(
      'docx',
      'saved',
      ids.map((id) => `${id}.docx`),
    );
    converted('fodt', '.', ['policy-memo.docx']);
    const flat = readFileSync(join(folder, 'policy-memo.fodt'), 'utf8');
    for (const tracked of [true, false]) {
      const hand = new OfficeHand(flat);
      hand.replace('two weeks', 'three weeks', tracked);
      hand.replace('eleven million', 'twelve million', tracked);
      hand.replace('presses for a decision', 'insists', tracked);
      hand.comment('in full', 'Says who?');
      writeFileSync(join(folder, `memo-${tracked ? 'tracked' : 'plain'}.fodt`), hand.save());
    }
    converted('docx', 'saved', ['memo-tracked.fodt', 'memo-plain.fodt']);
    for (const name of [...ids, 'memo-tracked', 'memo-plain'])
      back[name] = new Uint8Array(readFileSync(join(folder, 'saved', `${name}.docx`)));
  }, 240_000);

  test.each(ids)('%s comes back unedited without edits', async (id) => {
    const { dossier, media } = await exampleOf(id);
    expect(reviewOf(dossier, back[id] as Uint8Array, media).edits.map(told)).toEqual([]);
  });

  test.each([
    ['memo-tracked', ' (R. Editor)'],
    ['memo-plain', ''],
  ])('%s: exactly what was edited there', async (name, by) => {
    const { dossier } = await exampleOf('policy-memo');
    expect(reviewOf(dossier, back[name] as Uint8Array).edits.map(told)).toEqual([
      `reworded Paragraph: two → three${by}`,
      `reworded Paragraph: presses for a decision → insists${by}`,
      `reworded Quotation: eleven → twelve${by}`,
      'comment Comment: in full → Says who? (R. Editor)',
    ]);
  });
});
