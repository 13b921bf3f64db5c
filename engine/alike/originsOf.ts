import type { Dossier } from '../nouns/dossier.ts';
import type { Evidence } from '../nouns/evidence.ts';
import type { Id } from '../nouns/id.ts';
import type { Source } from '../nouns/source.ts';
import { compareLikeness } from './likeness.ts';
import { likenessOnce } from './likenessOnce.ts';

/** Sources that are one: of one publisher, with the same text, or repeating one agency. */
export interface Origin {
  sources: Source[];
  /** Why more than one count as one; '' for a source alone. */
  why: string;
}

const AGENCY =
  /(?<![\p{L}])(Reuters|Associated Press|AP|Agence France-Presse|AFP|dpa|Deutsche Presse-Agentur|TASS|Interfax|Xinhua|Kyodo|Yonhap|ANSA|EFE|PA Media|UPI|Ukrinform|Anadolu|Belga|Ritzau|KNA|epd)(?![\p{L}])/u;
/** An agency stands in the dateline or the credit, not in the middle of the story. */
const HEAD = 400;
const TAIL = 160;

/** The origins of the sources behind these pieces of evidence, in the order of their first piece. */
export function originsOf({ sources }: Pick<Dossier, 'sources'>, evidence: Evidence[]): Origin[] {
  const used = [...new Set(evidence.map((one) => one.sourceId))].flatMap(
    (id) => sources.find((source) => source.id === id) ?? [],
  );
  const vias = new Map<Id, Set<string>>();
  for (const one of evidence) {
    if (one.kind !== 'quote' || one.via === '') continue;
    vias.set(one.sourceId, new Set([...(vias.get(one.sourceId) ?? []), nameOf(one.via)]));
  }
  const origins: Origin[] = [];
  for (const source of used) {
    const joined = origins.flatMap((origin) => {
      const why = origin.sources.map((other) => sameOrigin(source, other, vias)).find((reason) => reason !== '');
      return why === undefined ? [] : [{ origin, why }];
    });
    const [first, ...rest] = joined;
    if (!first) {
      origins.push({ sources: [source], why: '' });
      continue;
    }
    first.origin.sources.push(source, ...rest.flatMap(({ origin }) => origin.sources));
    first.origin.why ||= first.why;
    for (const { origin } of rest) origins.splice(origins.indexOf(origin), 1);
  }
  return origins;
}

function sameOrigin(a: Source, b: Source, vias: Map<Id, Set<string>>): string {
  if (a.publisher !== '' && nameOf(a.publisher) === nameOf(b.publisher)) return `both of ${a.publisher}`;
  const agency = agencyOf(a);
  if (agency !== '' && agency === agencyOf(b)) return `both from ${agency}`;
  const [viaA, viaB] = [vias.get(a.id), vias.get(b.id)];
  const shared = [...(viaA ?? [])].find((via) => viaB?.has(via) || via === nameOf(b.publisher));
  if (shared !== undefined) return 'one repeats the other’s report';
  if ([...(viaB ?? [])].some((via) => via === nameOf(a.publisher))) return 'one repeats the other’s report';
  return isSameText(a, b) ? 'the same text' : '';
}

function agencyOf({ byline, publisher, text }: Source): string {
  const lines = `${byline}\n${publisher}\n${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
  return (AGENCY.exec(lines)?.[1] ?? '').replace('Associated Press', 'AP').replace('Agence France-Presse', 'AFP');
}

function isSameText(a: Source, b: Source): boolean {
  return compareLikeness(likenessOnce(a), likenessOnce(b)).same;
}

function nameOf(publisher: string): string {
  return publisher.trim().toLowerCase().replace(/^the /, '');
}
