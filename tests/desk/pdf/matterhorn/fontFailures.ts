import { type CMap, readCMap, units } from './cmap.ts';
import { readCompactFont } from './compactFont.ts';
import type { Failure } from './failure.ts';
import type { FontProgram } from './fontProgram.ts';
import { enclosing } from './pageContent.ts';
import type { Dictionary, Value } from './pdfFile.ts';
import { within } from './structureTree.ts';
import type { Subject } from './subject.ts';
import { readTrueType } from './trueType.ts';

/** Collections whose CIDs have a meaning by themselves (31-027). */
const MEANINGFUL = /^(GB1|CNS1|Japan1|Korea1)$/;

/** ISO 32000-1, table 118. */
const LISTED = new RegExp(
  '^(Identity|GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K|UniGB-UCS2|UniGB-UTF16|B5pc|HKscs-B5|ETen-B5|ETenms-B5|CNS-EUC|UniCNS-UCS2|' +
    'UniCNS-UTF16|83pv-RKSJ|90ms-RKSJ|90msp-RKSJ|90pv-RKSJ|Add-RKSJ|EUC|Ext-RKSJ|UniJIS-UCS2|UniJIS-UCS2-HW|UniJIS-UTF16|' +
    'KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC|UniKS-UCS2|UniKS-UTF16)-[HV]$|^[HV]$',
);

interface Use {
  codes: Set<number>;
  /** Codes in content that a Formula owns. */
  inFormula: Set<number>;
}

