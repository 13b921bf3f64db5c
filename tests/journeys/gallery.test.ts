import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aliases } from '../../aliases.ts';
import { safetyHeaders } from '../../desk/serve/contentPolicy.ts';
import { chromiumMissing } from '../chromiumHere.ts';
import { ROOT } from '../tools.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const LOOKS = [
  { name: 'light', look: 'light', language: 'en', width: 900 },
  { name: 'dark-german', look: 'dark', language: 'de', width: 900 },
  { name: 'contrast-right-to-left', look: 'contrast', language: 'ar-XB', width: 900 },
  { name: 'forced-narrow-long', look: 'light', language: 'en-XA', width: 320, forced: true },
];

/** The screen's parts in every state, each looked at by axe: a page of its own, built for this test and never shipped. */
describe.skipIf(missing || !process.env.GALLERY)('the gallery', () => {
  let door: BrowserDoor;
  let built: string;
  let scenes: string[] = [];
  const address = (scene = '') =>
    new URL(`/gallery/tests/gallery/gallery.html?scene=${encodeURIComponent(scene)}`, door.url).href;

  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'gallery-'));
    await build({
      root: ROOT,
      base: '/gallery/',
      configFile: false,
      logLevel: 'warn',
      plugins: [react()],
      resolve: { alias: aliases },
      worker: { format: 'es' },
      build: { outDir: built, minify: false, rolldownOptions: { input: join(ROOT, 'tests/gallery/gallery.html') } },
    });
    door = await openBrowserDoor({ width: 900, height: 900 });
    await door.context.route('**/gallery/**', (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname).replace(/^\/gallery\//, '');
      const contentType = TYPES[extname(path)];
      return route.fulfill({
        body: readFileSync(join(built, path)),
        headers: { ...safetyHeaders, ...(contentType ? { 'content-type': contentType } : {}) },
      });
    });
    await door.page.goto(address());
    await door.page.locator('[data-ready]').waitFor();
    scenes = await door.page.getByRole('link').allTextContents();
    mkdirSync(join(ROOT, 'tests/.shots'), { recursive: true });
  });
  afterAll(async () => {
    await door?.close();
    rmSync(built, { recursive: true, force: true });
  });

  it.each(LOOKS)(
    'is sound in every scene, $name',
    { timeout: 300_000 },
    async ({ name, look, language, width, forced }) => {
      const { page } = door;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ forcedColors: forced ? 'active' : null, reducedMotion: forced ? 'reduce' : null });
      await page.evaluate(
        ([chosen, spoken]) => {
          localStorage.setItem('briefwright-appearance', JSON.stringify({ look: chosen, text: 100 }));
          localStorage.setItem('briefwright-language', spoken ?? '');
        },
        [look, language],
      );
      const wrong: string[] = [];
      for (const scene of scenes) {
        await page.goto(address(scene));
        await page.locator('[data-ready]').waitFor({ state: 'attached' });
        await page.waitForTimeout(150);
        wrong.push(...(await axe(page)).map((one) => `${scene}: ${one}`));
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wrong.push(`${scene}: ${over} pixels stand beside the window`);
        const file = `gallery-${name}-${scene.replace(/\W+/g, '-')}.png`;
        await page.screenshot({ path: join(ROOT, 'tests/.shots', file), fullPage: true });
      }
      expect(scenes.length).toBeGreaterThan(30);
      expect(wrong).toEqual([]);
    },
  );

  it('said nothing in the console and asked nobody else', () => {
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
