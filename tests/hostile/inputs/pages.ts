import type { ArticleFormat } from '../../../engine/nouns/articleFormat.ts';
import type { Picks } from '../../bench/seededPicks.ts';
import type { Input } from '../hostileRow.ts';
import { mutated } from './mutate.ts';
import { scripts, tagSoup } from './scripts.ts';
import { texts } from './texts.ts';

export interface Article extends Input {
  format: ArticleFormat;
}

const PROSE = 'The gates of the lock stayed shut for the whole of the night, and nobody in the town knew why they did.';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Lock shut</title>${head}</head><body><article><h1>Lock shut</h1>${body}<p>${PROSE}</p></article></body></html>`;
const mail = (body: string, headers = '') =>
  `From: Ada Reed <ada@courier.example>\nSubject: Lock shut\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n${headers}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${body}`;
/** One article of each format of words that says the same, with the same in its fields. */
export function bodied(body: string, field: string): Article[] {
  const words = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const attribute = field.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const head = `<meta name="author" content="${attribute}"><meta property="og:title" content="${attribute}">`;
  const header = field.replaceAll(/[\r\n]+/g, ' ');
  return [
    { format: 'text', name: 'text', bytes: bytesOf(`${field}\nBy ${field}\n\n${PROSE}\n\nx${body}.`) },
    { format: 'markdown', name: 'markdown', bytes: bytesOf(`# ${field}\n\n${PROSE}\n\nx${body}.`) },
    { format: 'html', name: 'page', bytes: bytesOf(page(`<p class="byline">By ${words}</p><p>x${words}.</p>`, head)) },
    { format: 'email', name: 'mail', bytes: bytesOf(mail(page(`<p>x${words}.</p>`), `Sender: ${header}\n`)) },
  ];
}

const FORMATS: ArticleFormat[] = ['text', 'markdown', 'html', 'email'];

/** Every script and every odd text in title, author, site, body and quotation of every format of words. */
export function scriptsEverywhere(base: string): Article[] {
  return [...scripts(base), ...texts(base)].flatMap((evil, at) => {
    const quoted = `“We would rather lose ${evil} than a gate,” said Bram ${evil} Oduya, who runs the board.`;
    const attribute = evil.replaceAll('"', '&quot;');
    const ld = JSON.stringify({
      '@type': 'NewsArticle',
      headline: evil,
      author: { name: evil },
      publisher: { name: evil },
      articleBody: `${evil} ${PROSE}`,
      url: evil,
    }).replaceAll('</', '<\\/');
    const head = `<meta name="author" content="${attribute}"><meta property="og:title" content="${attribute}"><meta property="og:site_name" content="${attribute}"><link rel=canonical href="${attribute}"><script type="application/ld+json">${ld}</script>`;
    return [
      { format: 'text', name: `text ${at}`, bytes: bytesOf(`${evil}\nBy ${evil}\n\n${PROSE} ${evil}\n\n${quoted}`) },
      {
        format: 'markdown',
        name: `markdown ${at}`,
        bytes: bytesOf(
          `# ${evil}\n\n${PROSE} **${evil}** [x](${evil}) ![y](${evil})\n\n> ${quoted}\n\n\`${evil}\`\n\n| a | ${evil} |\n|---|---|\n| 1 | 2 |`,
        ),
      },
      {
        format: 'html',
        name: `html ${at}`,
        bytes: bytesOf(page(`${evil}<p>${evil} ${PROSE}</p><blockquote>${quoted}</blockquote>`, head)),
      },
      {
        format: 'email',
        name: `email ${at}`,
        bytes: bytesOf(mail(page(`${evil}<p>${quoted}</p>`), `X-Odd: ${evil.replace(/[\r\n]/g, ' ')}\n`)),
      },
    ] as Article[];
  });
}

