import { describe, expect, it } from 'vitest';
import { markedStretch, markWords } from '../../../engine/search/markWords.ts';
import { readQuery } from '../../../engine/search/readQuery.ts';

const shown = (text: string) => text.replaceAll('\uE000', '[').replaceAll('\uE001', ']');

describe('marks around what was looked for', () => {
  it('stand around words, phrases and beginnings, whatever their accents', () => {
    expect(shown(markWords('Żółw cafés, café crews', readQuery('cafe zol')))).toBe('[Żółw] cafés, [café] crews');
    expect(shown(markWords('We sail. Again we sail again.', readQuery('"sail again"')))).toBe(
      'We [sail. Again] we [sail again].',
    );
    expect(shown(markWords('10 900 and 1 9000', readQuery('1,900')))).toBe('10 900 and [1 9000]');
    expect(shown(markWords('去東京都的人', readQuery('東京')))).toBe('去[東京]都的人');
    expect(shown(markWords('no storm', readQuery('-storm no ')))).toBe('[no] storm');
  });

  it('cannot be forged by the text', () => {
    expect(shown(markWords('a \uE000quay\uE001 b', readQuery('b')))).toBe('a  quay  [b]');
  });

  it('are shown where most of them stand together', () => {
    const text = `Brandt. ${'Nothing to see here at all. '.repeat(30)}Ilka Brandt runs the port. ${'More of it. '.repeat(30)}`;
    const stretch = shown(markedStretch(text, readQuery('brandt port'), 120).text);
    expect(stretch).toContain('[Brandt] runs the [port]');
    expect(stretch).toMatch(/^….*…$/);
    expect(stretch.length).toBeLessThan(135);
  });

  it('are the same however much of a long text is read to find them', () => {
    const filler = 'Nothing of it stands here at all, says nobody. '.repeat(60);
    const stretch = shown(
      markedStretch(`Port. ${filler}Ilka Brandt runs the port. ${filler}`, readQuery('brandt port'), 120).text,
    );
    expect(stretch).toContain('[Brandt] runs the [port]');
    const cut = shown(markedStretch(`${'x'.repeat(795)} portal ${filler}`, readQuery('port '), 120).text);
    expect(cut).not.toContain('[');
  });

  it('leave a text without them its beginning', () => {
    const { text, start } = markedStretch(`Begin here. ${'x '.repeat(200)}`, readQuery('nowhere'), 40);
    expect(text).toMatch(/^Begin here/);
    expect(start).toBe(-1);
  });
});
