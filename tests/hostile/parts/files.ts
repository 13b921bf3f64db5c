import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Desk, openDesk } from '../../../desk/desk.ts';
import { packBriefing } from '../../../desk/files/briefingFile.ts';
import { parseJson } from '../../../desk/files/parseJson.ts';
import { safeName } from '../../../desk/files/safeName.ts';
import { restoreLibrary } from '../../../desk/library/backUp.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { readPicture } from '../../../desk/media/readPicture.ts';
import { readTemplate } from '../../../engine/nouns/readTemplate.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { type Picks, seededPicks } from '../../bench/seededPicks.ts';
import { tickingClock } from '../../desk/library/shelfGoods.ts';
import { PICTURES, png } from '../../fixtures/pictures.ts';
import type { Extent, HostileRow, Input } from '../hostileRow.ts';
import { joined, mutated } from '../inputs/mutate.ts';
import { texts } from '../inputs/texts.ts';
import { hostileWord, mutatedWord, strangeEntries, zipBombs } from '../inputs/wordFiles.ts';
import { Watch } from '../watch.ts';

/** Whole files that come in beside articles: pictures, briefings, templates, house files, libraries; and names that go out. */
export async function* files({ count, seed }: Extent): AsyncGenerator<HostileRow> {
  const some = (share: number) => Math.max(4, Math.round(count * share));
  yield pictures(some(0.7), seed);
  yield briefings(some(0.3), seed);
  yield templates(some(0.3), seed);
  yield houses(some(0.2), seed);
  yield libraries(some(0.05), seed);
  yield names();
}

async function pictures(count: number, seed: number): Promise<HostileRow> {
  const watch = await new Watch().open();
  const picks = seededPicks(seed + 10);
  const seeds = PICTURES.map((one) => Uint8Array.from(one.bytes));
  const made = Array.from(
    { length: count },
    (_, at): Input => ({ name: `changed picture ${at}`, bytes: mutated(picks.one(seeds), picks) }),
  );
  for (const { name, bytes } of [...pictureBombs(), ...made]) await watch.over(name, () => void readPicture(bytes));
  return watch.row('PNG, JPEG, EXIF malformed; bombs', 'picture');
}

function pictureBombs(): Input[] {
  const jpeg = PICTURES.find((one) => one.medium.mediaType === 'image/jpeg')?.bytes ?? new Uint8Array();
  const tiff = Uint8Array.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0xff,
    0xff,
    ...Array.from({ length: 1000 }, () => 0xff),
  ]);
  const ring = Uint8Array.from([
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 8,
  ]);
  const segment = (marker: number, body: Uint8Array) =>
    joined(Uint8Array.from([0xff, marker, ((body.length + 2) >> 8) & 0xff, (body.length + 2) & 0xff]), body);
  const exif = (inside: Uint8Array) =>
    joined(jpeg.subarray(0, 2), segment(0xe1, joined(strToU8('Exif\0\0'), inside)), jpeg.subarray(2));
  const head = png({ width: 3, height: 3 });
  const huge = head.slice();
  new DataView(huge.buffer).setUint32(16, 0x7fffffff);
  new DataView(huge.buffer).setUint32(20, 0x7fffffff);
  return [
    { name: 'a PNG of 2^62 pixels', bytes: huge },
    {
      name: 'a PNG of 20,000 by 20,000 in few bytes',
      bytes: png({ width: 20_000, height: 20_000, type: 0, depth: 1, rows: [[0]] }),
    },
    {
      name: 'a PNG whose rows inflate to 100 MB',
      bytes: png({
        width: 9,
        height: 9,
        rows: [Array.from({ length: 1 }, () => 0)],
        chunks: [['IDAT', new Uint8Array(zlibBomb())]],
      }),
    },
    {
      name: 'a PNG of 100,000 chunks',
      bytes: png({
        width: 3,
        height: 3,
        chunks: Array.from({ length: 100_000 }, () => ['tEXt', strToU8('a\0b')] as [string, Uint8Array]),
      }),
    },
    {
      name: 'a text chunk that inflates',
      bytes: png({ width: 3, height: 3, chunks: [['zTXt', joined(strToU8('a\0\0'), zlibBomb())]] }),
    },
    {
      name: 'a profile that inflates',
      bytes: png({ width: 3, height: 3, chunks: [['iCCP', joined(strToU8('a\0\0'), zlibBomb())]] }),
    },
    {
      name: 'a chunk longer than its file',
      bytes: joined(head.subarray(0, 33), Uint8Array.from([0x7f, 0xff, 0xff, 0xff, 0x49, 0x44, 0x41, 0x54])),
    },
    { name: 'EXIF that points nowhere', bytes: exif(tiff) },
    { name: 'EXIF in a ring', bytes: exif(ring) },
    { name: 'EXIF of one byte', bytes: exif(Uint8Array.from([0x4d])) },
    {
      name: 'a JPEG of a million fill bytes',
      bytes: joined(jpeg.subarray(0, 2), new Uint8Array(1_000_000).fill(0xff), jpeg.subarray(2)),
    },
    {
      name: 'a JPEG of 100,000 comments',
      bytes: joined(
        jpeg.subarray(0, 2),
        ...Array.from({ length: 100_000 }, () => segment(0xfe, strToU8('x'))),
        jpeg.subarray(2),
      ),
    },
    { name: 'a JPEG of 65,535 by 65,535', bytes: withSize(jpeg) },
    { name: 'a JPEG and a page', bytes: joined(jpeg, strToU8('<script>globalThis.__pwned=1</script>')) },
    { name: 'an SVG', bytes: strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.__pwned=1"/>') },
    { name: 'a GIF, a WebP, a TIFF', bytes: strToU8('GIF89a\u0001\u0000\u0001\u0000') },
  ];
}

