import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { manifestOf, type Package, type PackageManifest } from './bundled.ts';

/** One entry of “Licences” in the program. */
export interface Licence {
  name: string;
  version: string;
  /** SPDX expression, as the package says. */
  licence: string;
  text: string;
  homepage: string;
}

/** What may be part of the program: none of these asks for its sources. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  // As the word lists name it: their text is the licence of three clauses.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

const packages = createRequire(import.meta.url);

/** The licences of packages with their texts. @throws Error that names every package without a text or with a licence that is not allowed */
export function licencesOf(shipped: Package[]): Licence[] {
  const licences = shipped.map(licenceOf);
  const wrong = licences.filter(({ licence, text }) => text === '' || !isAllowed(licence));
  if (wrong.length > 0) {
    const lines = wrong.map(
      (one) => `${one.name}@${one.version}: ${one.text === '' ? 'no text' : 'not allowed'} (${one.licence})`,
    );
    throw new Error(`licences that cannot be shipped:\n${lines.join('\n')}`);
  }
  return licences;
}

/** 'MIT AND OFL-1.1': every part must be allowed; '(A OR B)': one is enough. */
export function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, ' ');
  const ways = plain.split(/\sOR\s/).map((way) => way.split(/\sAND\s/).map((one) => one.trim()));
  return ways.some((way) => way.every((one) => ALLOWED.includes(one)));
}

function licenceOf({ name, version, folder }: Package): Licence {
  const manifest = manifestOf(folder);
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|ofl|unlicense)/i.test(file) && !/\.(js|ts|json)$/i.test(file))
    .sort();
  const own = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const named = namedLicence(manifest) || licenceIn(own.join());
  // A font package is under its own licence, its font under the Open Font License.
  const licence =
    files.some((file) => /font|ofl/i.test(file)) && !named.includes('OFL') ? `${named} AND OFL-1.1` : named;
  const text = own.length > 0 ? own.join('\n\n\n') : standardText(named, manifest);
  return { name, version, licence, text, homepage: webAddress(manifest.homepage) };
}

function namedLicence({ license, licenses }: PackageManifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type = '' }) => type).join(' OR ') ?? '';
}

/** The licence of a package that only has its text. */
function licenceIn(text: string): string {
  const mit =
    /permission is hereby granted, free of charge[\s\S]+the above copyright notice and this permission notice shall be included/i;
  return mit.test(text.replace(/\s+/g, ' ')) ? 'MIT' : '';
}

/** A package that names its licence and brings no file of it: the licence's own text, with whoever made the package. */
function standardText(licence: string, { author, name = '' }: PackageManifest): string {
  if (!/^[\w.-]+$/.test(licence) || !ALLOWED.includes(licence)) return '';
  const { licenseText } = packages(`spdx-license-list/licenses/${licence}.json`) as { licenseText: string };
  const holder =
    (typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name) ?? `the authors of ${name}`;
  const text = licenseText
    .replace(/^.*(<year>|Internet S(oftware|ystems) Consortium).*$/gm, '')
    .replace(/<(copyright holders?|owner|name of author)>/gi, holder)
    .trim();
  return `(The package brings no copy of its licence; this is its standard text.)\n\nCopyright ${holder}\n\n${text}`;
}

function webAddress(address: unknown): string {
  return typeof address === 'string' && /^https?:\/\//.test(address) ? address : '';
}
