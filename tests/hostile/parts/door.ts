import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../desk/serve/serve.ts';
import type { HostileRow } from '../hostileRow.ts';
import { Watch } from '../watch.ts';

interface Try {
  name: string;
  /** The request as it goes over the wire; HOST and TOKEN are put in. */
  request: string;
  /** What the answer's first line must say; '' for a connection that is closed or refused. */
  status: RegExp;
  body?: string;
}

const HEADERS = [
  'content-security-policy',
  'x-content-type-options: nosniff',
  'referrer-policy: no-referrer',
  'cross-origin-opener-policy: same-origin',
  'cross-origin-resource-policy: same-origin',
];
const post = (name: string, headers: string, body = '{}', host = 'HOST') =>
  `POST /bridge/${name} HTTP/1.1\r\nHost: ${host}\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
const get = (path: string, headers = '', host = 'HOST') =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${headers}Connection: close\r\n\r\n`;
const KEY = 'Content-Type: application/json\r\nX-Briefwright-Token: TOKEN\r\n';

const TRIES: Try[] = [
  {
    name: 'our own page',
    request: post('desk.about', `${KEY}Origin: http://HOST\r\nSec-Fetch-Site: same-origin\r\n`),
    status: /200/,
  },
  { name: 'Host: another name (DNS rebinding)', request: get('/', '', 'evil.example'), status: /421/ },
  { name: 'Host: another name on our port', request: get('/', '', 'evil.example:PORT'), status: /421/ },
  { name: 'Host: ours with a dot', request: get('/', '', '127.0.0.1.:PORT'), status: /421/ },
  { name: 'Host: ours as a number', request: get('/', '', '2130706433:PORT'), status: /421/ },
  { name: 'Host: ours within another', request: get('/', '', '127.0.0.1:PORT.evil.example'), status: /421/ },
  { name: 'Host: with a user', request: get('/', '', 'x@127.0.0.1:PORT'), status: /421/ },
  { name: 'Host: none, HTTP/1.0', request: 'GET / HTTP/1.0\r\n\r\n', status: /421/ },
  { name: 'Host: none, HTTP/1.1', request: 'GET / HTTP/1.1\r\n\r\n', status: /400|421/ },
  {
    name: 'Host: two of them',
    request: `GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    status: /421/,
  },
  {
    name: 'an address of elsewhere in the first line',
    request: `GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    status: /421/,
  },
  {
    name: 'rebinding on the bridge, with the token',
    request: post('desk.about', KEY, '{}', 'evil.example:PORT'),
    status: /421/,
  },
  {
    name: 'Origin: another page',
    request: post('desk.about', `${KEY}Origin: https://evil.example\r\n`),
    status: /403/,
  },
  { name: 'Origin: null', request: post('desk.about', `${KEY}Origin: null\r\n`), status: /403/ },
  { name: 'Origin: ours by https', request: post('desk.about', `${KEY}Origin: https://HOST\r\n`), status: /403/ },
  { name: 'Origin: another port', request: post('desk.about', `${KEY}Origin: http://127.0.0.1:1\r\n`), status: /403/ },
  {
    name: 'Origin: ours and more',
    request: post('desk.about', `${KEY}Origin: http://HOST.evil.example\r\n`),
    status: /403/,
  },
  {
    name: 'Sec-Fetch-Site: cross-site',
    request: post('desk.about', `${KEY}Sec-Fetch-Site: cross-site\r\n`),
    status: /403/,
  },
  {
    name: 'CORS preflight',
    request: `OPTIONS /bridge/desk.about HTTP/1.1\r\nHost: HOST\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n`,
    status: /403/,
  },
  {
    name: 'CORS preflight without an origin',
    request: `OPTIONS /bridge/desk.about HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n`,
    status: /405/,
  },
  {
    name: 'GET on the bridge, with the token',
    request: get('/bridge/briefing.remove', 'X-Briefwright-Token: TOKEN\r\n'),
    status: /405/,
  },
  {
    name: 'PUT on the bridge',
    request: `PUT /bridge/desk.sign HTTP/1.1\r\nHost: HOST\r\n${KEY}Content-Length: 2\r\nConnection: close\r\n\r\n{}`,
    status: /405/,
  },
  {
    name: 'POST by method override',
    request: get('/bridge/desk.sign', 'X-HTTP-Method-Override: POST\r\nX-Briefwright-Token: TOKEN\r\n'),
    status: /405/,
  },
  { name: 'no token', request: post('desk.about', 'Content-Type: application/json\r\n'), status: /401/ },
  {
    name: 'another token',
    request: post(
      'desk.about',
      'Content-Type: application/json\r\nX-Briefwright-Token: ffffffffffffffffffffffffffffffff\r\n',
    ),
    status: /401/,
  },
  {
    name: 'the token with more behind it',
    request: post('desk.about', 'Content-Type: application/json\r\nX-Briefwright-Token: TOKEN0\r\n'),
    status: /401/,
  },
  {
    name: 'the token in the address',
    request: post('desk.about?token=TOKEN', 'Content-Type: application/json\r\n'),
    status: /401/,
  },
  {
    name: 'the token as a cookie',
    request: post('desk.about', 'Content-Type: application/json\r\nCookie: token=TOKEN\r\n'),
    status: /401/,
  },
  { name: 'two tokens', request: post('desk.about', `${KEY}X-Briefwright-Token: x\r\n`), status: /401/ },
  {
    name: 'a form',
    request: post('desk.about', 'Content-Type: application/x-www-form-urlencoded\r\nX-Briefwright-Token: TOKEN\r\n'),
    status: /415/,
  },
  {
    name: 'plain text',
    request: post('desk.about', 'Content-Type: text/plain\r\nX-Briefwright-Token: TOKEN\r\n'),
    status: /415/,
  },
  { name: 'JSON that is none', request: post('desk.about', KEY, '{"broken'), status: /400/ },
  {
    name: 'JSON, 200,000 deep',
    request: post('desk.about', KEY, `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    status: /200|400/,
  },
  { name: 'an unknown request', request: post('__proto__', KEY), status: /200/, body: 'unknown-request' },
  {
    name: 'a payload that does not fit',
    request: post('source.open', KEY, '{"id":7}'),
    status: /200/,
    body: 'malformed',
  },
  { name: 'a prototype in the payload', request: post('desk.about', KEY, '{"__proto__":{"x":1}}'), status: /200/ },
  { name: '../ in the path', request: get('/../../package.json'), status: /404/ },
  { name: '%2e%2e in the path', request: get('/%2e%2e/%2e%2e/package.json'), status: /404/ },
  { name: '..%5c in the path', request: get('/..%5c..%5cpackage.json'), status: /404/ },
  { name: '// in the path', request: get('//etc/passwd'), status: /404/ },
  { name: 'NUL in the path', request: get('/index.html%00.js'), status: /404/ },
  { name: 'a broken escape', request: get('/%E0%A4%A'), status: /404/ },
  { name: 'headers of 20 kB', request: get('/', `X-Long: ${'x'.repeat(20_000)}\r\n`), status: /431/ },
  { name: '10,000 headers', request: get('/', 'X: y\r\n'.repeat(10_000)), status: /431|400/ },
  {
    name: 'a body that says 90 MB',
    request: `POST /bridge/desk.about HTTP/1.1\r\nHost: HOST\r\n${KEY}Content-Length: 94371840\r\nConnection: close\r\n\r\n`,
    status: /413/,
  },
  {
    name: 'two lengths (smuggling)',
    request: `POST /bridge/desk.about HTTP/1.1\r\nHost: HOST\r\n${KEY}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x`,
    status: /400/,
  },
  {
    name: 'length and chunks (smuggling)',
    request: `POST /bridge/desk.about HTTP/1.1\r\nHost: HOST\r\n${KEY}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    status: /400/,
  },
  {
    name: 'a header broken in two',
    request: `GET / HTTP/1.1\r\nHost: HOST\r\nX: a\nEvil: b\r\n\r\n`,
    status: /400|200/,
  },
  {
    name: 'an upgrade',
    request: get('/', 'Upgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n').replace(
      'Connection: close',
      'Connection: Upgrade, close',
    ),
    status: /200|400|404|426/,
  },
  { name: 'another protocol', request: 'SSH-2.0-x\r\n\r\n', status: /400/ },
];

/** Every row of the browser door: each request is shown with its answer. */
export async function* door(): AsyncGenerator<HostileRow> {
  const watch = await new Watch().open();
  const folder = mkdtempSync(join(tmpdir(), 'hostile-door-'));
  const served = await serve({ port: 0, libraryFolder: folder, log: () => {} });
  const { port, hash } = new URL(served.url);
  const token = hash.slice('#token='.length);
  const fill = (text: string) =>
    text.replaceAll('HOST', `127.0.0.1:${port}`).replaceAll('PORT', port).replaceAll('TOKEN', token);
  if (!/^[0-9a-f]{32}$/.test(token)) watch.losses.push('the token has not 128 bits');
  for (const one of TRIES) {
    await watch.over(one.name, async () => {
      const answer = await talk(Number(port), fill(one.request), 8000);
      const [first = ''] = answer.split('\r\n');
      process.stdout.write(`    ${one.name.padEnd(46)} ${first || '(closed)'}\n`);
      if (!one.status.test(first)) return `answered “${first}”`;
      return wrongIn(answer, one, token);
    });
  }
  await watch.over('headers that never end', async () => {
    const started = performance.now();
    const answer = await talk(Number(port), 'GET / HTTP/1.1\r\nHost: x\r\n', 3000);
    process.stdout.write(
      `    ${'headers that never end'.padEnd(46)} ${answer.split('\r\n')[0] || '(still waiting, gives up after 10 s)'}\n`,
    );
    return performance.now() - started < 60_000 ? '' : 'it waits for ever';
  });
  for (const [name, all] of Object.entries(networkInterfaces())) {
    const outer = all?.find((one) => !one.internal && one.family === 'IPv4');
    if (!outer) continue;
    const answer = await talk(Number(port), get('/'), 1000, outer.address);
    process.stdout.write(`    ${`by the address of ${name}`.padEnd(46)} ${answer.split('\r\n')[0] || '(refused)'}\n`);
    if (answer !== '') watch.losses.push(`it answers on ${name}`);
  }
  await served.close();
  rmSync(folder, { recursive: true, force: true });
  yield watch.row('who may not be here; limits; headers', 'browser door');
}

function wrongIn(answer: string, { body }: Try, token: string): string {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const lower = head.toLowerCase();
  if (lower.includes('access-control-allow')) return 'it says CORS';
  if (answer.includes(token)) return 'the answer has the token';
  if (body && !rest.join('').includes(body)) return `the answer has no “${body}”`;
  // What the parser of HTTP itself refuses has no headers of ours.
  if (/^http\/1.1 4(00|31)/.test(lower)) return '';
  const missing = HEADERS.find((one) => !lower.includes(one));
  if (missing) return `without ${missing}`;
  if (!/default-src 'none'/.test(lower) || /unsafe/.test(lower) || !/frame-ancestors 'none'/.test(lower))
    return 'another content policy';
  return /application\/json/.test(lower) && !/no-store/.test(lower) ? 'data that may be stored' : '';
}

function talk(port: number, request: string, patience: number, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => socket.write(request));
    let answer = '';
    const end = () => {
      clearTimeout(clock);
      socket.destroy();
      resolve(answer);
    };
    const clock = setTimeout(end, patience);
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('error', end);
    socket.on('close', end);
  });
}
