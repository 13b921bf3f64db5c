import { SaxesParser } from 'saxes';
import type { Failure } from './failure.ts';
import type { Subject } from './subject.ts';

const UA = 'http://www.aiim.org/pdfua/ns/id/';
const DC = 'http://purl.org/dc/elements/1.1/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** 06 and 07: the file says in XMP what it is called and that it is PDF/UA, and viewers show its title. */
export function metadataFailures({ file }: Subject): Failure[] {
  return [...metadata(), ...shownTitle()];

  function metadata(): Failure[] {
    const { '/Metadata': reference } = file.catalog;
    const bytes = file.stream(reference);
    if (!bytes || file.dictionary(reference)['/Subtype'] !== '/XML') {
      return [{ condition: '06-001', sentence: 'The file has no XMP metadata.' }];
    }
    const properties = propertiesOf(bytes.toString('utf8'));
    if (typeof properties === 'string') {
      return [{ condition: '06-001', sentence: `The XMP metadata is not sound XML: ${properties}` }];
    }
    const failures: Failure[] = [];
    if (properties.get(`${UA}part`)?.trim() !== '1') {
      failures.push({ condition: '06-002', sentence: 'The metadata does not say pdfuaid:part 1.' });
    }
    const title = properties.get(`${DC}title`);
    if (title === undefined) failures.push({ condition: '06-003', sentence: 'The metadata has no dc:title.' });
    else if (title.trim() === '') failures.push({ condition: '06-004', sentence: 'The dc:title is blank.' });
    return failures;
  }

  function shownTitle(): Failure[] {
    const shown = file.dictionary(file.catalog['/ViewerPreferences'])['/DisplayDocTitle'];
    if (shown === undefined) return [{ condition: '07-001', sentence: 'DisplayDocTitle is missing.' }];
    return shown === true ? [] : [{ condition: '07-002', sentence: 'DisplayDocTitle is not true.' }];
  }
}

/** The text of every property by namespace and name, written as an element or as an attribute; the parser's words when it fails. */
function propertiesOf(xml: string): Map<string, string> | string {
  const parser = new SaxesParser({ xmlns: true });
  const properties = new Map<string, string>();
  const open: { name: string; text: string }[] = [];
  let wrong = '';
  parser.on('error', (error) => {
    wrong ||= error.message;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    for (const one of Object.values(attributes)) properties.set(`${one.uri}${one.local}`, one.value);
    open.push({ name: `${uri}${local}`, text: '' });
  });
  parser.on('text', (text) => {
    for (const one of open) one.text += text;
  });
  parser.on('closetag', () => {
    const one = open.pop();
    if (one && !one.name.startsWith(RDF)) properties.set(one.name, one.text);
  });
  parser.write(xml.replace(/^\s*<\?xpacket[^>]*\?>\s*/, '')).close();
  return wrong || properties;
}
