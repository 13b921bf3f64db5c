import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { glance } from '../../../desk/press/glance.ts';
import { pressNow } from '../../../desk/press/pressNow.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { specimenDossier } from '../../specimen/specimenDossier.ts';
import { has, run } from '../../tools.ts';

const at = '2026-01-12T08:00:00Z';
const { dossier, media } = specimenDossier();

/** The specimen with a sentence more in its first prose. */
function edited(): Dossier {
  const copy = structuredClone(dossier);
  const prose = copy.briefing.fills.find((fill) => fill.kind === 'prose');
  const paragraph = prose?.kind === 'prose' ? prose.prose.find((block) => block.kind === 'paragraph') : undefined;
  if (paragraph?.kind !== 'paragraph') throw new Error('no paragraph');
  paragraph.inlines.push({ kind: 'text', text: ' The tide turned early.' });
  return copy;
}

const whole = (of: Dossier) => pressNow(of, { docx: false, pdf: true, at, again: true }, media);
const allSeen = (looks: string[]) => looks.map((look, index) => ({ page: index + 1, look }));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-glance-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every page as pixels. */
function pixels(name: string, pdf: Uint8Array): Buffer[] {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  run('pdftoppm', ['-r', '60', file, join(folder, name)]);
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [file]))?.[1]);
  const digits = String(pages).length;
  return Array.from({ length: pages }, (_, index) =>
    readFileSync(join(folder, `${name}-${String(index + 1).padStart(digits, '0')}.ppm`)),
  );
}

describe('a glance', () => {
  it('has the pages that look otherwise, of those that are seen', async () => {
    const { looks } = await whole(dossier);
    const now = await glance(edited(), { at, seen: allSeen(looks) }, media);
    expect(now.looks).toEqual((await whole(edited())).looks);
    expect(now.numbers.length).toBeGreaterThan(0);
    expect(now.numbers).toEqual(
      looks
        .flatMap((look, index) => (now.looks[index] === look ? [] : [index + 1]))
        .filter((page) => page <= looks.length),
    );
    const [first] = now.numbers;
    const seen = allSeen(looks).filter(({ page }) => page !== first);
    expect((await glance(edited(), { at, seen }, media)).numbers).toEqual(now.numbers.slice(1));
  });

  it('has no file where everything that is seen looks as it did', async () => {
    const { looks } = await whole(dossier);
    expect(await glance(dossier, { at, seen: allSeen(looks) }, media)).toEqual({ pdf: null, numbers: [], looks });
    // A page that is gone is none of its pages.
    const beyond = [{ page: looks.length + 1, look: 'another' }];
    expect((await glance(dossier, { at, seen: beyond }, media)).numbers).toEqual([]);
  });

  it.skipIf(!has('pdftoppm'))('draws its pages as the whole file draws them, to the dot', async () => {
    const { pdf, looks } = await whole(dossier);
    const seen = allSeen(looks).map(({ page }) => ({ page, look: 'another' }));
    const sight = await glance(dossier, { at, seen }, media);
    expect(sight.numbers).toHaveLength(looks.length);
    const [inWhole, inGlance] = [pixels('whole', pdf as Uint8Array), pixels('glance', sight.pdf as Uint8Array)];
    expect(inWhole.map((page, index) => inGlance[index]?.equals(page))).toEqual(looks.map(() => true));
    const alone = await glance(dossier, { at, seen: seen.slice(3, 5) }, media);
    expect(
      pixels('alone', alone.pdf as Uint8Array).map((page, index) => page.equals(inWhole[index + 3] as Buffer)),
    ).toEqual([true, true]);
  });
});
