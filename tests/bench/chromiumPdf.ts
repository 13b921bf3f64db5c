import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { Document } from '../../engine/nouns/document.ts';
import { PAGE_SIZES } from '../../engine/nouns/theme.ts';
import { htmlPage } from '../../engine/write/htmlPage.ts';
import { chromiumHere, chromiumMissing } from '../chromiumHere.ts';
import { FONTS } from './benchFonts.ts';

/** Our own web page of the Document printed by a Chromium that is open already, tagged, in the same fonts. Null where there is none. */
export async function chromiumPdf(): Promise<((document: Document) => Promise<Uint8Array>) | null> {
  if (chromiumMissing() !== '') return null;
  const browser = await chromium.launch(chromiumHere());
  return (document) => printed(browser, document);
}

async function printed(browser: Browser, document: Document): Promise<Uint8Array> {
  const { width, height } = PAGE_SIZES[document.theme.page.size];
  const { top, bottom, left, right } = document.theme.page;
  const page = await browser.newPage();
  try {
    const html = htmlPage(document)
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('</style>', `${fontFaces()}</style>`);
    await page.setContent(html);
    return await page.pdf({
      width: `${width / 72}in`,
      height: `${height / 72}in`,
      margin: { top: `${top / 72}in`, bottom: `${bottom / 72}in`, left: `${left / 72}in`, right: `${right / 72}in` },
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: `<span style="font-size:8pt">${document.marking.text}</span>`,
      footerTemplate: '<span style="font-size:8pt">Page <span class="pageNumber"></span></span>',
    });
  } finally {
    await page.close();
  }
}

let faces = '';

function fontFaces(): string {
  const face = (family: string, file: string, more: string) =>
    `@font-face{font-family:${family};src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')});${more}}`;
  faces ||= [
    face('BenchSerif', FONTS.serif, ''),
    face('BenchSerif', FONTS['serif-italic'], 'font-style:italic'),
    face('BenchSerif', FONTS['serif-bold'], 'font-weight:bold'),
    face('BenchSans', FONTS.sans, ''),
    face('BenchSans', FONTS['sans-bold'], 'font-weight:bold'),
    'body{font-family:BenchSerif;font-size:10.5pt;line-height:14.5pt}h1,h2,h3,h4,table,.marking{font-family:BenchSans}',
  ].join('\n');
  return faces;
}
