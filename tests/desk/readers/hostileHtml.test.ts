import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../../desk/readers/readBytes.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { read } from './reading.ts';

let hits = 0;
let server: Server;
let base: string;

/** Counts whoever calls: nothing of an article may reach for anything. */
beforeAll(async () => {
  server = createServer((_request, response) => {
    hits += 1;
    response.end('hit');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
});

const PROSE = 'The gates of the lock stayed shut for the whole of the night, and nobody in the town knew why they did.';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Lock shut</title>${head}</head><body>${body}<p>${PROSE}</p></body></html>`;

/** In the worker as the desk reads, and in this thread, where a script that ran would leave its mark. */
async function readTwice(html: string): Promise<Source> {
  const bytes = new TextEncoder().encode(html);
  const here = await readBytes({ bytes, format: 'html', fileName: '', url: '', accessedOn: '' });
  const there = await read(html, { format: 'html' });
  expect(there).toEqual(here);
  return here;
}

function expectHarmless(source: Source): void {
  expect((globalThis as { __pwned?: unknown }).__pwned).toBeUndefined();
  expect(hits).toBe(0);
  expect(source.text).toContain(PROSE);
}

const PWN = 'globalThis.__pwned = 1';

describe('what runs in a browser', () => {
  it.each<[string, () => string]>([
    ['scripts', () => page(`<script>${PWN}</script><script src="${base}/a.js"></script>`)],
    ['a script that never closes its tag', () => page(`<p>${PROSE}</p>`).replace('</body>', `<script ${PWN}`)],
    ['scripts within scripts', () => page(`<scr<script>ipt>${PWN}</scr</script>ipt>`)],
    ['event handlers', () => page(`<img src=x onerror="${PWN}"><body onload="${PWN}"><p onclick=${PWN}>`)],
    [
      'javascript: and data: addresses',
      () =>
        page(
          `<a href="javascript:${PWN}">a</a><a href="data:text/html,<script>${PWN}</script>">b</a><iframe src="javascript:${PWN}"></iframe>`,
        ),
    ],
    [
      'SVG and MathML',
      () =>
        page(
          `<svg onload="${PWN}"><script>${PWN}</script></svg><math><mtext><img src onerror="${PWN}"></mtext></math>`,
        ),
    ],
    [
      'mutation',
      () =>
        page(
          `<noscript><p title="</noscript><img src=x onerror=${PWN}>"></noscript><style><!--</style><img src=x onerror=${PWN}>--></style>`,
        ),
    ],
    [
      'templates and shadow roots',
      () =>
        page(
          `<template><script>${PWN}</script></template><div><template shadowrootmode=open><img src=x onerror=${PWN}></template></div>`,
        ),
    ],
    [
      'a base and a refresh',
      () => page('', `<base href="${base}/"><meta http-equiv="refresh" content="0;url=${base}/r">`),
    ],
  ])('%s do nothing', async (_name, html) => {
    const source = await readTwice(html());
    expectHarmless(source);
    expect(source.text).not.toContain('__pwned');
  });
});

describe('what makes a browser call home', () => {
  it.each<[string, () => string]>([
    [
      'pictures',
      () =>
        `<img src="${base}/i.png" srcset="${base}/j.png 2x"><picture><source srcset="${base}/k.png"></picture><input type=image src="${base}/l">`,
    ],
    [
      'styles and fonts',
      () =>
        `<link rel=stylesheet href="${base}/s.css"><style>@import "${base}/t.css"; body{background:url(${base}/b)}</style><p style="background:url(${base}/u)">x</p>`,
    ],
    [
      'frames and objects',
      () =>
        `<iframe src="${base}/f"></iframe><object data="${base}/o"></object><embed src="${base}/e"><frame src="${base}/g">`,
    ],
    [
      'sound and film',
      () => `<video src="${base}/v" poster="${base}/p"></video><audio src="${base}/a"></audio><track src="${base}/t">`,
    ],
    [
      'hints',
      () =>
        `<link rel=preload href="${base}/1" as=script><link rel=dns-prefetch href="${base}"><link rel=prefetch href="${base}/2"><a ping="${base}/3" href="${base}/4">x</a>`,
    ],
  ])('%s fetch nothing', async (_name, body) => {
    expectHarmless(await readTwice(page(body(), body())));
  });
});

describe('markup as words', () => {
  it('stays literal where the page writes it as text', async () => {
    const source = await readTwice(
      page(
        `<p>Type &lt;script&gt;${PWN}&lt;/script&gt; and &lt;img src=x onerror=alert(1)&gt; into the field, the guide says to its readers.</p>`,
      ),
    );
    expectHarmless(source);
    expect(source.text).toContain(`Type <script>${PWN}</script> and <img src=x onerror=alert(1)> into the field`);
  });

  it('is out of title, author and outlet, wherever the page names them', async () => {
    const evil = '&lt;img src=x onerror=alert(1)&gt;Lock';
    const ld = JSON.stringify({
      '@type': 'NewsArticle',
      headline: '<img src=x onerror=alert(1)>Lock',
      author: { name: '<b>Ada</b> Reed' },
      publisher: [{ name: '<svg/onload=alert(1)>Courier' }],
    });
    const head = `<script type="application/ld+json">${ld}</script><meta property="og:title" content="${evil}"><meta name=author content="${evil}">`;
    expect(await readTwice(page('', head))).toMatchObject({ title: 'Lock', byline: 'Ada Reed', publisher: 'Courier' });
    expect(await readTwice(page('', head.replace(/<script.*<\/script>/, '')))).toMatchObject({
      title: 'Lock',
      byline: 'Lock',
    });
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '//evil.example',
    'https://a.example/"onclick="x',
  ])('takes no address like %s', async (address) => {
    const head = `<link rel=canonical href='${address}'><meta property="og:url" content='${address}'>`;
    expect((await readTwice(page('', head))).url).toBe('');
  });
});

describe('a page whose root is', () => {
  it.each([
    ['missing, its tag never closed', `<html <p>${PROSE}</p>`],
    ['missing, its tag cut off', '<html '],
    ['behind words', `${PROSE}<html `],
    ['in a comment', `<!--<html>--><p>${PROSE}</p>`],
    ['behind another element', `<p>${PROSE}</p><html><body><p>The second half of it.</p></body></html>`],
    ['without a body', `<!doctype html><html lang="en"><head><title>Lock</title></head><p>${PROSE}</p></html>`],
    ['in a drawing', `<svg><html></svg><p>${PROSE}</p>`],
  ])('%s is read or refused', async (_name, html) => {
    for (const format of ['html', 'email'] as const) {
      const mail = `From: a@b.example\nSubject: Lock\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`;
      const said = await read(format === 'html' ? html : mail, { format }).then(
        ({ text }) => text,
        (error: unknown) => error,
      );
      if (/>The gates|^The gates/.test(html) && !html.startsWith('<html ')) expect(said).toContain(PROSE);
      else if (typeof said !== 'string') expect(said).toMatchObject({ name: 'Refusal', code: 'empty' });
    }
  });
});

describe('a page that fights its reader', () => {
  it('clobbers the names of the document in vain', async () => {
    const names = [
      'body',
      'documentElement',
      'querySelector',
      'childNodes',
      'getAttribute',
      'textContent',
      'tagName',
      'head',
      'title',
      'cookie',
    ];
    const body = names
      .map(
        (name) =>
          `<form name="${name}" id="${name}"><input name="${name}"><img name="${name}"></form><a id="${name}"></a>`,
      )
      .join('');
    expectHarmless(await readTwice(page(body)));
  });

  it('names prototypes in vain', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"Lock"}</script>';
    expectHarmless(await readTwice(page('<p __proto__=1 constructor=2 toString=3>x</p>', head)));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('hides words in vain: what a reader cannot see is not captured', async () => {
    const source = await readTwice(
      page(
        '<p hidden>secret one</p><p aria-hidden="true">secret two</p><nav>secret three</nav><textarea>secret four</textarea>',
      ),
    );
    expectHarmless(source);
    expect(source.text).not.toContain('secret');
  });

  it('breaks its linked data in vain', async () => {
    for (const json of [
      '{',
      '[[[[',
      'null',
      '{"@graph":[null,1,"x"]}',
      '{"@type":"NewsArticle","author":[[[["x"]]]],"headline":{"name":{"name":1}}}',
    ]) {
      expectHarmless(await readTwice(page('', `<script type="application/ld+json">${json}</script>`)));
    }
  });
});
