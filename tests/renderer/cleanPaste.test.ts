// @vitest-environment jsdom
import { getSchema } from '@tiptap/core';
import { DOMParser as ProseParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { type Prose, proseText } from '../../engine/nouns/prose.ts';
import { cleanPaste } from '../../renderer/prose/cleanPaste.ts';
import { proseExtensions } from '../../renderer/prose/proseExtensions.ts';
import type { TiptapNode } from '../../renderer/prose/tiptapNode.ts';
import { tiptapToProse } from '../../renderer/prose/tiptapToProse.ts';

const parser = ProseParser.fromSchema(
  getSchema(proseExtensions({ evidenceWords: () => '', placeholder: () => '', referenceWords: () => '' })),
);

function pasted(html: string): Prose {
  const { body } = new DOMParser().parseFromString(cleanPaste(html), 'text/html');
  return tiptapToProse(parser.parse(body).toJSON() as TiptapNode);
}

/** As Word puts it on the clipboard: classes, smart tags, conditional comments, spans in spans. */
const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15">
<title>Quay notes</title><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0 {mso-list-id:17;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>Quay wall<o:p></o:p></p>
<h2 style='mso-list:none'><span lang=EN-GB>What we know<o:p></o:p></span></h2>
<p class=MsoNormal><span style='font-family:"Calibri",sans-serif'>The wall in <st1:place w:st="on"><st1:City w:st="on">Tarn
Mill</st1:City></st1:place> has <b style='mso-bidi-font-weight:normal'><span style='color:red'>moved<span
style='mso-spacerun:yes'>&nbsp;&nbsp; </span>twice</span></b>, <del cite="mailto:x"
datetime="2026-01-02T10:00">three times, </del><ins cite="mailto:x">the <i>board</i></ins> says.<span
class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Close the quay<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>for a week</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Measure it</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>First step</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Second step</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Day</b></p></td><td><p>Shift</p></td></tr>
<tr><td><p class=MsoNormal>Monday<o:p></o:p></p></td><td><p>4 mm</p></td></tr></table>
<p class=MsoNormal>See <a href="https://quay.example/report">the report</a> and <a href="javascript:alert(1)">this</a>.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment' id="_com_1"><p class=MsoCommentText>Is that so?</p></div></div>
<!--EndFragment--></body></html>`;

describe('what comes from Word', () => {
  const prose = pasted(WORD);

  it('is its words, without what was deleted, commented on or meant for Word', () => {
    expect(proseText(prose).split('\n')).toEqual([
      'Quay wall',
      'What we know',
      'The wall in Tarn Mill has moved twice, the board says.',
      'Close the quay',
      'for a week',
      'Measure it',
      'First step',
      'Second step',
      'Day\tShift',
      'Monday\t4 mm',
      'See the report and this.',
    ]);
  });

  it('keeps headings, lists with their levels, the table, bold, italics and links', () => {
    expect(prose.map((block) => block.kind)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'list',
      'list',
      'table',
      'paragraph',
    ]);
    const lists = prose.flatMap((block) => (block.kind === 'list' ? [block] : []));
    expect(lists.map(({ ordered, items }) => [ordered, items.map((item) => item.level)])).toEqual([
      [false, [0, 1, 0]],
      [true, [0, 0]],
    ]);
    const inlines = prose.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []));
    expect(inlines).toContainEqual({ kind: 'text', text: 'moved twice', bold: true });
    expect(inlines).toContainEqual({ kind: 'text', text: 'board', italic: true });
    expect(inlines).toContainEqual({ kind: 'text', text: 'the report', link: 'https://quay.example/report' });
    expect(JSON.stringify(prose)).not.toMatch(/javascript|mso|\[A1\]/i);
  });
});

describe('what comes from the web', () => {
  it('is the words that were seen', () => {
    const prose = pasted(
      `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Ferries</span><span> stop at noon.</span></p></b>
       <p style="display:none">Subscribe now</p><script>alert(1)</script><p>&nbsp;</p><ul><li>One</li><li>Two<ul><li>Deep</li></ul></li></ul><img src="https://a.example/x.png" alt="x">`,
    );
    expect(proseText(prose)).toBe('Ferries stop at noon.\nOne\nTwo\nDeep');
    expect(prose[0]).toEqual({
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Ferries', bold: true },
        { kind: 'text', text: ' stop at noon.' },
      ],
    });
  });

  it('carries no style into the page, whose policy allows none', () => {
    expect(cleanPaste('<p style="color:red">a<i style=\'x:y\'>b</i></p><style>p{}</style>')).toBe('<p>a<i>b</i></p>');
  });

  it('keeps evidence that was copied within the briefing', () => {
    const prose = pasted(
      '<p>It says <span data-evidence="ev_1234abcd">x</span><span data-cite="ev_1234abcd">y</span></p>',
    );
    expect(prose[0]).toEqual({
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'It says ' },
        { kind: 'evidence', evidenceId: 'ev_1234abcd' },
        { kind: 'cite', evidenceId: 'ev_1234abcd' },
      ],
    });
  });
});
