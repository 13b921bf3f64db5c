import { wordUrl } from './wordUrl.ts';
import { within, type Xml } from './writtenXml.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

type Relationships = {
  addRelationship: (id: string, type: typeof HYPERLINK, target: string, mode: 'External') => void;
};

/** The addresses one part (the body, or the notes) links to. docx itself names relationships at random. */
export class WordLinks {
  private readonly ids = new Map<string, string>();

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
