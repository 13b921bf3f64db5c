import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../desk/readers/decodeText.ts';
import { FERRY, HANGANG, MINATO, MOST, NAHR, PONT, SCHLEUSE } from './pages/articles.ts';

/** A text in one or two bytes a letter, by asking what each byte and pair of bytes means. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const known = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (letter.length === 1 && letter !== '\ufffd' && !known.has(letter)) known.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) learn([byte]);
  for (let high = 0x81; high < 0xff && !/^(?:windows|koi8)/.test(charset); high += 1)
    for (let low = 0x40; low < 0xff; low += 1) learn([high, low]);
  return Uint8Array.from([...text].flatMap((letter) => known.get(letter) ?? [63]));
}

const TRADITIONAL =
  '昨日，市交通局宣布，連接兩岸的舊大橋將於下月起關閉三個月，以便對橋墩進行檢查。附近的居民說，他們要多走四十分鐘才能到醫院。';
const SIMPLIFIED =
  '昨日，市交通局宣布，连接两岸的旧大桥将于下月起关闭三个月，以便对桥墩进行检查。附近的居民说，他们要多走四十分钟才能到医院。';
const GREEK = 'Η παλιά γέφυρα της πόλης έκλεισε την Τρίτη για τρεις μήνες, ανακοίνωσε ο δήμος.';
const HEBREW = 'הגשר הישן בעיר נסגר ביום שלישי לשלושה חודשים, הודיעה העירייה.';
const bodyOf = ({ body }: { body: string[] }) => body.slice(0, 3).join('\n');

describe('a charset that is not declared', () => {
  it.each<[string, string]>([
    ['euc-kr', bodyOf(HANGANG)],
    ['shift_jis', bodyOf(MINATO)],
    ['euc-jp', bodyOf(MINATO)],
    ['gb18030', SIMPLIFIED],
    ['big5', TRADITIONAL],
    ['windows-1251', bodyOf(MOST)],
    ['koi8-r', bodyOf(MOST)],
    ['windows-1253', GREEK],
    ['windows-1255', HEBREW],
    ['windows-1256', bodyOf(NAHR)],
    ['windows-1252', bodyOf(PONT)],
    ['windows-1252', bodyOf(SCHLEUSE)],
    ['windows-1252', bodyOf(FERRY)],
  ])('%s is told by its letters', (charset, text) => {
    const bytes = encode(text, charset);
    const expected = new TextDecoder(charset).decode(bytes);
    expect(expected.replace(/[^?]/g, '').length).toBeLessThan(text.length / 10);
    expect(decodeText(bytes)).toBe(expected);
  });

  it('is Windows-1252 where the letters say nothing', () => {
    expect(decodeText(Uint8Array.from([0x35, 0x20, 0x80]))).toBe('5 €');
  });
});

describe('a charset that is declared', () => {
  it('is not believed where its bytes do not fit and the letters speak for another', () => {
    expect(decodeText(encode(bodyOf(HANGANG), 'euc-kr'), 'utf-8')).toContain('해안 철도');
  });

  it('is UTF-8 still when one byte of many is broken', () => {
    const bytes = new TextEncoder().encode(`${bodyOf(MOST)} я`);
    expect(decodeText(bytes.subarray(0, -1))).toBe(`${bodyOf(MOST)} \ufffd`);
  });
});
