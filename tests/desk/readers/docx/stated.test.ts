import { describe, expect, it } from 'vitest';
import { p, part, readWord, style, styled, t } from './wordFile.ts';

const core = (inside: string) => ({
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inside}</cp:coreProperties>`,
});
const HEADINGS = { 'word/styles.xml': part('styles', style('T', 'Title') + style('H', 'heading 1')) };

describe('what a Word file states', () => {
  it('is its title, its author and its language; the day it was made is not the day it was published', () => {
    const inside =
      '<dc:title> Lock\n shut </dc:title><dc:creator>Ann Reed;Bo Ek</dc:creator><dc:language>de-AT</dc:language><dcterms:created>2026-01-02T00:00:00Z</dcterms:created>';
    expect(readWord(p('Text'), core(inside)).stated).toEqual({
      title: 'Lock shut',
      byline: 'Ann Reed, Bo Ek',
      language: 'de',
    });
    expect(readWord(p('Text'), core('<dc:date>2026-01-31T23:00:00Z</dc:date>')).stated).toEqual({
      publishedOn: '2026-01-31',
    });
    expect(readWord(p('Text'), core('<dc:date>2026-02-31</dc:date>')).stated).toEqual({});
  });

  it.each(['Microsoft Word - draft.doc', 'untitled', 'Document1', 'Dokument 2', 'report final.docx', '  '])(
    'is no title that a program gave: %j',
    (title) => {
      expect(
        readWord(p('Text'), core(`<dc:title>${title}</dc:title><dc:creator>python-docx</dc:creator>`)).stated,
      ).toEqual({});
    },
  );

  it('is a title in the text before one in the properties', () => {
    const title = (inside: string) =>
      readWord(inside, { ...HEADINGS, ...core('<dc:title>Of the file</dc:title>') }).stated.title;
    expect(title(p('one') + p('two') + p('three') + styled('H', 'Chapter') + styled('T', 'Of the text'))).toBe(
      'Of the text',
    );
    expect(title(p('Kicker') + styled('H', 'Headline') + p('Text'))).toBe('Headline');
    expect(title(p('one') + p('two') + p('three') + styled('H', 'Chapter'))).toBe('Of the file');
    expect(readWord(p('1') + p('2') + p('3') + styled('H', 'Chapter'), HEADINGS).stated.title).toBe('Chapter');
  });

  it('is plain words of a title’s length', () => {
    const { stated } = readWord(p('Text'), core(`<dc:title>&lt;b&gt;${'long '.repeat(500)}</dc:title>`));
    expect(stated.title).toMatch(/^<b>long long/);
    expect(stated.title).toHaveLength(500);
  });

  it('is the language of its styles only where that is not what every program writes, and runs do not name another', () => {
    const language = (tag: string, inside: string) =>
      readWord(inside, {
        'word/styles.xml': part(
          'styles',
          `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${tag}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
        ),
      }).stated.language;
    const english = `<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>words that are English</w:t></w:r>`;
    expect(language('de-DE', p('Wörter'))).toBe('de');
    expect(language('en-US', p('Wörter'))).toBeUndefined();
    expect(language('de-DE', `<w:p>${t('Wörter')}${english}</w:p>`)).toBeUndefined();
  });
});
