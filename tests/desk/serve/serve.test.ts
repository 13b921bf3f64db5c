import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../../desk/serve/serve.ts';
import { decodeBody, encodeBody } from '../../../engine/nouns/jsonBytes.ts';

let folder: string;
let served: Served;
let port: number;
let token: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-serve-'));
  served = await serve({ port: 0, libraryFolder: join(folder, 'library') });
  port = Number(new URL(served.url).port);
  token = /token=(\w+)$/.exec(served.url)?.[1] ?? '';
});
afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A raw request: `fetch` would tidy the path and forbid these headers. */
function ask(
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = (name: string, payload: unknown, headers: Record<string, string> = {}) =>
  ask(`/bridge/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-briefwright-token': token, ...headers },
    body: encodeBody(payload),
  });

describe('the token', () => {
  test('has 128 bits, stands in the fragment, and opens the bridge', async () => {
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    const answer = await post('desk.about', {});
    expect(answer.status).toBe(200);
    expect(decodeBody(answer.body)).toMatchObject({ ok: true, value: { door: 'browser' } });
  });

  test.each([
    ['none', ''],
    ['another', 'f'.repeat(32)],
    ['a piece', '0'],
    ['a very long one', 'f'.repeat(9000)],
  ])('%s does not', async (_, wrong) => {
    const answer = await post('desk.about', {}, { 'x-briefwright-token': wrong });
    expect(answer.status).toBe(401);
    expect(answer.body).not.toContain(token);
  });

  test('is in no file of the screen', async () => {
    expect((await ask('/')).body).not.toContain(token);
  });
});

describe('who may not be here', () => {
  test.each([
    ['another host', { host: 'evil.example' }],
    ['another host on our port', { host: 'evil.example:PORT' }],
    ['our name without the port', { host: '127.0.0.1' }],
  ])('%s', async (_, headers) => {
    const host = headers.host.replace('PORT', String(port));
    for (const path of ['/', '/bridge/desk.about']) {
      expect((await ask(path, { headers: { host } })).status).toBe(421);
    }
  });

  test.each([
    ['another page', { origin: 'https://evil.example' }],
    ['no page at all', { origin: 'null' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_, headers) => {
    expect((await post('desk.about', {}, headers as Record<string, string>)).status).toBe(403);
    expect((await ask('/', { headers: headers as Record<string, string> })).status).toBe(403);
  });

  test('our own page may', async () => {
    const own = { origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' };
    expect((await post('desk.about', {}, own)).status).toBe(200);
    const local = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect((await post('desk.about', {}, local)).status).toBe(200);
  });
});

describe('the bridge', () => {
  test('takes POST only: no GET changes anything', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask('/bridge/desk.about', { method, headers: { 'x-briefwright-token': token } });
      expect(answer.status).toBe(405);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('takes JSON only', async () => {
    expect((await post('desk.about', {}, { 'content-type': 'text/plain' })).status).toBe(415);
    const answer = await ask('/bridge/desk.about', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-briefwright-token': token },
      body: '{"broken',
    });
    expect(answer.status).toBe(400);
  });

  test.each([['no.such'], ['constructor'], ['__proto__'], ['desk.about/../x'], ['']])('refuses “%s”', async (name) => {
    const answer = await post(name, {});
    expect(answer.status).toBe(200);
    expect(decodeBody(answer.body)).toMatchObject({ ok: false, code: 'unknown-request' });
  });

  test('refuses what does not fit, in a sentence', async () => {
    const reply = decodeBody((await post('source.open', { id: 7 })).body);
    expect(reply).toMatchObject({ ok: false, code: 'malformed', sentence: expect.stringContaining('source.open') });
  });

  test('refuses more than 80 MB and lives on', async () => {
    const answer = await post('desk.about', {}, { 'content-length': String(81 * 1024 * 1024) }).catch(() => null);
    expect(answer === null || answer.status === 413).toBe(true);
    expect((await post('desk.about', {})).status).toBe(200);
  });

  test('carries bytes both ways', async () => {
    const bytes = new TextEncoder().encode('Lock shut\n\nThe lock at Tarn Mill is shut, the board said on Monday.\n');
    const captured = await post('source.capture', { format: 'text', bytes, fileName: 'a.txt', url: '' });
    expect(decodeBody(captured.body)).toMatchObject({ ok: true, value: { source: { title: 'Lock shut' } } });
    const example = decodeBody((await post('briefing.example', { templateId: 'bluf-one-pager' })).body) as {
      value: { dossier: { briefing: unknown } };
    };
    const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
    const exported = await post('briefing.export', {
      briefing: example.value.dossier.briefing,
      docx: true,
      pdf: true,
      stamp,
    });
    const reply = decodeBody(exported.body) as {
      value: { delivery: { files: { name: string; bytes: Uint8Array }[] } };
    };
    const [docx, pdf] = reply.value.delivery.files;
    expect(docx?.bytes.subarray(0, 2)).toEqual(new TextEncoder().encode('PK'));
    expect(pdf?.bytes.subarray(0, 5)).toEqual(new TextEncoder().encode('%PDF-'));
  });
});

describe('the screen', () => {
  test('comes with its type and every safety header; answers are never kept', async () => {
    for (const answer of [
      await ask('/'),
      await ask('/no-such'),
      await post('desk.about', {}),
      await ask('/', { headers: { host: 'x' } }),
    ]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(String(answer.headers['content-security-policy'])).not.toContain('unsafe');
    }
    expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    ['/../package.json'],
    ['/..%2fpackage.json'],
    ['/%2e%2e/%2e%2e/package.json'],
    ['/assets/../../../package.json'],
    ['/assets'],
    ['/assets/'],
    ['/index.html%00.js'],
    ['/..\\..\\package.json'],
    ['/%E0%A4%A'],
    ['//etc/passwd'],
  ])('%s is not there', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('takes GET and HEAD only', async () => {
    expect((await ask('/', { method: 'HEAD' })).body).toBe('');
    expect((await ask('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

test('a port that is taken is refused in a sentence', async () => {
  await expect(serve({ port, libraryFolder: join(folder, 'other') })).rejects.toMatchObject({
    code: 'port-taken',
    message: `Port ${port} is taken by another program.`,
  });
});

test('a second door to the same library only reads, and says so', async () => {
  const second = await serve({ port: 0, libraryFolder: join(folder, 'library') });
  const key = /token=(\w+)$/.exec(second.url)?.[1] ?? '';
  const answer = await fetch(`${new URL(second.url).origin}/bridge/desk.about`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-briefwright-token': key },
    body: '{}',
  });
  const reply = (await answer.json()) as { value: { readOnly: string } };
  expect(reply.value.readOnly).not.toBe('');
  await second.close();
  await expect(fetch(new URL(second.url).origin)).rejects.toThrow();
});