/** Tags in no order, and random changes of sound pages and mails. */
export function mutatedPages(count: number, picks: Picks, base: string): Article[] {
  const sound = bytesOf(page(`<p>${PROSE}</p><p>“We sail,” said Ilka Brandt.</p><table><tr><td>1</td></tr></table>`));
  const mails = [
    bytesOf(mail(page(`<p>${PROSE}</p>`))),
    bytesOf(
      `From: a@b.example\nSubject: =?utf-8?B?TG9jaw==?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(PROSE).toString('base64')}\n--b\nContent-Type: application/octet-stream; name="../evil.txt"\nContent-Disposition: attachment; filename="../../evil.txt"\n\npwned\n--b--\n`,
    ),
  ];
  return Array.from({ length: count }, (_, at) => {
    const kind = picks.between(0, 3);
    if (kind === 0) return { format: 'html', name: `tag soup ${at}`, bytes: bytesOf(page(tagSoup(picks, base))) };
    if (kind === 1) return { format: 'html', name: `changed page ${at}`, bytes: mutated(sound, picks) };
    if (kind === 2) return { format: 'email', name: `changed mail ${at}`, bytes: mutated(picks.one(mails), picks) };
    return {
      format: picks.one(FORMATS),
      name: `soup in any format ${at}`,
      bytes: mutated(bytesOf(tagSoup(picks, base)), picks),
    };
  });
}

