import type { Manifest } from '../../engine/nouns/document.ts';
import { escapeXml } from './cleanXml.ts';

/** Names our custom XML part whatever number Word gives it when it saves the file again. */
export const MANIFEST_NAMESPACE = 'urn:briefwright:manifest:1';
export const MANIFEST_PATH = 'customXml/item1.xml';
export const PROPERTIES_PATH = 'customXml/itemProps1.xml';
/** Fixed, so that the bytes are reproducible; it only has to be alone of its kind in the file. */
const ITEM_ID = '{5B1A0E6C-7B1D-4C57-9A3E-6F1C4D2B8E90}';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
export const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The manifest as a custom XML part with its properties: Word keeps such parts through edits and saves. */
export function manifestParts(manifest: Manifest): { path: string; data: string }[] {
  return [
    {
      path: MANIFEST_PATH,
      data: `${DECLARATION}<manifest xmlns="${MANIFEST_NAMESPACE}">${jsonAsXml(manifest)}</manifest>`,
    },
    {
      path: PROPERTIES_PATH,
      data:
        `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${MANIFEST_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data:
        `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" ` +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
    },
  ];
}

/** JSON escapes control characters and lone surrogates itself; the two non-characters XML forbids are left to us. */
function jsonAsXml(manifest: Manifest): string {
  const json = JSON.stringify(manifest).replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  return escapeXml(json);
}
