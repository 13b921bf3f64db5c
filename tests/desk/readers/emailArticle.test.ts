import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { emailArticle } from '../../../desk/readers/emailArticle.ts';
import { writtenDay } from '../../../desk/readers/writtenDay.ts';
import type { Found } from '../../../engine/capture/rawCapture.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { read } from './reading.ts';

const PROSE = 'The gates of the lock stayed shut for the whole of the night, and nobody in the town knew why they did.';
const HEAD = 'From: Ann Reed <ann@harbour.example>\r\nSubject: Lock shut\r\nDate: Mon, 05 Jan 2026 23:30:00 -0800\r\n';

async function mailOf(mail: string | Uint8Array): Promise<Found> {
  return emailArticle(typeof mail === 'string' ? new TextEncoder().encode(mail) : mail, 'a.eml');
}
const shown = ({ blocks }: Found) => blocks.map(({ kind, text }) => `${kind}: ${text.replace(/\s+/g, ' ').trim()}`);

async function refusalOf(mail: string): Promise<Refusal> {
  try {
    await mailOf(mail);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was read, and should have been refused');
}

/** Parts of one mail, each with its own headers. */
function multipart(type: string, ...parts: string[]): string {
  return `Content-Type: multipart/${type}; boundary="b-${type}"\r\n\r\n--b-${type}\r\n${parts.join(`\r\n--b-${type}\r\n`)}\r\n--b-${type}--\r\n`;
}
const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
const html = (text: string) => `Content-Type: text/html; charset=utf-8\r\n\r\n${text}`;
const attached = (name: string) =>
  `Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=`;

describe('what a mail states', () => {
  it('is its subject, its sender and the day as it is written', async () => {
    expect((await mailOf(`${HEAD}\r\n${PROSE}`)).stated).toEqual({
      title: 'Lock shut',
      byline: 'Ann Reed',
      publishedOn: '2026-01-05',
    });
  });

  it('is decoded, and plain', async () => {
    const found = await mailOf(
      `From: <desk@courier.example>\r\nSubject: =?utf-8?B?R3LDtsOfZSA8Yj4=?=\r\n long\r\n\r\n${PROSE}`,
    );
    expect(found.stated).toEqual({ title: 'Größe <b> long', byline: 'desk@courier.example' });
  });

  it.each([
    ['Mon, 05 Jan 2026 23:30:00 -0800', '2026-01-05'],
    ['5 January 2026 01:00 +1400', '2026-01-05'],
    ['Tue, 31 Dec 99 10:00 GMT', '1999-12-31'],
    ['2026-01-05T23:30:00-08:00', '2026-01-05'],
    ['Mon, 31 Feb 2026 10:00 +0000', ''],
    ['yesterday', ''],
    ['', ''],
  ])('is no day that the calendar does not have: %j', (header, day) => {
    expect(writtenDay(header)).toBe(day);
  });
});

describe('the body', () => {
  it('is the HTML where there is some, signature and quoted mail too, once', async () => {
    const page = `<html lang="de"><head><title>Newsletter 4</title></head><body><p>Dear all,</p><h2>Why</h2>${`<p>${PROSE}</p>`.repeat(20)}<ul><li>one</li></ul>
      <div class="signature footer">-- <br>Ann Reed</div><div class="gmail_quote">On Monday Bo wrote:<blockquote>Was it shut?</blockquote></div></body></html>`;
    const found = await mailOf(HEAD + multipart('alternative', plain('the same as text'), html(page)));
    const words = shown(found);
    expect(words.slice(0, 3)).toEqual(['paragraph: Dear all,', 'heading: Why', `paragraph: ${PROSE}`]);
    expect(words.slice(-4)).toEqual([
      'list-item: one',
      'paragraph: -- Ann Reed',
      'paragraph: On Monday Bo wrote:',
      'quotation: Was it shut?',
    ]);
    expect(found.stated).toMatchObject({ title: 'Lock shut', language: 'de' });
    expect(found.noticed).toEqual([]);
  });

  it('is the text where there is no HTML, or none with words', async () => {
    const text = `${PROSE}\r\n\r\n> Was it shut?\r\n\r\n-- \r\nAnn Reed`;
    const words = [`paragraph: ${PROSE}`, 'paragraph: > Was it shut?', 'paragraph: Ann Reed'];
    const kept = (found: Found) => shown(found).join('\n');
    for (const word of words.map((one) => one.slice(11)))
      expect(kept(await mailOf(`${HEAD}\r\n${text}`))).toContain(word);
    const empty = await mailOf(HEAD + multipart('alternative', plain(PROSE), html('<img src="x">')));
    expect(shown(empty)).toEqual([`paragraph: ${PROSE}`]);
  });

  it('is every part in order where it has several', async () => {
    const found = await mailOf(
      HEAD + multipart('mixed', plain('First part.'), html('<p>Second part.</p>'), plain('Third part.')),
    );
    expect(shown(found)).toEqual(['paragraph: First part.', 'paragraph: Second part.', 'paragraph: Third part.']);
  });

  it('is decoded as it was encoded', async () => {
    const quoted =
      'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=F6=DFe und lange =\r\nZeile';
    const base64 = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`Für ${PROSE}`.repeat(4)).toString('base64').replace(/.{76}/g, '$&\r\n')}`;
    expect(shown(await mailOf(`${HEAD}${quoted}`))).toEqual(['paragraph: Größe und lange Zeile']);
    expect(shown(await mailOf(`${HEAD}${base64}`))[0]).toContain(`Für ${PROSE}Für ${PROSE}`);
  });

  it('is without what its sender hides', async () => {
    const found = await mailOf(
      HEAD + html('<div style="display:none">secret</div><p style="color:red;DISPLAY : none">secret</p><p>Seen</p>'),
    );
    expect(shown(found)).toEqual(['paragraph: Seen']);
  });
});

describe('attachments', () => {
  it('are not opened, and counted', async () => {
    const one = await mailOf(HEAD + multipart('mixed', plain(PROSE), attached('a.pdf')));
    expect(one.noticed).toEqual([{ code: 'missing-text', message: 'One attachment of “a.eml” was not read.' }]);
    const two = await mailOf(HEAD + multipart('mixed', plain(PROSE), attached('a.pdf'), attached('../../b.pdf')));
    expect(two.noticed?.map(({ message }) => message)).toEqual(['2 attachments of “a.eml” were not read.']);
    expect(shown(two)).toEqual([`paragraph: ${PROSE}`]);
  });

  it('are not the pictures that the text shows', async () => {
    const picture = 'Content-Type: image/png\r\nContent-ID: <p1>\r\n\r\nx';
    expect(
      (await mailOf(HEAD + multipart('related', html(`<p>${PROSE}<img src="cid:p1"></p>`), picture))).noticed,
    ).toEqual([]);
  });

  it('that are mails are read, each under its subject; two deep', async () => {
    const mail = (subject: string, inside: string) =>
      `Content-Type: message/rfc822\r\n\r\nSubject: ${subject}\r\n${inside}`;
    const found = await mailOf(
      HEAD +
        multipart(
          'mixed',
          plain('Outer.'),
          mail('One', multipart('alternative', plain('Inner.'), mail('Two', mail('Three', plain('x'))))),
        ),
    );
    expect(shown(found)).toEqual(['paragraph: Outer.', 'heading: One', 'paragraph: Inner.', 'heading: Two']);
    expect(found.noticed?.map(({ message }) => message)).toEqual(['One attachment of “a.eml” was not read.']);
  });
});

describe('a mail that is no usual one', () => {
  it.each<[string, string | Uint8Array]>([
    ['with empty lines and a byte order mark before its headers', `\ufeff\r\n\r\n${HEAD}\r\n${PROSE}`],
    ['with the line ends of old Macs', `${HEAD}\r\n${PROSE}`.replaceAll('\r\n', '\r')],
    ['with the line ends of Unix', `${HEAD}\r\n${PROSE}`.replaceAll('\r\n', '\n')],
    [
      'in UTF-16',
      new Uint8Array(new Uint16Array([...`\ufeff${HEAD}\r\n${PROSE}`].map((one) => one.charCodeAt(0))).buffer),
    ],
    ['out of a mailbox', `From ann@harbour.example Mon Jan  5 23:30:00 2026\r\n${HEAD}\r\n${PROSE}`],
    ['whose parts never end', `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n${PROSE}`],
  ])('%s is read', async (_name, mail) => {
    const found = await mailOf(mail);
    expect(shown(found)).toEqual([`paragraph: ${PROSE}`]);
    expect(found.stated.title).toBe('Lock shut');
  });

  it('without headers is text, all of it', async () => {
    expect(shown(await mailOf(`Note: ${PROSE}\n\nAnd more of it.`)).join(' ')).toContain(`Note: ${PROSE}`);
  });

  it('that is a picture or a program is refused', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, at) => at % 32);
    await expect(mailOf(bytes)).rejects.toMatchObject({ name: 'Refusal', code: 'binary' });
  });

  it('is told by its name in the worker', async () => {
    const source = await read(`${HEAD}\r\n${PROSE}`, { fileName: 'a.eml' });
    expect(source).toMatchObject({
      mediaType: 'message/rfc822',
      title: 'Lock shut',
      publishedOn: '2026-01-05',
      text: PROSE,
    });
  });
});

describe('a hostile mail', () => {
  it('runs nothing and fetches nothing', async () => {
    let hits = 0;
    const server = createServer((_request, response) => {
      hits += 1;
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const page = `<script>globalThis.__pwned = 1</script><img src="${base}/i" onerror="globalThis.__pwned = 1"><link rel=stylesheet href="${base}/s"><p>${PROSE}</p>`;
    const body = `Content-Type: message/external-body; access-type=URL; URL="${base}/x"\r\n\r\n`;
    const found = await mailOf(HEAD + multipart('mixed', html(page), body));
    await new Promise((closed) => server.close(closed));
    expect(shown(found)).toEqual([`paragraph: ${PROSE}`]);
    expect((globalThis as { __pwned?: unknown }).__pwned).toBeUndefined();
    expect(hits).toBe(0);
  });

  it.each<[string, () => string]>([
    ['lines', () => `${HEAD}\r\n${'x y\n'.repeat(70_000)}`],
    ['parts', () => `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${'--x\n'.repeat(1_000_000)}`],
    [
      'parts within parts',
      () =>
        HEAD +
        Array.from({ length: 200 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}z\n\n--b${at}z\n`).join(
          '',
        ),
    ],
    ['headers', () => `${'Subject: a\n'.repeat(55_000)}\n\nx`],
    ['elements', () => HEAD + html('<b>'.repeat(70_000))],
    [
      'elements in all pages together',
      () => HEAD + multipart('mixed', ...Array.from({ length: 40 }, () => html('<b>x</b>'.repeat(2_000)))),
    ],
    ['entities', () => HEAD + html('&amp;'.repeat(60_000))],
  ])('of too many %s is refused', async (_name, mail) => {
    expect(await refusalOf(mail())).toMatchObject({ code: 'too-complex' });
  });

  it.each<[string, () => string]>([
    [
      'tags that never close, beside text',
      () => HEAD + multipart('mixed', html('<a href="'.repeat(1_900)), plain(PROSE), html('<a href="'.repeat(50_000))),
    ],
    ['mails in mails', () => HEAD + 'Content-Type: message/rfc822\r\n\r\n'.repeat(29_000) + PROSE],
    [
      'a large attachment',
      () =>
        HEAD + multipart('mixed', plain(PROSE), `${attached('a')}\r\n${`${'QUFB'.repeat(19)}\r\n`.repeat(200_000)}`),
    ],
    ['senders', () => `From: ${'a@b,'.repeat(100_000)}\r\n\r\n${PROSE}`],
  ])('of %s takes no time that grows with its square', async (_name, mail) => {
    const bytes = new TextEncoder().encode(mail());
    const start = performance.now();
    await mailOf(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(Refusal));
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
