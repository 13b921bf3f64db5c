import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { Refusal } from '../../engine/nouns/refusal.ts';

/** One stretch of a mail's body: its HTML where it has some, else its text. */
export interface MailBody {
  html: string;
  text: string;
}

export interface Mail {
  headers: Email['headers'];
  subject: string;
  /** The sender's name, or the address where there is no name. */
  sender: string;
  bodies: MailBody[];
  /** Mails that are attached, as they came. */
  mails: Uint8Array[];
  /** Attachments of other kinds; pictures that the text itself shows are not among them. */
  attachments: number;
}

const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true };

/** @throws Refusal 'too-complex' for mails built too intricately, 'format' for what is no mail */
export async function openMail(bytes: Uint8Array, fileName: string): Promise<Mail> {
  const parser = new Parser(LIMITS);
  const mail = await parsed(parser, bytes, fileName);
  const from = mail.from ?? mail.sender;
  const attached = mail.attachments.filter((one) => one.mimeType === 'message/rfc822');
  return {
    headers: mail.headers,
    subject: mail.subject ?? '',
    sender: from?.name || from?.address || '',
    bodies: parser.bodies(),
    mails: attached.map(contentOf),
    attachments: mail.attachments.filter((one) => !one.related).length - attached.filter((one) => !one.related).length,
  };
}

async function parsed(parser: Parser, bytes: Uint8Array, fileName: string): Promise<Email> {
  try {
    return await parser.parse(bytes);
  } catch (error) {
    const name = fileName === '' ? 'This mail' : `“${fileName}”`;
    const isTooMuch = error instanceof Error && /^Maximum/.test(error.message);
    throw isTooMuch
      ? new Refusal('too-complex', `${name} is built too intricately to be read.`, 'Copy its text and paste that.')
      : new Refusal('format', `${name} is no mail that can be read.`, 'Copy its text and paste that.');
  }
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

type Entry = { type: string; value: unknown };

/**
 * postal-mime joins all bodies to one text and one page, and turns pages into text for it, in a time that grows with the square of what is open
 * in them (`<a href="<a href="…`). Here the bodies are taken as it found them.
 */
class Parser extends PostalMime {
  /** Bodies by the part that holds them, in order; alternatives of one another stand together. Made by the parser itself. */
  declare private readonly textMap: Map<unknown, { html?: Entry[]; plain?: Entry[] }>;

  /** Called when all parts are read. */
  renderTextContent(): void {}

  bodies(): MailBody[] {
    return [...this.textMap.values()].map(({ html, plain }) => ({ html: words(html), text: words(plain) }));
  }
}

function words(entries: Entry[] = []): string {
  return entries.map(({ value }) => (typeof value === 'string' ? value : '')).join('\n');
}