function withSize(jpeg: Uint8Array): Uint8Array {
  const bytes = jpeg.slice();
  const at = bytes.findIndex(
    (byte, place) => byte === 0xff && (bytes[place + 1] === 0xc0 || bytes[place + 1] === 0xc2),
  );
  bytes.fill(0xff, at + 5, at + 9);
  return bytes;
}

let bomb: Uint8Array | null = null;
function zlibBomb(): Uint8Array {
  bomb ??= deflateSync(new Uint8Array(100 * 1024 * 1024));
  return bomb;
}

const ODD_VALUES: unknown[] = [
  null,
  0,
  -1,
  1e308,
  '',
  'x'.repeat(100_000),
  [],
  {},
  true,
  '\ud800',
  '../evil.txt',
  '<script>globalThis.__pwned=1</script>',
  'javascript:globalThis.__pwned=1',
  { __proto__: null, constructor: 1 },
];

/** A value somewhere in a tree becomes another, is dropped, doubled, or its key becomes a prototype's. */
function changedTree(json: string, picks: Picks, base: string): string {
  const tree = JSON.parse(json) as unknown;
  for (let count = picks.between(1, 4); count > 0; count--) {
    let here = tree as Record<string, unknown>;
    for (let depth = picks.between(0, 7); depth > 0; depth--) {
      const inner = Object.values(here).filter((one) => typeof one === 'object' && one !== null);
      if (inner.length === 0) break;
      here = picks.one(inner) as Record<string, unknown>;
    }
    const keys = Object.keys(here);
    if (keys.length === 0) continue;
    const key = picks.one(keys);
    const way = picks.between(0, 5);
    if (way === 0) delete here[key];
    else if (way === 1) here[key] = picks.one(ODD_VALUES);
    else if (way === 2) here[key] = picks.one(texts(base));
    else if (way === 3) here[picks.one(['constructor', 'toString', 'format', 'version', 'id'])] = picks.one(ODD_VALUES);
    else if (way === 4 && Array.isArray(here)) here.push(...Array.from({ length: 2000 }, () => here[0]));
    else here[key] = [here[key], here[key]];
  }
  const said = JSON.stringify(tree);
  return picks.chance(0.1) ? said.replace('{', '{"__proto__":{"polluted":true},') : said;
}

