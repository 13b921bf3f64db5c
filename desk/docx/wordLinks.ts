import type { Document, InnerPlace } from '../../engine/nouns/document.ts';
import { type BookmarkedPlace, innerPlaces, placeKey } from './innerPlaces.ts';
import { wordUrl } from './wordUrl.ts';
import { within, type Xml } from './writtenXml.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

type Relationships = {
  addRelationship: (id: string, type: typeof HYPERLINK, target: string, mode: 'External') => void;
};

/** What the runs of one part (the body, or the notes) lead to: addresses, places, notes. docx itself names relationships at random. */
export class WordLinks {
  private readonly ids = new Map<string, string>();
  private readonly places: Map<string, BookmarkedPlace>;
  readonly notesAt: Document['notesAt'];

  /** `countedHeadings`: their numbers are Word's, not words. */
  constructor(document: Document, countedHeadings: boolean) {
    this.places = innerPlaces(document, countedHeadings);
    this.notesAt = document.notesAt;
  }

  /** Where a cross-reference leads; undefined where the document has no such place. */
  place(place: InnerPlace): BookmarkedPlace | undefined {
    return this.places.get(placeKey(place));
  }

  /** Null where the address must stay plain text. */
  link(address: string, runs: Xml[]): Xml | null {
    const url = wordUrl(address);
    if (url === null) return null;
    const id = this.ids.get(url) ?? `Link${this.ids.size + 1}`;
    this.ids.set(url, id);
    return within('w:hyperlink', { 'w:history': '1', 'r:id': `rId${id}` }, runs);
  }

  /** Gives the part the relationships its links name; docx puts 'rId' before each. */
  relate(relationships: Relationships): void {
    for (const [url, id] of this.ids) relationships.addRelationship(id, HYPERLINK, url, 'External');
  }
}
