import { unzipSync } from 'fflate';

const MAX_PICTURE = 64 * 1024 * 1024;
const MAX_PICTURES = 500;

/** The bytes of every picture in a DOCX; none of a file that is no zip. */
export function docxPictures(bytes: Uint8Array): Uint8Array[] {
  let taken = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^word\/media\/[^/]+$/.test(name) || originalSize > MAX_PICTURE) return false;
        taken += 1;
        return taken <= MAX_PICTURES;
      },
    });
    return Object.values(parts);
  } catch {
    return [];
  }
}
