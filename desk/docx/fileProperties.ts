import type { Document } from '../../engine/nouns/document.ts';
import { escapeXml } from './cleanXml.ts';

/** docProps/app.xml: what made the file, as Word's own files say it. */
export function applicationProperties(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    '<Application>Briefwright</Application><DocSecurity>0</DocSecurity></Properties>'
  );
}

/** docProps/custom.xml: what a records system sorts by without opening the text. */
export function customProperties({ marking, manifest }: Document): string {
  const said: [string, string][] = [
    ['Handling mark', marking.text],
    ['Briefing', manifest.briefingId],
    ['Template', manifest.template],
  ];
  const properties = said
    .filter(([, value]) => value !== '')
    // 0 and 1 are taken (MS-OLEPS, 2.20).
    .map(
      ([name, value], at) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}">` +
        `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
    );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}
