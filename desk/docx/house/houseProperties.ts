import type { Document } from '../../../engine/nouns/document.ts';
import { coreProperties } from '../coreProperties.ts';
import { setType } from './contentTypes.ts';
import type { House } from './house.ts';
import { relatedPath, unrelate } from './houseRelations.ts';
import { readXml } from './readXml.ts';
import { elementsIn, type XmlElement, xml } from './xmlElement.ts';

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
/** What says how the house files things; all else tells of the template, not of the briefing. */
const KEPT = new Set(['cp:category', 'cp:keywords', 'cp:contentStatus', 'dc:description']);

/** Title, author, subject, language and dates are the Document's. */
export function setProperties(house: House, document: Document): void {
  const core = readXml(new TextEncoder().encode(coreProperties(document)), 'our properties');
  const old = relatedPath(house, '', 'core-properties');
  const path = old ?? house.find('docProps/core.xml') ?? 'docProps/core.xml';
  if (old !== undefined) core.children.push(...elementsIn(house.tree(old)).filter((one) => KEPT.has(one.name)));
  house.put(path, core);
  setType(house, path, CORE_TYPE);
  if (old !== undefined) return;
  unrelate(house, '', 'core-properties');
  packageRelations(house).children.push(
    xml('Relationship', { Id: 'rIdBriefwrightCore', Type: CORE_RELATION, Target: path }),
  );
}

function packageRelations(house: House): XmlElement {
  const path = house.find('_rels/.rels');
  if (path === undefined) throw new Error('a package without relations');
  return house.tree(path);
}
