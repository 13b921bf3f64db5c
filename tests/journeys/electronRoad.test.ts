import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desktop, desktopMissing, startDesktop } from '../electron/startDesktop.ts';
import { expectExported } from './exportedFiles.ts';
import { roadByMouse } from './road.ts';

const missing = desktopMissing();

describe.skipIf(missing)('the whole road, through the Electron door', () => {
  let desktop: Desktop;
  let saveTo: string;
  beforeAll(async () => {
    saveTo = mkdtempSync(join(tmpdir(), 'briefwright-road-'));
    desktop = await startDesktop({ saveTo });
  });
  afterAll(async () => {
    await desktop?.close();
    rmSync(saveTo, { recursive: true, force: true });
  });

  it('by mouse, exported through the save dialog', async () => {
    const { page } = desktop;
    await roadByMouse(page);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Export DOCX and PDF' }).click();
    await expect
      .poll(() => readdirSync(saveTo).filter((name) => !name.startsWith('.')).length, { timeout: 30_000 })
      .toBe(2);
    const bytes = (ending: string) => {
      const name = readdirSync(saveTo).find((one) => one.endsWith(ending));
      return new Uint8Array(readFileSync(join(saveTo, name ?? '')));
    };
    await expectExported(bytes('.docx'), bytes('.pdf'));
    expect(desktop.troubles).toEqual([]);
    expect(desktop.leaks).toEqual([]);
  });
});
