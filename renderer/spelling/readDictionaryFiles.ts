/** Text of a Hunspell dictionary's two files, and the language their names say: 'de_DE_frami.aff' → 'de-DE'. */
export interface DictionaryFiles {
  language: string;
  aff: string;
  dic: string;
}

/** Reads an .aff and a .dic file; null where the two are not there. */
export async function readDictionaryFiles(files: Iterable<File>): Promise<DictionaryFiles | null> {
  const all = [...files];
  const aff = all.find(({ name }) => /\.aff$/i.test(name));
  const dic = all.find(({ name }) => /\.dic$/i.test(name));
  if (!aff || !dic) return null;
  const bytes = new Uint8Array(await aff.arrayBuffer());
  const encoding = encodingOf(bytes);
  const words = await dic.arrayBuffer();
  return {
    language: languageNamed(dic.name),
    aff: encoding.decode(bytes),
    dic: encoding.decode(words),
  };
}

/** The affix file says in plain letters how both are written; without a word it is Latin-1. */
function encodingOf(aff: Uint8Array): TextDecoder {
  const name = /^SET\s+(\S+)/m.exec(new TextDecoder('latin1').decode(aff))?.[1] ?? 'latin1';
  try {
    // Hunspell writes ISO8859-1 where the web writes ISO-8859-1.
    return new TextDecoder(name.replace(/^ISO(?=\d)/i, 'ISO-'));
  } catch {
    return new TextDecoder('utf-8');
  }
}

function languageNamed(fileName: string): string {
  const [, language = '', country = ''] = /^([a-z]{2,3})(?:[_-]([A-Z]{2}))?/.exec(fileName) ?? [];
  return country === '' ? language : `${language}-${country}`;
}
