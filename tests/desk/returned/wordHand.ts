import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printXml } from '../../../desk/docx/house/printXml.ts';
import { readXml } from '../../../desk/docx/house/readXml.ts';
import { isElement, type XmlElement, type XmlNode, xml } from '../../../desk/docx/house/xmlElement.ts';

/** Who tracks a change; null changes without a trace. */
export type Author = string | null;

const AT = '2026-11-27T09:30:00Z';
const MAIN = 'word/document.xml';

/** Does to a Word file what Word writes when somebody edits it. */
export class WordHand {
  private readonly parts: Record<string, Uint8Array>;
  readonly document: XmlElement;
  private ids = 9000;

  constructor(docx: Uint8Array) {
    this.parts = unzipSync(docx);
    this.document = readXml(this.parts[MAIN] as Uint8Array, MAIN);
  }

  /** The paragraphs outside of contents. */
  paragraphs(): XmlElement[] {
    return named(this.document, 'w:p', new Set(['w:sdt']));
  }

  paragraph(words: string): XmlElement {
    const found = this.paragraphs().find((one) => wordsOf(one).includes(words));
    if (!found) throw new Error(`no paragraph says “${words}”`);
    return found;
  }

  /** Other words in the place of some; '' puts none there. Only within one run. */
  replace(words: string, now: string, author: Author, within = this.paragraph(words)): void {
    const run = named(within, 'w:r').find((one) => wordsOf(one).includes(words));
    const text = run && named(run, 'w:t').find((one) => one.children.join('').includes(words));
    if (!run || !text) throw new Error(`no single run says “${words}”`);
    const whole = text.children.join('');
    const at = whole.indexOf(words);
    const [before, after] = [whole.slice(0, at), whole.slice(at + words.length)];
    const like = (part: string) => (part === '' ? [] : [runLike(run, part)]);
    const middle =
      author === null
        ? like(now)
        : [
            this.tracked('w:del', author, [runLike(run, words, 'w:delText')]),
            ...(now === '' ? [] : [this.tracked('w:ins', author, like(now))]),
          ];
    replaceIn(this.document, run, [...like(before), ...middle, ...like(after)]);
  }

  /** Words behind others. */
  insert(behind: string, words: string, author: Author, within = this.paragraph(behind)): void {
    const run = named(within, 'w:r').find((one) => wordsOf(one).includes(behind));
    if (!run) throw new Error(`no run says “${behind}”`);
    const whole = wordsOf(run);
    const at = whole.indexOf(behind) + behind.length;
    const put = author === null ? [runLike(run, words)] : [this.tracked('w:ins', author, [runLike(run, words)])];
    const like = (part: string) => (part === '' ? [] : [runLike(run, part)]);
    replaceIn(this.document, run, [...like(whole.slice(0, at)), ...put, ...like(whole.slice(at))]);
  }

  /** Makes some words bold or italic. */
  look(words: string, look: 'w:b' | 'w:i', author: Author, within = this.paragraph(words)): void {
    const run = named(within, 'w:r').find((one) => wordsOf(one).includes(words)) as XmlElement;
    const whole = wordsOf(run);
    const at = whole.indexOf(words);
    const like = (part: string) => (part === '' ? [] : [runLike(run, part)]);
    const looked = runLike(run, words);
    const looks =
      looked.children.find((one): one is XmlElement => isElement(one) && one.name === 'w:rPr') ?? xml('w:rPr');
    if (!looked.children.includes(looks)) looked.children.unshift(looks);
    looks.children.push(xml(look));
    if (author !== null) looks.children.push(this.tracked('w:rPrChange', author, [xml('w:rPr')]));
    replaceIn(this.document, run, [...like(whole.slice(0, at)), looked, ...like(whole.slice(at + words.length))]);
  }

  addParagraph(behind: XmlElement, words: string, author: Author, style = 'Normal'): XmlElement {
    const run = xml('w:r', {}, [xml('w:t', { 'xml:space': 'preserve' }, [words])]);
    const end = author === null ? [] : [xml('w:rPr', {}, [this.tracked('w:ins', author, [])])];
    const properties = xml('w:pPr', {}, [xml('w:pStyle', { 'w:val': style }), ...end]);
    const paragraph = xml('w:p', { 'w:rsidR': '00AB12CD' }, [
      properties,
      author === null ? run : this.tracked('w:ins', author, [run]),
    ]);
    replaceIn(this.document, behind, [behind, paragraph]);
    return paragraph;
  }

