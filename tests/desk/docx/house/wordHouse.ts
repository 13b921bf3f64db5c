import { type Parts, zipParts } from './zipParts.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of whole runs. */
export const p = (text: string, properties = '') =>
  `<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** As Word leaves a line that was typed, mended and spell-checked: a run for each piece, marks between them. */
export const torn = (pieces: string[], properties = '', looks = '<w:b/>') =>
  `<w:p w:rsidR="00A1B2C3">${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${pieces
    .map(
      (piece, at) =>
        `<w:proofErr w:type="${at % 2 ? 'spellEnd' : 'spellStart'}"/><w:r w:rsidR="00${at}0B2C3"><w:rPr>${at === 0 ? looks : ''}<w:lang w:val="de-DE"/></w:rPr><w:t xml:space="preserve">${piece}</w:t></w:r>`,
    )
    .join('')}</w:p>`;

const boxed = (text: string) => `<w:txbxContent>${torn(['{{', 'subject', '}}'])}${p(text)}</w:txbxContent>`;
/** A text box as Word writes it: once for itself, once for older programs. */
export const textBox = (text: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>3600000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>5400000</wp:posOffset></wp:positionV><wp:extent cx="2880000" cy="1080000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="Text Box 1"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2880000" cy="1080000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill><a:srgbClr val="800000"/></a:solidFill></a:ln></wps:spPr><wps:txbx>${boxed(text)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="box" style="position:absolute;width:226pt;height:85pt"><v:textbox>${boxed(text)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const SECTION =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="2268" w:header="709" w:footer="567" w:gutter="0"/><w:cols w:space="708"/>';

const REFERENCES = (headers: string[], footers: string[]) =>
  [...headers.map((type) => ['header', type]), ...footers.map((type) => ['footer', type])]
    .map(([kind, type]) => `<w:${kind}Reference w:type="${type}" r:id="rId_${kind}_${type}"/>`)
    .join('');

/** A cover in a section of its own, a table with the facts, a control, a text box, the body, a note of the house behind it. */
export const COVER =
  p('Ministerium für Häfen und Küsten', '<w:pStyle w:val="Hausblock"/>') +
  torn(['{', '{ti', 'tle', '}', '}'], '<w:pStyle w:val="Titel"/>') +
  torn(['Vom ', '{{date', '}}, von {{', 'author}} vorgelegt']) +
  textBox('Az. {{reference}}') +
  '<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="5000"/></w:tblGrid><w:tr>' +
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${p('Betreff')}</w:tc><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${p('{{ Short Title }}')}</w:tc></w:tr></w:tbl>` +
  '<w:sdt><w:sdtPr><w:alias w:val="Untertitel"/><w:tag w:val="subtitle"/><w:id w:val="11223344"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:rStyle w:val="Platzhaltertext"/></w:rPr><w:t>Klicken Sie hier</w:t></w:r></w:p></w:sdtContent></w:sdt>' +
  p('Inhalt', '<w:pStyle w:val="Hausblock"/>') +
  p('{{contents}}');

const BODY =
  torn(['{{bo', 'dy', '}}'], '', '') +
  p('Schlussformel des Hauses', '<w:pStyle w:val="Hausblock"/>').replace(
    '</w:p>',
    '<w:r><w:rPr><w:rStyle w:val="Funotenzeichen"/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p>',
  );

const style = (type: string, id: string, name: string, rest = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${rest.includes('w:default') ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${rest.replace('w:default', '')}</w:style>`;

/** Ids as a German Word makes them, and two traps: ids that mean something else here than with us. */
const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  style(
    'paragraph',
    'Standard',
    'Normal',
    'w:default<w:pPr><w:spacing w:after="120" w:line="300" w:lineRule="auto"/><w:ind w:firstLine="284"/><w:jc w:val="both"/></w:pPr>',
  ),
  style('character', 'Absatz-Standardschriftart', 'Default Paragraph Font', 'w:default<w:uiPriority w:val="1"/>'),
  style('table', 'NormaleTabelle', 'Normal Table', 'w:default<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>'),
  style(
    'paragraph',
    'berschrift1',
    'heading 1',
    '<w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:before="360"/><w:ind w:firstLine="0"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="800000"/><w:sz w:val="28"/></w:rPr>',
  ),
  style('paragraph', 'Titel', 'Title', '<w:basedOn w:val="Standard"/><w:rPr><w:b/><w:sz w:val="52"/></w:rPr>'),
  style('paragraph', 'Quote', 'Hausblock Quote', '<w:basedOn w:val="Standard"/>'),
  style('paragraph', 'Hausblock', 'Hausblock', '<w:basedOn w:val="Standard"/><w:rPr><w:color w:val="800000"/></w:rPr>'),
  style('character', 'Lead', 'Lead', '<w:rPr><w:i/></w:rPr>'),
  style(
    'paragraph',
    'Aufzhlungszeichen',
    'List Bullet',
    '<w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
  ),
  style(
    'paragraph',
    'Listennummer',
    'List Number',
    '<w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
  ),
  style('paragraph', 'Verzeichnis1', 'toc 1', '<w:basedOn w:val="Standard"/>'),
  style('paragraph', 'Funotentext', 'footnote text', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="18"/></w:rPr>'),
  style('character', 'Funotenzeichen', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  style('character', 'Platzhaltertext', 'Placeholder Text', '<w:rPr><w:color w:val="808080"/></w:rPr>'),
].join('');

const level = (ilvl: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${567 * (ilvl + 1)}" w:hanging="567"/></w:pPr></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level(0, 'bullet', '►')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', 'Kapitel %1')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '(%1)')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>';

const separator = (id: number, type: string) =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`;
const FOOTNOTES =
  separator(-1, 'separator') +
  separator(0, 'continuationSeparator') +
  '<w:footnote w:id="2"><w:p><w:pPr><w:pStyle w:val="Funotentext"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Funotenzeichen"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Fußnote des Hauses zu {{reference}}.</w:t></w:r></w:p></w:footnote>';

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Vorlage</dc:title><dc:creator>Referat Z 3</dc:creator><cp:keywords>Hausvorlage</cp:keywords><dcterms:created xsi:type="dcterms:W3CDTF">2019-05-05T08:00:00Z</dcterms:created></cp:coreProperties>';

export type WordTurns = Partial<{
  /** Inside w:body, before the last section. */
  cover: string;
  body: string;
  /** Types of headers and footers with what stands in them. */
  headers: Record<string, string>;
  footers: Record<string, string>;
  /** w:titlePg and the like. */
  section: string;
  settings: string;
  /** Further relations of the settings. */
  settingsRelations: string;
  isTemplate: boolean;
  mainType: string;
  more: Parts;
  without: string[];
}>;

/** A house file by hand, as Word writes its parts. */
export function wordParts(turns: WordTurns = {}): Parts {
  const {
    cover = COVER,
    body = BODY,
    headers = {
      default: torn(['{{mark', 'ing}}']) + p('Ministerium · {{short-title}}'),
      first: p('Ministerium für Häfen {{marking}}'),
      even: p('{{marking}} {{reference}}'),
    },
    footers = { default: p('{{marking}}'), first: p('Hafenstraße 1'), even: p('Seite gerade') },
    section = '<w:titlePg/>',
    settings = '<w:zoom w:percent="100"/><w:evenAndOddHeaders/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    mainType = `${TYPES}.${turns.isTemplate ? 'template' : 'document'}.main+xml`,
  } = turns;
  const references = REFERENCES(Object.keys(headers), Object.keys(footers));
  const ended =
    cover === ''
      ? ''
      : cover.replace(/<\/w:p>$/, '</w:p>') +
        `<w:p><w:pPr><w:sectPr>${references}${SECTION}${section}</w:sectPr></w:pPr></w:p>`;
  const last = `<w:sectPr>${cover === '' ? references : ''}${SECTION}${cover === '' ? section : ''}</w:sectPr>`;
  const frames = [
    ...Object.entries(headers).map(([type, inside]) => ['header', 'hdr', type, inside] as const),
    ...Object.entries(footers).map(([type, inside]) => ['footer', 'ftr', type, inside] as const),
  ];
  const part = (name: string, inside: string) => `${DECLARATION}<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
  const usual = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', settings: 'settings' };
  const kinds = Object.keys(usual).filter((kind) => !turns.without?.includes(kind));
  const inside: Record<string, string> = { styles: STYLES, numbering: NUMBERING, footnotes: FOOTNOTES, settings };
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const relations = (all: string) =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', mainType)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${kinds.map((kind) => override(`word/${kind}.xml`, `${TYPES}.${kind}+xml`)).join('')}${frames.map(([kind, , type]) => override(`word/${kind}_${type}.xml`, `${TYPES}.${kind}+xml`)).join('')}</Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'word/document.xml': part('document', `<w:body>${ended}${body}${last}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      kinds
        .map((kind, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`)
        .join('') +
        frames
          .map(
            ([kind, , type]) =>
              `<Relationship Id="rId_${kind}_${type}" Type="${OFFICE}/${kind}" Target="${kind}_${type}.xml"/>`,
          )
          .join(''),
    ),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, part(kind, inside[kind] ?? '')])),
    ...Object.fromEntries(frames.map(([kind, root, type, words]) => [`word/${kind}_${type}.xml`, part(root, words)])),
    ...(turns.settingsRelations === undefined
      ? {}
      : { 'word/_rels/settings.xml.rels': relations(turns.settingsRelations) }),
    'docProps/core.xml': `${DECLARATION}${CORE}`,
    ...turns.more,
  };
}

export function wordHouse(turns: WordTurns = {}): Uint8Array {
  return zipParts(wordParts(turns));
}
