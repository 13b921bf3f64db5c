import { describe, expect, it } from 'vitest';
import { p, part, readWord, style, t, wordsOf } from './wordFile.ts';

const run = (inside: string) => `<w:r>${inside}</w:r>`;
const para = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

describe('the words of a run', () => {
  it.each<[string, string, string]>([
    [
      'tabs, breaks and line ends are spaces',
      '<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>',
      'a b c d',
    ],
    ['hyphens that keep lines together stay hyphens', '<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>', 'a\u2011b'],
    ['hyphens that are seen at line ends only are left out', '<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>', 'ab'],
    [
      'symbols have their letters',
      '<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FC"/>',
      'α≥✓',
    ],
    [
      'symbols that are pictures have none',
      '<w:t>a</w:t><w:sym w:font="Webdings" w:char="F028"/><w:sym w:font="x" w:char="zz"/><w:sym w:font="Arial" w:char="20AC"/>',
      'a€',
    ],
    ['the five entities and numbers', '<w:t>&lt;b&gt; &amp;amp; &quot;x&quot; &#8364;</w:t>', '<b> &amp; "x" €'],
    ['indentation of the file is not theirs', '<w:t>\n    a\n  </w:t><w:t> b</w:t>', 'a b'],
    ['but white space that is to be kept is', '<w:t xml:space="preserve"> a\n</w:t>', ' a\n'],
    [
      'letters over letters are left out',
      '<w:ruby><w:rubyPr/><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby>',
      '漢',
    ],
  ])('%s', (_name, inside, words) => {
    expect(wordsOf(para(run(inside)))).toBe(words);
  });

  it('leave tab stops alone, which are no tabs', () => {
    expect(wordsOf(p('a', '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'))).toBe('a');
  });
});

describe('fields', () => {
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const instruction = (words: string) => run(`<w:instrText>${words}</w:instrText>`);

  it('show what they show and not what they compute', () => {
    expect(
      wordsOf(
        para(t('on page '), mark('begin'), instruction('PAGEREF x'), mark('separate'), t('7'), mark('end'), t('.')),
      ),
    ).toBe('on page 7.');
    expect(wordsOf(para(`<w:fldSimple w:instr="DATE">${t('Monday')}</w:fldSimple>`))).toBe('Monday');
    expect(wordsOf(para(mark('begin'), instruction('XE'), mark('end'), t('word')))).toBe('word');
  });

  it('within what others compute are not seen', () => {
    const inner = [mark('begin'), instruction('MERGEFIELD a'), mark('separate'), t('hidden'), mark('end')];
    expect(
      wordsOf(
        para(
          mark('begin'),
          instruction('IF '),
          ...inner,
          instruction('= 1'),
          mark('separate'),
          t('shown'),
          mark('end'),
        ),
      ),
    ).toBe('shown');
  });

  it('may go on over paragraphs', () => {
    expect(
      wordsOf(
        para(mark('begin'), instruction('TOC'), mark('separate'), t('one')) + para(t('two'), mark('end')) + p('three'),
      ),
    ).toBe('one¶two¶three');
  });

  it('that never come to their end do not swallow the rest', () => {
    expect(wordsOf(para(mark('begin'), instruction('PAGE')) + p('one') + p('two'))).toBe('one¶two');
    expect(wordsOf(para(run(`<w:txbxContent>${para(mark('begin'))}</w:txbxContent>`)) + p('one'))).toBe('one');
  });

  it.each(['DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', 'INCLUDETEXT "http://127.0.0.1/x"'])(
    'of %s leave the text they show, and nothing of what they ask for',
    (words) => {
      expect(wordsOf(para(mark('begin'), instruction(words), mark('separate'), t('shown'), mark('end')))).toBe('shown');
    },
  );
});

describe('tracked changes', () => {
  it('count as accepted', () => {
    const inside = `<w:ins w:id="1">${t('new ')}</w:ins><w:del w:id="2"><w:r><w:delText>old </w:delText></w:r></w:del><w:moveFrom w:id="3">${t('from ')}</w:moveFrom><w:moveTo w:id="4">${t('to')}</w:moveTo>`;
    expect(wordsOf(para(inside))).toBe('new to');
  });
});

