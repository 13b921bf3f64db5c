import { strFromU8, unzipSync } from 'fflate';
import { MANIFEST_NAMESPACE } from './manifestParts.ts';

const MAX_FILE = 256 * 1024 * 1024;
const MAX_PART = 32 * 1024 * 1024;
const MAX_PARTS = 20;

/** The manifest that travels inside a DOCX of ours, unparsed; null for any other bytes, broken or hostile ones included. */
export function readDocxManifest(bytes: Uint8Array): unknown | null {
  if (bytes.length > MAX_FILE) return null;
  try {
    for (const part of Object.values(customXmlParts(bytes))) {
      const json = manifestJson(strFromU8(part));
      if (json !== null) return JSON.parse(json) as unknown;
    }
  } catch {
    // Not a zip, or not our JSON: no manifest either way.
  }
  return null;
}

/** Only parts that declare a decent size are inflated at all; fflate gives no part more room than it declares. */
function customXmlParts(bytes: Uint8Array): Record<string, Uint8Array> {
  let taken = 0;
  return unzipSync(bytes, {
    filter: (entry) => {
      if (!/^customXml\/item\d{1,4}\.xml$/.test(entry.name) || entry.originalSize > MAX_PART) return false;
      taken += 1;
      return taken <= MAX_PARTS;
    },
  });
}

function manifestJson(xml: string): string | null {
  const opening = new RegExp(`^\\ufeff?(?:<\\?xml[^>]*\\?>)?\\s*<manifest xmlns="${MANIFEST_NAMESPACE}"\\s*>`).exec(
    xml,
  );
  if (!opening) return null;
  const end = xml.lastIndexOf('</manifest>');
  return end < 0
    ? null
    : xml.slice(opening[0].length, end).replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] ?? '');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
