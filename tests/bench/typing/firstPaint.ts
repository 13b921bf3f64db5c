import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

/** Scripts and styles that a new page asks for until the first screen stands, in kilobytes as they would travel gzipped. */
export async function firstPaintKilobytes(
  url: string,
  context: BrowserContext,
): Promise<{ kilobytes: number; pdfjs: boolean }> {
  const page = await context.newPage();
  const bodies: Promise<{ name: string; bytes: Buffer }>[] = [];
  page.on('response', (response) => {
    if (!['document', 'script', 'stylesheet'].includes(response.request().resourceType())) return;
    bodies.push(response.body().then((bytes) => ({ name: new URL(response.url()).pathname, bytes })));
  });
  await page.goto(url);
  await page.getByRole('article').first().waitFor();
  const loaded = await Promise.all(bodies);
  await page.close();
  return {
    kilobytes: loaded.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0) / 1000,
    pdfjs: loaded.some(({ name, bytes }) => /pdf/i.test(name) || bytes.includes('pdfjsVersion')),
  };
}
