import { BULLET } from './bullet.ts';
import type { TextBlock } from './rawCapture.ts';
import { refuseManyBlocks } from './refuseManyBlocks.ts';

const CREDIT_MARK =
  /©|\((?:c|C)\)\s|(?:^|\s)(?:Photo|Foto|Image|Bild|Picture|Credit|Photograph)s?(?: by)?\s?:|\((?:[Ss]taff |[Ff]ile |[Cc]ourtesy )?(?:[Pp]hoto|[Pp]icture|AP|Reuters|AFP)[^)]{0,60}\)\s*$/;
const MOST_HEADING = 120;

/**
 * Plain text as blocks. A blank line parts paragraphs; where there is none, every line is one. Headings are guessed:
 * a short line of its own, without a full stop, that text follows.
 * @throws Refusal 'too-complex'
 */
export function textBlocks(text: string): TextBlock[] {
  const paragraphs = partParagraphs(text.replace(/\r\n?/g, '\n'));
  refuseManyBlocks(paragraphs.length);
  return paragraphs.map((one, index) => kindOf(one, index, paragraphs));
}

function partParagraphs(text: string): string[] {
  const parts = text.split(/\n[ \t]*\n\s*/).filter((part) => part.trim() !== '');
  refuseManyBlocks(parts.length);
  return parts.flatMap((part) => {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) return lines;
    if (lines.some((line) => BULLET.test(line)) || !isHardWrapped(lines)) return lines;
    return [lines.join(' ')];
  });
}

/** Mail and typewriter text: lines of like length, most of which break in mid-sentence. */
function isHardWrapped(lines: string[]): boolean {
  const body = lines.slice(0, -1);
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > 100 || longest < 45) return false;
  const broken = body.filter((line) => !/[.!?:;”"»]\s*$/.test(line)).length;
  return broken * 2 >= body.length;
}

function kindOf(text: string, index: number, all: string[]): TextBlock {
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: 'list-item', level: 1, text: text.slice(bullet[0].length) };
  if (text.length < 400 && CREDIT_MARK.test(text)) {
    return { kind: /^\s*(?:©|\(c\)|Photo|Foto|Image|Credit)/i.test(text) ? 'credit' : 'caption', text };
  }
  if (isHeading(text, index, all)) return { kind: 'heading', level: index === 0 ? 1 : 2, text };
  return { kind: 'paragraph', text };
}

function isHeading(text: string, index: number, all: string[]): boolean {
  const line = text.trim();
  if (line.length > MOST_HEADING || line.length < 2 || !/\p{L}/u.test(line)) return false;
  // A byline or a date line is no heading.
  if (isByline(line)) return false;
  // Between a title and its text the writer's name and the date may stand.
  const next = index === 0 ? all.slice(1, 4).find((one) => !isByline(one)) : all[index + 1];
  if (next === undefined || next.length < line.length) return false;
  if (/[.!,;:…][”"»’'“)\]]*$|\?[”"»’']$/.test(line)) return false;
  // A whole sentence set in quotation marks is a quotation, not a heading.
  return !/^[“"„«].*[.!?,][”"“»]$/.test(line);
}

function isByline(line: string): boolean {
  return line.length < MOST_HEADING && (/^(?:by|von|par|por)\s/i.test(line) || /^\d{1,2}[. ]/.test(line));
}
