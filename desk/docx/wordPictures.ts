import type { Media, Medium } from '../../engine/nouns/medium.ts';
import { withoutExif } from '../media/withoutExif.ts';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

type Relationships = { addRelationship: (id: string, type: typeof IMAGE, target: string) => void };

interface Part {
  /** As relationships are called here: 'Picture1'. */
  id: string;
  ending: 'png' | 'jpg';
  bytes: Uint8Array;
}

/** The pictures of one body: each becomes one part of the package, however often it is drawn. */
export class WordPictures {
  private readonly media: Media;
  private readonly parts = new Map<string, Part>();

  constructor(media: Media) {
    this.media = media;
  }

  /** The relationship that a drawing names. */
  draw({ sha256, mediaType }: Medium): string {
    const bytes = this.media.get(sha256);
    if (!bytes) throw new Error(`no bytes for the picture ${sha256}`);
    const known = this.parts.get(sha256);
    const part = known ?? {
      id: `Picture${this.parts.size + 1}`,
      ending: mediaType === 'image/png' ? ('png' as const) : ('jpg' as const),
      bytes: withoutExif(bytes),
    };
    this.parts.set(sha256, part);
    return `rId${part.id}`;
  }

  private all(): Part[] {
    return [...this.parts.values()];
  }

  /** docx puts 'rId' before each id. */
  relate(relationships: Relationships): void {
    for (const part of this.all()) relationships.addRelationship(part.id, IMAGE, pathOf(part).slice('word/'.length));
  }

  /** The parts for docx's own package. */
  files(): [path: string, bytes: Uint8Array][] {
    return this.all().map((part) => [pathOf(part), part.bytes]);
  }

  /** The parts for another package: the relationship that drawings name, the ending, the bytes. */
  named(): { part: string; ending: 'png' | 'jpg'; bytes: Uint8Array }[] {
    return this.all().map(({ id, ending, bytes }) => ({ part: `rId${id}`, ending, bytes }));
  }
}

function pathOf({ id, ending }: Part): string {
  return `word/media/${id.toLowerCase()}.${ending}`;
}