  removeParagraph(paragraph: XmlElement, author: Author): void {
    if (author === null) {
      replaceIn(this.document, paragraph, []);
      return;
    }
    paragraph.children = paragraph.children.map((child) => this.struck(child, author));
    this.endOf(paragraph).children.push(this.tracked('w:del', author, []));
  }

  /** To behind another paragraph; tracked as Word tracks a move. */
  moveParagraph(paragraph: XmlElement, behind: XmlElement, author: Author): void {
    if (author === null) {
      replaceIn(this.document, paragraph, []);
      replaceIn(this.document, behind, [behind, paragraph]);
      return;
    }
    const copy = structuredClone(paragraph);
    copy.children = copy.children
      .filter((child) => !isElement(child) || !/^w:bookmark/.test(child.name))
      .map((child) => (isElement(child) && child.name === 'w:r' ? this.tracked('w:moveTo', author, [child]) : child));
    this.endOf(copy).children.push(this.tracked('w:moveTo', author, []));
    const range = (name: string, id: string) =>
      xml(name, { 'w:id': id, 'w:author': author, 'w:date': AT, 'w:name': 'move1' });
    this.ids += 2;
    const [from, to] = [String(this.ids - 1), String(this.ids)];
    copy.children.splice(1, 0, range('w:moveToRangeStart', to));
    copy.children.push(xml('w:moveToRangeEnd', { 'w:id': to }));
    paragraph.children = paragraph.children.map((child) =>
      isElement(child) && child.name === 'w:r' ? this.tracked('w:moveFrom', author, [child]) : child,
    );
    paragraph.children.splice(1, 0, range('w:moveFromRangeStart', from));
    paragraph.children.push(xml('w:moveFromRangeEnd', { 'w:id': from }));
    this.endOf(paragraph).children.push(this.tracked('w:moveFrom', author, []));
    replaceIn(this.document, behind, [behind, copy]);
  }

  comment(about: string, text: string, author: string, turns: { answers?: number; done?: boolean } = {}): number {
    const id = this.comments.length;
    this.comments.push({ id, text, author, ...turns });
    const run = named(this.paragraph(about), 'w:r').find((one) => wordsOf(one).includes(about)) as XmlElement;
    const reference = xml('w:r', {}, [xml('w:commentReference', { 'w:id': String(id) })]);
    replaceIn(this.document, run, [
      xml('w:commentRangeStart', { 'w:id': String(id) }),
      run,
      xml('w:commentRangeEnd', { 'w:id': String(id) }),
      reference,
    ]);
    return id;
  }

  footnote(behind: string, words: string): void {
    const path = 'word/footnotes.xml';
    const notes = readXml(this.parts[path] as Uint8Array, path);
    const id = '901';
    notes.children.push(
      xml('w:footnote', { 'w:id': id }, [
        xml('w:p', {}, [
          xml('w:r', {}, [xml('w:footnoteRef')]),
          xml('w:r', {}, [xml('w:t', { 'xml:space': 'preserve' }, [` ${words}`])]),
        ]),
      ]),
    );
    this.parts[path] = strToU8(printXml(notes));
    const run = named(this.paragraph(behind), 'w:r').find((one) => wordsOf(one).includes(behind)) as XmlElement;
    const whole = wordsOf(run);
    const at = whole.indexOf(behind) + behind.length;
    replaceIn(this.document, run, [
      runLike(run, whole.slice(0, at)),
      xml('w:r', {}, [xml('w:footnoteReference', { 'w:id': id })]),
      ...(at < whole.length ? [runLike(run, whole.slice(at))] : []),
    ]);
  }

  part(path: string, change: (text: string) => string): void {
    this.parts[path] = strToU8(change(strFromU8(this.parts[path] as Uint8Array)));
  }

  /** What Word adds by itself on saving: revision ids, runs parted where somebody paused, spelling marks, page breaks seen. */
  fidget(pick: (below: number) => number = () => 1): void {
    for (const paragraph of this.paragraphs()) {
      paragraph.attributes = {
        ...paragraph.attributes,
        'w:rsidR': '00C0FFEE',
        'w:rsidRDefault': '00C0FFEE',
        'w14:paraId': '7A0B1C2D',
      };
      for (const run of named(paragraph, 'w:r', new Set(['w:del', 'w:moveFrom']))) {
        run.attributes = { ...run.attributes, 'w:rsidRPr': '00BADA55' };
        const whole = wordsOf(run);
        if (run.children.some((one) => isElement(one) && !/^w:(?:rPr|t)$/.test(one.name)) || whole.length < 6) continue;
        const at = 1 + pick(whole.length - 2);
        if (/[\ud800-\udbff]/.test(whole[at - 1] ?? '')) continue;
        const rest = runLike(run, whole.slice(at));
        rest.children.splice(1, 0, xml('w:lastRenderedPageBreak'));
        replaceIn(this.document, run, [
          runLike(run, whole.slice(0, at)),
          xml('w:proofErr', { 'w:type': 'spellStart' }),
          rest,
          xml('w:proofErr', { 'w:type': 'spellEnd' }),
        ]);
      }
      paragraph.children.push(
        xml('w:bookmarkStart', { 'w:id': '8999', 'w:name': '_GoBack' }),
        xml('w:bookmarkEnd', { 'w:id': '8999' }),
      );
    }
  }

