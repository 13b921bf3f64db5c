import { type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { contextOf, type Evidence } from '../../engine/nouns/evidence.ts';
import type { Id } from '../../engine/nouns/id.ts';
import { type Media, mediumFileName, NO_MEDIA } from '../../engine/nouns/medium.ts';
import { picturesIn } from '../../engine/nouns/picturesIn.ts';
import { readBriefing } from '../../engine/nouns/readBriefing.ts';
import { readEvidence } from '../../engine/nouns/readEvidence.ts';
import { readSource } from '../../engine/nouns/readSource.ts';
import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { parseJson } from './parseJson.ts';
import { readZip } from './readZip.ts';
import { refuseUntrue } from './refuseUntrue.ts';
import { refuseUntruePictures } from './refuseUntruePictures.ts';
import { stableJson } from './stableJson.ts';

const LIMITS = {
  entries: 10_000,
  inflated: 200 * 1024 * 1024,
  allowed:
    /^(briefing\.json|template\.json|evidence\.json|sources\/[a-z]{2,12}_[a-z0-9]{4,64}\.(json|raw)|media\/[0-9a-f]{64}\.(png|jpg))$/,
};

/** A dossier with the bytes of its sources and pictures: what a .briefing file carries. */
export interface UnpackedBriefing {
  dossier: Dossier;
  raw: Map<Id, Uint8Array>;
  media: Media;
}

/**
 * One self-contained file. The same dossier gives the same bytes, in whatever order its lists came.
 * A picture that is gone is left out: the checks say so.
 * @throws Refusal 'too-large' for one that could not be opened again
 */
export function packBriefing(
  dossier: Dossier,
  raw: Map<Id, Uint8Array>,
  media: Media = NO_MEDIA,
): Uint8Array<ArrayBuffer> {
  const entries: [string, Uint8Array][] = [
    ['briefing.json', stableJson(dossier.briefing)],
    ['template.json', stableJson(dossier.template)],
    ['evidence.json', stableJson(byId(dossier.evidence))],
  ];
  for (const source of byId(dossier.sources)) {
    const bytes = raw.get(source.id);
    if (!bytes) throw new Error(`no bytes for ${source.id}`);
    entries.push([`sources/${source.id}.json`, stableJson(source)], [`sources/${source.id}.raw`, bytes]);
  }
  const pictures = picturesIn(dossier.briefing).flatMap((medium): [string, Uint8Array][] => {
    const bytes = media.get(medium.sha256);
    return bytes ? [[`media/${mediumFileName(medium)}`, bytes]] : [];
  });
  pictures.sort(([a], [b]) => (a < b ? -1 : 1));
  refuseTooMuch([...entries, ...pictures]);
  const zippable: Zippable = {
    ...Object.fromEntries(entries),
    // Pictures are packed already.
    ...Object.fromEntries(pictures.map(([name, bytes]) => [name, [bytes, { level: 0 }]])),
  };
  // A zip's dates are in local time: made from local parts, they are the same bytes in every time zone.
  return new Uint8Array(zipSync(zippable, { level: 6, mtime: new Date(1980, 0, 1) }));
}

/**
 * Reads a .briefing file of any released form; every source must have its bytes and hash, every piece of evidence its words.
 * @throws Refusal with one plain sentence for anything broken
 */
export function unpackBriefing(bytes: Uint8Array): UnpackedBriefing {
  if (bytes.byteLength === 0)
    throw new Refusal('empty-file', 'This .briefing file is empty.', 'Ask the sender for it again.');
  const entries = readZip(bytes, LIMITS);
  const json = (name: string) => parseJson(entryNamed(entries, name), name);
  const ids = [...entries.keys()].flatMap((name) => /^sources\/(.*)\.json$/.exec(name)?.[1] ?? []);
  const dossier: Dossier = {
    briefing: readBriefing(json('briefing.json')),
    template: readTemplate(json('template.json')),
    sources: byId(ids.map((id) => readSource(json(`sources/${id}.json`)))),
    evidence: byId(listOf(json('evidence.json')).map(readEvidence)),
  };
  const rawNames = [...entries.keys()].filter((name) => name.endsWith('.raw'));
  const raw = new Map(
    rawNames.map((name) => [name.slice('sources/'.length, -'.raw'.length), entryNamed(entries, name)]),
  );
  const media = new Map(
    [...entries.keys()].flatMap((name) => {
      const sha256 = /^media\/(\w+)\./.exec(name)?.[1];
      return sha256 === undefined ? [] : [[sha256, entryNamed(entries, name)] as const];
    }),
  );
  refuseUntrue(dossier, raw);
  refuseUntruePictures(dossier.briefing, media);
  return { dossier: { ...dossier, evidence: inContext(dossier) }, raw, media };
}

function refuseTooMuch(entries: [string, Uint8Array][]): void {
  const sum = entries.reduce((all, [, bytes]) => all + bytes.byteLength, 0);
  if (sum <= LIMITS.inflated) return;
  throw new Refusal(
    'too-large',
    `This briefing holds ${Math.ceil(sum / 1024 / 1024)} MB; a file of it may hold ${LIMITS.inflated / 1024 / 1024} MB.`,
    'Replace its largest pictures by smaller ones.',
  );
}

/** What stands around a piece of evidence is read from its source, whatever the file says. */
function inContext({ evidence, sources }: Dossier): Evidence[] {
  const texts = new Map(sources.map((source) => [source.id, source.text]));
  return evidence.map((one) => ({ ...one, ...contextOf(texts.get(one.sourceId) ?? '', one.start, one.end) }));
}

function listOf(value: unknown): unknown[] {
  const list = z.array(z.unknown()).safeParse(value);
  if (!list.success) throw new Refusal('malformed', '“evidence.json” is not readable: it is not a list.');
  return list.data;
}

function entryNamed(entries: Map<string, Uint8Array>, name: string): Uint8Array {
  const entry = entries.get(name);
  if (!entry) throw new Refusal('broken-file', `This file is no briefing: “${name}” is missing in it.`);
  return entry;
}

function byId<T extends { id: string }>(list: T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
