import type { Found, Noticed, TextBlock } from '../../engine/capture/rawCapture.ts';
import { textBlocks } from '../../engine/capture/textBlocks.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { decodeText, refuseBinary } from './decodeText.ts';
import { emailBytes } from './emailBytes.ts';
import { emailHtml, type Work } from './emailHtml.ts';
import { type Mail, type MailBody, openMail } from './openMail.ts';
import { writtenDay } from './writtenDay.ts';

const MEDIA_TYPE = 'message/rfc822';
const LONGEST = 500;
/** Mails within mails: what is forwarded, and what was forwarded in that. */
const DEEPEST = 2;
const MOST_MAILS = 20;

/** One of these stands in every mail; without any of them it is a text that is called like one. */
const HEADERS = new Set('from to subject date message-id received mime-version content-type return-path'.split(' '));

/**
 * A mail as blocks of text and what its headers state. Its HTML where it has some, else its text, quoted replies and signatures too, then the
 * mails that are attached to it. Other attachments stay closed, pictures and links are not followed.
 * @throws Refusal 'binary', 'format', 'too-complex'
 */
export async function emailArticle(bytes: Uint8Array, fileName: string): Promise<Found> {
  refuseBinary(bytes, fileName);
  const settled = emailBytes(bytes, fileName);
  const mail = await openMail(settled, fileName);
  if (!mail.headers.some(({ key }) => HEADERS.has(key))) {
    return { mediaType: MEDIA_TYPE, blocks: textBlocks(decodeText(settled)), stated: {} };
  }
  const work: Work = { tags: 0, marks: 0 };
  const own = bodyOf(mail, work);
  const attached = await attachedMails(mail, fileName, work);
  const stated = {
    title: oneLine(mail.subject),
    byline: oneLine(mail.sender),
    publishedOn: writtenDay(mail.headers.find(({ key }) => key === 'date')?.value ?? ''),
    language: own.language,
  };
  return {
    mediaType: MEDIA_TYPE,
    blocks: [...own.blocks, ...attached.blocks],
    stated: Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== '')),
    noticed: unread(mail.attachments + attached.unread, fileName),
  };
}

/** All that mails attached to a mail hold, each under its subject. */
async function attachedMails(
  mail: Mail,
  fileName: string,
  work: Work,
): Promise<{ blocks: TextBlock[]; unread: number }> {
  const blocks: TextBlock[] = [];
  const todo = mail.mails.map((bytes) => ({ bytes, depth: 1 }));
  let left = MOST_MAILS;
  let unread = 0;
  for (let next = todo.shift(); next; next = todo.shift()) {
    if (next.depth > DEEPEST || left === 0) {
      unread += 1;
      continue;
    }
    left -= 1;
    const { bytes, depth } = next;
    try {
      const inner = await openMail(emailBytes(bytes, fileName), fileName);
      const body = bodyOf(inner, work);
      if (inner.subject !== '') blocks.push({ kind: 'heading', level: 2, text: oneLine(inner.subject) });
      for (const block of body.blocks) blocks.push(block);
      unread += inner.attachments;
      todo.unshift(...inner.mails.map((one) => ({ bytes: one, depth: depth + 1 })));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      unread += 1;
    }
  }
  return { blocks, unread };
}

function bodyOf({ bodies }: Mail, work: Work): { blocks: TextBlock[]; language: string } {
  const read = bodies.map((body) => oneBody(body, work));
  return {
    blocks: read.flatMap(({ blocks }) => blocks),
    language: read.find(({ language }) => language !== '')?.language ?? '',
  };
}

function oneBody({ html, text }: MailBody, work: Work): { blocks: TextBlock[]; language: string } {
  const seen = html === '' ? null : emailHtml(html, work);
  return seen && hasWords(seen.blocks) ? seen : { blocks: textBlocks(text), language: '' };
}

function hasWords(blocks: TextBlock[]): boolean {
  return blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text));
}

function unread(count: number, fileName: string): Noticed[] {
  if (count === 0) return [];
  const name = fileName === '' ? 'the mail' : `“${fileName}”`;
  const what = count === 1 ? 'One attachment' : `${count} attachments`;
  return [{ code: 'missing-text', message: `${what} of ${name} ${count === 1 ? 'was' : 'were'} not read.` }];
}

function oneLine(words: string): string {
  return words
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