  /** Marks, manifest and properties gone, as where the text was pasted into a new file. */
  forget(): void {
    const strip = (element: XmlElement) => {
      element.children = element.children.filter((child) => !isElement(child) || !/^w:bookmark/.test(child.name));
      for (const child of element.children) if (isElement(child)) strip(child);
    };
    strip(this.document);
    for (const path of ['customXml/item1.xml', 'docProps/custom.xml']) delete this.parts[path];
    for (const kind of ['footnotes', 'endnotes'])
      this.part(`word/${kind}.xml`, (text) => text.replace(/<w:bookmark[^>]*>/g, ''));
  }

  save(): Uint8Array {
    if (this.comments.length > 0) this.writeComments();
    this.document.attributes['xmlns:w14'] = 'http://schemas.microsoft.com/office/word/2010/wordml';
    return zipSync({ ...this.parts, [MAIN]: strToU8(printXml(this.document)) });
  }

  private readonly comments: { id: number; text: string; author: string; answers?: number; done?: boolean }[] = [];

  private writeComments(): void {
    const w =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const para = (id: number) => `00000A0${id}`;
    const words = this.comments.map(
      ({ id, text, author }) =>
        `<w:comment w:id="${id}" w:author="${author}" w:date="${AT}"><w:p w14:paraId="${para(id)}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
    );
    const threads = this.comments.map(
      ({ id, answers, done }) =>
        `<w15:commentEx w15:paraId="${para(id)}"${answers === undefined ? '' : ` w15:paraIdParent="${para(answers)}"`} w15:done="${done ? 1 : 0}"/>`,
    );
    this.parts['word/comments.xml'] = strToU8(`<w:comments ${w}>${words.join('')}</w:comments>`);
    this.parts['word/commentsExtended.xml'] = strToU8(
      `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${threads.join('')}</w15:commentsEx>`,
    );
    this.part('word/_rels/document.xml.rels', (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rIdC1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>' +
          '<Relationship Id="rIdC2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
      ),
    );
  }

  private tracked(name: string, author: string, children: XmlElement[]): XmlElement {
    this.ids += 1;
    return xml(name, { 'w:id': String(this.ids), 'w:author': author, 'w:date': AT }, children);
  }

  /** A run as a tracked deletion holds it. */
  private struck(child: XmlNode, author: string): XmlNode {
    if (!isElement(child) || (child.name !== 'w:r' && child.name !== 'w:hyperlink')) return child;
    for (const text of named(child, 'w:t')) text.name = 'w:delText';
    return this.tracked('w:del', author, [child]);
  }

  private endOf(paragraph: XmlElement): XmlElement {
    const properties = paragraph.children.find(
      (one): one is XmlElement => isElement(one) && one.name === 'w:pPr',
    ) as XmlElement;
    const end = xml('w:rPr');
    properties.children.push(end);
    return end;
  }
}

export function wordsOf(element: XmlElement): string {
  return named(element, 'w:t')
    .map((one) => one.children.join(''))
    .join('');
}

export function named(element: XmlElement, name: string, without: ReadonlySet<string> = new Set()): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (without.has(child.name)) return [];
    return child.name === name ? [child] : named(child, name, without);
  });
}

function runLike(run: XmlElement, words: string, text = 'w:t'): XmlElement {
  const looks = run.children.find((one) => isElement(one) && one.name === 'w:rPr');
  return xml('w:r', { ...run.attributes }, [
    ...(looks ? [structuredClone(looks)] : []),
    xml(text, { 'xml:space': 'preserve' }, [words]),
  ]);
}

function replaceIn(root: XmlElement, old: XmlElement, now: XmlElement[]): boolean {
  const at = root.children.indexOf(old);
  if (at >= 0) {
    root.children.splice(at, 1, ...now);
    return true;
  }
  return root.children.filter(isElement).some((child) => replaceIn(child, old, now));
}
