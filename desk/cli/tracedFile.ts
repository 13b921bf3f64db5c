import { createHash } from 'node:crypto';
import { Manifest } from '../../engine/nouns/document.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { readHtmlManifest } from '../../engine/write/htmlManifest.ts';
import { htmlPictures } from '../../engine/write/htmlPictures.ts';
import { readDocxManifest } from '../docx/docxManifest.ts';
import { docxPictures } from '../docx/docxPictures.ts';

type Picture = NonNullable<Manifest['pictures']>[number];

export interface TracedFile {
  manifest: Manifest;
  /** Whether the file holds those very bytes; null where this form of file carries such a picture otherwise. */
  holds(picture: Picture): boolean | null;
  /** Printed paragraphs with evidence whose words are no longer those that went out; only a DOCX can tell. */
  edited: string[];
}

/** What an exported file says of itself, and whether its pictures are those. @throws Refusal 'no-manifest' */
export async function tracedFile(bytes: Uint8Array, name: string): Promise<TracedFile> {
  const { data, pictures, asTheyAre, printed } = await opened(bytes);
  if (data === null) {
    throw new Refusal(
      'no-manifest',
      `“${name}” carries no manifest of Briefwright.`,
      'Trace a DOCX, PDF or HTML file that Briefwright exported.',
    );
  }
  const parsed = Manifest.safeParse(data);
  if (!parsed.success) throw new Refusal('no-manifest', `The manifest in “${name}” is not readable: it was changed.`);
  const hashes = new Set(pictures.map((one) => createHash('sha256').update(one).digest('hex')));
  return {
    manifest: parsed.data,
    edited: await printed(parsed.data, name),
    holds: (picture) => hashes.has(picture.sha256) || (asTheyAre(picture) ? false : null),
  };
}

const unmarked = async (): Promise<string[]> => [];

async function opened(bytes: Uint8Array) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) {
    const { readPdfManifest } = await import('../pdf/readPdfManifest.ts');
    const { pdfJpegs } = await import('../pdf/pdfJpegs.ts');
    return {
      data: await readPdfManifest(bytes),
      pictures: pdfJpegs(bytes),
      asTheyAre: ({ mediaType }: Picture) => mediaType === 'image/jpeg',
      printed: unmarked,
    };
  }
  if (/<!doctype html/i.test(start)) {
    const html = new TextDecoder().decode(bytes);
    return { data: readHtmlManifest(html), pictures: htmlPictures(html), asTheyAre: () => true, printed: unmarked };
  }
  return {
    data: readDocxManifest(bytes),
    pictures: docxPictures(bytes),
    asTheyAre: ({ orientation }: Picture) => orientation === 1,
    printed: async (manifest: Manifest, name: string) => {
      const { editedParagraphs } = await import('./editedParagraphs.ts');
      return editedParagraphs(bytes, name, manifest);
    },
  };
}