/** What takes parsers of words and pages long. */
export function heavyPages(): Article[] {
  const many = (piece: string, megabytes = 3) => piece.repeat(Math.ceil((megabytes * 1024 * 1024) / piece.length));
  const html: [string, string][] = [
    ['50,000 nested elements', '<div>'.repeat(50_000)],
    ['50,000 nested spans around words', `${'<b>'.repeat(50_000)}${PROSE}`],
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`],
    ['an attribute of 10 MB', `<p title="${many('x', 10)}">x</p>`],
    ['formatting never closed', '<b><i><u><a href=x>'.repeat(15_000)],
    ['tables in tables', '<table><tr><td>'.repeat(15_000)],
    ['lists in lists', '<ul><li>'.repeat(20_000)],
    ['paragraphs in buttons', '<p><button>'.repeat(20_000)],
    ['selects and options', '<select><option>'.repeat(20_000)],
    ['svg and math in turns', '<svg><foreignObject><math><annotation-xml>'.repeat(8000)],
    ['templates in templates', '<template>'.repeat(20_000)],
    ['a million entities', many('&amp;', 5)],
    ['a million brackets', many('<', 3)],
    ['comments never closed', many('<!--', 3)],
    ['attributes never closed', many('<a "', 3)],
    ['linked data of 5 MB', `<script type="application/ld+json">${'['.repeat(2_000_000)}</script>`],
    [
      'linked data that nests',
      `<script type="application/ld+json">${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}</script>`,
    ],
    ['a class of 3 MB', `<div class="${many('article ', 3)}">x</div>`],
    ['100,000 links', '<a href="https://a.example/x">x</a> '.repeat(55_000)],
  ];
  const words: [string, string][] = [
    ['one letter', many('a')],
    ['spaces', `a${many(' ')}b`],
    ['tabs and line feeds', `a${many(' \t\n')}b`],
    ['quotation marks', many('"')],
    ['quotation marks that open', many('“')],
    ['marks that open and close', many('“” ')],
    ['quotations without speakers', many('“We sail,” ')],
    ['speakers without quotations', many('said Ilka Brandt, ')],
    ['capital words', many('Aa ')],
    ['initials', many('A. ')],
    ['names with hyphens', many('Aa-')],
    ['numbers', many('1,')],
    ['numbers with points', many('1.')],
    ['numbers and units', many('12 million ')],
    ['per cents', many('5 %')],
    ['dates', many('1 January ')],
    ['brackets', many('(')],
    ['ellipses', many('[...]')],
    ['dashes', many('–')],
    ['hyphens at line ends', many('ab-\n')],
    ['addresses', many('http://')],
    ['mail addresses', many('a@a.')],
    ['tags in text', many('<a ')],
    ['combining marks', `e${many('\u0301')}`],
    ['mojibake', many('Ã©â€™')],
    ['Chinese', many('漢')],
    ['Arabic', many('سلام ')],
    ['joiners', many('\u200d')],
    ['directions', many('\u202e')],
    ['NUL', many('\u0000a')],
    ['surrogates', many('\ud83d\ude00')],
  ];
  const markdown: [string, string][] = [
    ['quotes in quotes', '>'.repeat(100_000)],
    ['lists in lists', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}- x`).join('\n')],
    ['brackets', many('[', 1)],
    ['links never closed', many('[a](', 1)],
    ['pictures', many('![', 1)],
    ['stars', many('*a ', 1)],
    ['stars and underscores', many('*_', 1)],
    ['backticks', Array.from({ length: 1500 }, (_, at) => '`'.repeat(at)).join(' ')],
    ['tables', `|${'a|'.repeat(100_000)}\n|${'-|'.repeat(100_000)}\n`],
    ['references', many('[a]: b\n', 1)],
    ['headings', many('# a\n', 1)],
    ['escapes', many('\\*', 1)],
    ['html', many('<b>', 1)],
  ];
  const mails: [string, string][] = [
    [
      'parts in parts',
      Array.from({ length: 5000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`).join(
        '',
      ),
    ],
    ['a header of 5 MB', `Subject: ${many('x ', 5)}\n\nText of the mail.`],
    ['100,000 headers', `${'X: y\n'.repeat(100_000)}\nText of the mail.`],
    ['folded headers', `Subject: x\n${' y\n'.repeat(500_000)}\nText of the mail.`],
    ['encoded words', `Subject: ${'=?utf-8?Q?a?= '.repeat(200_000)}\n\nText.`],
    ['addresses', `From: ${'<a@b>,'.repeat(200_000)}\nSubject: x\n\nText.`],
    ['groups of addresses', `From: ${'a:'.repeat(200_000)};\nSubject: x\n\nText.`],
    ['comments in addresses', `From: ${'('.repeat(500_000)}\nSubject: x\n\nText.`],
    [
      'parameters continued',
      `Content-Type: text/html; ${Array.from({ length: 50_000 }, (_, at) => `charset*${at}=a`).join('; ')}\nFrom: a@b.example\n\n<p>Text.`,
    ],
    [
      '50,000 parts',
      `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(50_000)}--b--`,
    ],
    ['mails in mails', 'From: a@b.example\nContent-Type: message/rfc822\n\n'.repeat(5000)],
    ['quoted-printable', `From: a@b.example\nContent-Transfer-Encoding: quoted-printable\n\n${many('=3D', 3)}`],
  ];
  const all = (format: ArticleFormat, list: [string, string][], wrap = (body: string) => body): Article[] =>
    list.map(([name, body]) => ({ format, name: `${format}: ${name}`, bytes: bytesOf(wrap(body)) }));
  return [
    ...all('html', html, (body) => page(body)),
    ...all('text', words),
    ...all('html', words, (body) => page(`<p>${body}</p>`)),
    ...all('markdown', markdown),
    ...all('email', mails),
  ];
}

/** Bytes that are no text in the encoding they say. */
export function oddEncodings(): Article[] {
  const sets = [
    'utf-7',
    'utf-16',
    'iso-2022-jp',
    'hz-gb-2312',
    'x-user-defined',
    'gb18030',
    'big5',
    'shift_jis',
    'windows-1252',
    'utf-8\u0000',
    '__proto__',
    'x'.repeat(5000),
  ];
  const junk = [
    Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]),
    Uint8Array.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80]),
    Uint8Array.from([0xf8, 0x88, 0x80, 0x80, 0x80, 0xc0, 0x80]),
    Uint8Array.from([0x1b, 0x24, 0x42, 0x30, 0x21, 0x1b, 0x28, 0x42]),
  ];
  const pages = sets.flatMap((set, at) =>
    junk.map((bytes, which) => ({
      format: 'html' as const,
      name: `charset ${at} junk ${which}`,
      bytes: Buffer.concat([
        bytesOf(`<html><head><meta charset="${set}"></head><body><p>${PROSE}</p><p>`),
        bytes,
        bytesOf('+ADw-script+AD4-globalThis.__pwned=1+ADw-/script+AD4-</p></body></html>'),
      ]),
    })),
  );
  return [
    ...pages,
    ...junk.flatMap((bytes, which) =>
      FORMATS.map((format) => ({
        format,
        name: `${format} junk ${which}`,
        bytes: Buffer.concat([bytes, bytesOf(PROSE), bytes]),
      })),
    ),
  ];
}