describe('hidden text', () => {
  const hidden = (value = '') => `<w:rPr><w:vanish${value}/></w:rPr>`;
  const styles = (inside: string) => ({ 'word/styles.xml': part('styles', inside) });

  it('is left out, unless its mark says that it is not', () => {
    expect(
      wordsOf(
        para(
          t('a'),
          run(`${hidden()}<w:t>b</w:t>`),
          run(`${hidden(' w:val="0"')}<w:t>c</w:t>`),
          run(`${hidden(' w:val="off"')}<w:t>d</w:t>`),
        ),
      ),
    ).toBe('acd');
  });

  it('is left out by a style of the paragraph or the run, and back again by the run', () => {
    const sheet = styles(
      style('P', 'Secret', hidden()) +
        `<w:style w:type="character" w:styleId="C"><w:name w:val="c"/>${hidden()}</w:style>`,
    );
    const ofRun = run('<w:rPr><w:rStyle w:val="C"/></w:rPr><w:t>no</w:t>');
    const shown = run(`${hidden(' w:val="false"')}<w:t>yes</w:t>`);
    expect(
      wordsOf(`<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>${t('no')}${shown}</w:p>${para(ofRun, t('seen'))}`, sheet),
    ).toBe('yes¶seen');
  });

  it('is left out by the default of the file', () => {
    const sheet = styles(`<w:docDefaults><w:rPrDefault>${hidden()}</w:rPrDefault></w:docDefaults>`);
    expect(wordsOf(para(t('no'), run(`${hidden(' w:val="0"')}<w:t>yes</w:t>`)), sheet)).toBe('yes');
  });

  it('is not what stands at a paragraph’s end, or in a formula’s sign', () => {
    expect(wordsOf(p('words', hidden()))).toBe('words');
    expect(
      wordsOf(
        para(
          '<m:oMath><m:sSup><m:sSupPr><m:ctrlPr><w:rPr><w:vanish/></w:rPr></m:ctrlPr></m:sSupPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:sSup></m:oMath>',
          t(' words'),
        ),
      ),
    ).toBe('x words');
  });

  it('hides the text boxes that are anchored in it', () => {
    expect(wordsOf(para(run(`${hidden()}<w:txbxContent>${p('no')}</w:txbxContent>`), t('yes')))).toBe('yes');
  });
});

describe('formulas', () => {
  const m = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;

  it.each<[string, string, string]>([
    ['a fraction does not read as one number', `<m:f><m:num>${m('1')}</m:num><m:den>${m('2')}</m:den></m:f>`, '1/2'],
    ['nor a power', `<m:sSup><m:e>${m('10')}</m:e><m:sup>${m('6')}</m:sup></m:sSup>`, '10^6'],
    [
      'brackets stand',
      `${m('f')}<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${m('x')}</m:e></m:d><m:d><m:e>${m('y')}</m:e></m:d>`,
      'f[x](y)',
    ],
    [
      'sums have their sign',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m('i')}</m:sub><m:sup/><m:e>${m('x')}</m:e></m:nary>`,
      '∑_ix',
    ],
  ])('%s', (_name, inside, words) => {
    expect(wordsOf(para(`<m:oMathPara><m:oMath>${inside}</m:oMath></m:oMathPara>`))).toBe(words);
  });
});

describe('text of a hostile writer', () => {
  it('stays literal', () => {
    const words = '<script>globalThis.__pwned=1</script> =cmd|calc ]]&gt; { DDEAUTO }';
    const escaped = words.replaceAll('<', '&lt;').replace('t>g', 't&gt;g').replace('t> =', 't&gt; =');
    expect(wordsOf(p(escaped))).toBe(words.replace('&gt;', '>'));
  });

  it('with characters that no document may hold is read all the same', () => {
    expect(wordsOf(p('a\u0001b&#2;c &unknown; d'))).toContain(' d');
    expect(readWord(p('a\u0001b')).noticed).toEqual([]);
  });
});