/** 10 and 31: every font is in the file, as wide as it says, and every code leads to a sign and to its meaning. */
export function fontFailures({ file, contents, owner }: Subject): Failure[] {
  const used = new Map<Value, Use>();
  for (const { page, drawn } of contents) {
    for (const { font, codes, marked } of drawn) {
      if (codes.length === 0) continue;
      const use = used.get(font) ?? { codes: new Set(), inFormula: new Set() };
      used.set(font, use);
      const mcid = enclosing(marked, (one) => one.mcid !== null)?.mcid ?? null;
      const formula = mcid !== null && within(owner(page, mcid), 'Formula') !== null;
      for (const code of codes.flatMap((one) => units(one))) {
        use.codes.add(code);
        if (formula) use.inFormula.add(code);
      }
    }
  }
  return [...used].flatMap(([font, use]) => wrongFont(file.dictionary(font), use));

  function wrongFont(font: Dictionary, { codes, inFormula }: Use): Failure[] {
    const name = file.name(font['/BaseFont']) || 'a font';
    const failures: Failure[] = [];
    const fail = (condition: string, sentence: string) =>
      failures.push({ condition, sentence: `${name}: ${sentence}` });
    // Ours are all composite; of another the signs could not be looked up, and silence would read as praise.
    if (font['/Subtype'] !== '/Type0') throw new Error(`${name}: only composite fonts are looked into`);
    const descendant = file.dictionary(file.array(font['/DescendantFonts'])[0]);
    const descriptor = file.dictionary(descendant['/FontDescriptor']);

    const cids = cidsOf(font, descendant, fail);
    meanings(font, descendant, codes, inFormula, fail);
    const map = glyphMap(descendant, fail);
    const program = programOf(descriptor);
    if (!program) fail('31-009', 'its program is not embedded.');
    else wrongGlyphs(program, widthsOf(descendant), codes, cids, map ?? program.glyphOf, fail);
    return failures;
  }

  /** Code to CID. */
  function cidsOf(font: Dictionary, descendant: Dictionary, fail: Fail): (code: number) => number {
    const { '/Encoding': encoding } = font;
    const embedded = file.stream(encoding);
    if (!embedded) {
      const name = file.name(encoding);
      if (!LISTED.test(name)) fail('31-006', `its CMap ${name} is neither listed nor embedded.`);
      return (code) => code;
    }
    const cmap = file.dictionary(encoding);
    const [of, in_] = [file.dictionary(descendant['/CIDSystemInfo']), file.dictionary(cmap['/CIDSystemInfo'])];
    if (file.text(of['/Registry']) !== file.text(in_['/Registry'])) fail('31-001', 'its registries differ.');
    if (file.text(of['/Ordering']) !== file.text(in_['/Ordering'])) fail('31-002', 'its orderings differ.');
    if ((file.number(of['/Supplement']) ?? 0) < (file.number(in_['/Supplement']) ?? 0)) {
      fail('31-003', 'its CMap is of a later supplement.');
    }
    const inside = Number(/\/WMode\s+(\d)/.exec(embedded.toString('latin1'))?.[1] ?? 0);
    if ((file.number(cmap['/WMode']) ?? 0) !== inside) fail('31-007', 'its CMap says two writing directions.');
    const map = readCMap(embedded);
    return (code) => Number(map.get(code) ?? 0);
  }

  function programOf(descriptor: Dictionary): FontProgram | null {
    const trueType = file.stream(descriptor['/FontFile2']);
    if (trueType) return readTrueType(trueType);
    const { '/FontFile3': reference } = descriptor;
    const compact = file.stream(reference);
    if (!compact) return null;
    const { '/Subtype': subtype } = file.dictionary(reference);
    if (subtype !== '/CIDFontType0C') throw new Error(`${file.name(subtype)}: such programs are not looked into`);
    return readCompactFont(compact);
  }

  /** CID to glyph, null where the font program alone tells. */
  function glyphMap(descendant: Dictionary, fail: Fail): ((cid: number) => number) | null {
    if (descendant['/Subtype'] !== '/CIDFontType2') return null;
    const { '/CIDToGIDMap': map } = descendant;
    const stream = file.stream(map);
    if (stream) return (cid) => (cid * 2 + 1 < stream.length ? stream.readUInt16BE(cid * 2) : 0);
    if (map === undefined) fail('31-005', 'it has no CIDToGIDMap.');
    else if (file.value(map) !== '/Identity') fail('31-004', 'its CIDToGIDMap is neither a stream nor Identity.');
    return null;
  }

  function meanings(
    font: Dictionary,
    descendant: Dictionary,
    codes: Set<number>,
    formula: Set<number>,
    fail: Fail,
  ): void {
    const toUnicode = file.stream(font['/ToUnicode']);
    if (!toUnicode) {
      const { '/Ordering': ordering } = file.dictionary(descendant['/CIDSystemInfo']);
      if (MEANINGFUL.test(file.text(ordering) ?? '')) return;
      fail('31-027', 'it does not say what its signs mean.');
    }
    const map: CMap = toUnicode ? readCMap(toUnicode) : new Map();
    const said = [...map.values()].flatMap((to) => (typeof to === 'number' ? [] : units(to)));
    if (said.includes(0)) fail('31-028', 'a sign means U+0000.');
    if (said.includes(0xfeff) || said.includes(0xfffe)) fail('31-029', 'a sign means U+FEFF or U+FFFE.');
    for (const code of codes) {
      const to = map.get(code);
      if (to !== undefined && (typeof to === 'number' || to.length > 0)) continue;
      fail('10-001', `code ${code} means nothing.`);
      if (formula.has(code)) fail('17-003', `code ${code} in a Formula means nothing.`);
    }
  }

  /** The W array (ISO 32000-1, 9.7.4.3). */
  function widthsOf(descendant: Dictionary): (cid: number) => number {
    const widths = new Map<number, number>();
    const entries = file.array(descendant['/W']);
    for (let at = 0; at < entries.length; ) {
      const first = file.number(entries[at]) ?? 0;
      const next = file.value(entries[at + 1]);
      if (Array.isArray(next)) {
        for (const [step, width] of next.entries()) widths.set(first + step, file.number(width) ?? 0);
        at += 2;
      } else {
        for (let cid = first; cid <= Number(next); cid++) widths.set(cid, file.number(entries[at + 2]) ?? 0);
        at += 3;
      }
    }
    return (cid) => widths.get(cid) ?? file.number(descendant['/DW']) ?? 1000;
  }
}

type Fail = (condition: string, sentence: string) => void;

function wrongGlyphs(
  program: FontProgram,
  width: (cid: number) => number,
  codes: Set<number>,
  cids: (code: number) => number,
  gids: (cid: number) => number,
  fail: Fail,
): void {
  const nothing = program.outline(0);
  for (const code of codes) {
    const cid = cids(code);
    const gid = gids(cid);
    if (gid >= program.glyphs) {
      fail('31-011', `code ${code} leads to glyph ${gid} of ${program.glyphs}.`);
      continue;
    }
    // A copy of .notdef under another number shows the same empty box.
    const copied = nothing.length > 0 && Buffer.from(program.outline(gid)).equals(nothing);
    if (gid === 0 || copied) fail('31-030', `code ${code} shows .notdef.`);
    if (Math.abs(program.width(gid) - width(cid)) > 1) {
      fail('31-016', `code ${code} is said to be ${width(cid)} wide and is ${program.width(gid)}.`);
    }
  }
}