async function inDesk<T>(work: (desk: Desk, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-desk-'));
  let ids = 0;
  const desk = await openDesk({
    libraryFolder: folder,
    door: 'browser',
    deliver: async (delivered) => ({ kind: 'downloads', files: delivered }),
    clock: tickingClock(),
    newId: (prefix) => `${prefix}_new${String(++ids).padStart(8, '0')}`,
    log: (line) => {
      faults.push(line);
    },
  });
  try {
    return await work(desk, folder);
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Our own errors, as the desk logs them. */
const faults: string[] = [];

function replyIn(reply: { ok: boolean; code?: string; sentence?: string }): string {
  if (({} as { polluted?: unknown }).polluted !== undefined) return 'a prototype was polluted';
  if (reply.ok) return '';
  if (reply.code === 'fault') return `a fault of ours: ${(faults.pop() ?? '').split('\n').slice(0, 3).join(' ')}`;
  return /^[^\n]{1,600}$/.test(reply.sentence ?? '') ? '' : `not plainly said: ${reply.sentence?.slice(0, 200)}`;
}

async function briefings(count: number, seed: number): Promise<HostileRow> {
  const watch = await new Watch().open();
  const { dossier, raw, media } = await exampleOf('media-digest');
  const whole = packBriefing(dossier, raw, media);
  const parts = unzipSync(whole);
  const picks = seededPicks(seed + 11);
  const made = Array.from({ length: count }, (_, at): Input => {
    if (picks.chance(0.3)) return { name: `changed briefing file ${at}`, bytes: mutated(whole, picks) };
    const names = Object.keys(parts).filter((name) => name.endsWith('.json'));
    const name = picks.one(names);
    return {
      name: `changed ${name} ${at}`,
      bytes: zipSync({
        ...parts,
        [name]: strToU8(changedTree(strFromU8(parts[name] ?? new Uint8Array()), picks, watch.base)),
      }),
    };
  });
  const json = (name: string, words: string) => ({
    name,
    bytes: zipSync({ ...parts, 'briefing.json': strToU8(words) }),
  });
  const fills = JSON.stringify(dossier.briefing.fills[0]);
  const bombs = [
    ...zipBombs('briefing.json'),
    ...strangeEntries(),
    json('10 M items', `{"format":3,"fills":[${'0,'.repeat(10_000_000)}0]}`),
    json(
      '100,000 fills',
      JSON.stringify(dossier.briefing).replace('"fills":[', `"fills":[${`${fills},`.repeat(60_000)}`),
    ),
    json('200,000 nested arrays', `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    json('a newer format', JSON.stringify({ ...dossier.briefing, format: 99 })),
    json('a format that is text', JSON.stringify({ ...dossier.briefing, format: '3' })),
    json('a polluted prototype', JSON.stringify(dossier.briefing).replace('{', '{"__proto__":{"polluted":true},')),
    ...['../evil.txt', '/evil.txt', 'media/../../evil.txt', '..\\evil.txt'].map((name) => ({
      name: `an entry ${name}`,
      bytes: zipSync({ ...parts, [name]: strToU8('pwned') }),
    })),
  ];
  await inDesk(async (desk) => {
    for (const { name, bytes } of [...bombs, ...made]) {
      await watch.over(name, async () => {
        const before = await counts(desk);
        const reply = await desk.ask('briefing.import', { bytes: new Uint8Array(bytes) });
        const after = await counts(desk);
        if (!reply.ok && before !== after) return `refused, and half imported: ${before} became ${after}`;
        return replyIn(reply);
      });
    }
  });
  return watch.row('__proto__, wrong types, newer, 10 M items, zips', '.briefing');
}

async function counts(desk: Desk): Promise<string> {
  const sources = await desk.ask('source.list', { offset: 0, limit: 1 });
  const all = await desk.ask('briefing.list', {});
  return JSON.stringify([sources.ok && sources.value.total, all.ok && all.value.length]);
}

async function templates(count: number, seed: number): Promise<HostileRow> {
  const watch = await new Watch().open();
  const picks = seededPicks(seed + 12);
  const seeds = builtInTemplates.map((one) => JSON.stringify(one));
  const made = Array.from({ length: count }, (_, at): [string, string] => [
    `changed template ${at}`,
    changedTree(picks.one(seeds), picks, watch.base),
  ]);
  const first = seeds[0] ?? '{}';
  const bombs: [string, string][] = [
    ['10 M items', first.replace('"sections":[', `"sections":[${'0,'.repeat(10_000_000)}`)],
    ['100,000 nested objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a newer format', first.replace(/"format":\d+/, '"format":99')],
    ['a pattern of a million letters', first.replace(/"name":"[^"]*"/, `"name":"${'a'.repeat(1_000_000)}"`)],
  ];
  for (const [name, words] of [...bombs, ...made]) {
    await watch.over(name, () => {
      readTemplate(parseJson(strToU8(words), 'template.json'));
      return ({} as { polluted?: unknown }).polluted === undefined ? '' : 'a prototype was polluted';
    });
  }
  return watch.row('__proto__, wrong types, newer, 10 M items', 'template');
}

async function houses(count: number, seed: number): Promise<HostileRow> {
  const watch = await new Watch().open();
  const inputs = [...hostileWord(watch.base), ...mutatedWord(count, seededPicks(seed + 13))];
  await inDesk(async (desk) => {
    for (const { name, bytes } of inputs) {
      await watch.over(name, async () => replyIn(await desk.ask('house.check', { bytes: new Uint8Array(bytes) })));
    }
  });
  return watch.row('zip and XML bombs, active parts', 'house file');
}

async function libraries(count: number, seed: number): Promise<HostileRow> {
  const watch = await new Watch().open();
  const made = mkdtempSync(join(tmpdir(), 'hostile-library-'));
  openLibrary(made, tickingClock()).close();
  const picks = seededPicks(seed + 14);
  const whole = new Uint8Array(readFileSync(join(made, 'library.sqlite')));
  const inputs: Input[] = [
    { name: 'a text', bytes: strToU8('no library') },
    { name: 'an empty file', bytes: new Uint8Array() },
    { name: 'only a head', bytes: whole.subarray(0, 100) },
    ...Array.from({ length: count }, (_, at) => ({ name: `changed library ${at}`, bytes: mutated(whole, picks) })),
  ];
  const file = join(made, 'backup.sqlite');
  for (const { name, bytes } of inputs) {
    writeFileSync(file, bytes);
    await watch.over(name, () => {
      try {
        restoreLibrary(made, file, '2026-01-01T00:00:00Z');
      } finally {
        for (const one of readdirSync(made)) if (one.startsWith('library-before')) rmSync(join(made, one));
      }
      openLibrary(made, tickingClock()).close();
    });
  }
  rmSync(made, { recursive: true, force: true });
  return watch.row('damaged or foreign files as a library', 'library file');
}

async function names(): Promise<HostileRow> {
  const watch = await new Watch().open();
  const odd = [
    ...texts(watch.base),
    ...[
      'CON',
      'con.txt',
      'NUL',
      'COM1',
      'LPT9.docx',
      '..',
      '.',
      '.hidden',
      '-rf',
      '~',
      'a/b',
      'a\\b',
      'C:evil',
      'a:b',
      'x'.repeat(255),
      'ä'.repeat(255),
      '👩‍👩‍👧‍👦'.repeat(60),
      'a\u202efdp',
      'trailing. ',
      ' lead',
      'a\u0000b',
      'a\nb',
      '\ud800',
      '\u200b',
      'e\u0301'.repeat(200),
    ],
  ];
  for (const title of odd) {
    await watch.over(title.slice(0, 30), () => {
      const name = safeName(title, '.docx');
      if (Buffer.byteLength(name) > 255) return `${Buffer.byteLength(name)} bytes`;
      if (/[/\\:*?"<>|\p{Cc}]/u.test(name)) return `“${name}” has a forbidden sign`;
      if (/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/.test(name)) return 'it hides a direction';
      if (
        /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ||
        /^[.\-~ ]/.test(name) ||
        /[. ]$/.test(name.slice(0, -5))
      )
        return `“${name}”`;
      return name.endsWith('.docx') && name.isWellFormed() ? '' : `“${name}”`;
    });
  }
  return watch.row('odd file and title names', 'names of exports');
}
