import type { Attribution, Place } from './attribution.ts';
import { koreanSubject } from './koreanPhrase.ts';
import { NOBODY } from './speaker.ts';

/** What follows closing marks at once where the words are reported: 라고, 고, 며, 면서, 라는, 는. */
const REPORTS = /^\s?(?:이?라고도?|고도?|이?라며|며|이?라면서|면서|이?라는|는|이라|라|하고|다고|이?란)(?=[\s,.]|$)/u;
const VERB =
  /(?:^|\s)([\p{Script=Hangul}]*?(?:말|밝|전|덧붙|강조|설명|지적|주장|비판|답|호소|경고|토로|썼|적었|물었|반박|언급|평가|전망|당부|분석|해명|진술|촉구|요구|약속|회상|고백|발표|외쳤|털어놨|했|혔|였|냈|놨|놓았|었|았))(?:다|습니다|어요|으며|고|지만|는데|던)?(?=[\s.,]|$)/u;
/** How far before the marks their sentence may begin; UTF-16 code units. */
const WITHIN = 220;
const BEFORE = 4_000;

/**
 * Who speaks in a Korean sentence: its subject before the marks, between marks and verb, or that of the sentence behind marks that hold a
 * whole sentence. "그는" is whoever spoke before. null where the marks report nothing.
 */
export function koreanSpeaker(
  { text, offset, quotation, from, to, scene }: Place,
  former: Attribution | null,
): Attribution | null {
  const before = text.slice(Math.max(from, quotation.open - WITHIN), quotation.open);
  const stop = [...before.matchAll(/[다요죠]\.\s|\n/gu)].at(-1);
  const sentence = stop ? before.slice(stop.index + stop[0].length) : before;
  const behind = text.slice(quotation.close, quotation.close + 120);
  // “…”며 “…”고 밝혔다: the particle belongs to the quotation before.
  const lead =
    from > 0 && sentence === before ? sentence.replace(REPORTS, (particle) => ' '.repeat(particle.length)) : sentence;
  const isReported = REPORTS.test(behind);
  const known = scene.text.slice(Math.max(0, offset + quotation.open - BEFORE), offset + quotation.open);
  // The verb may stand behind a further quotation: “…”며 “…”고 밝혔다.
  const rest = behind.replace(REPORTS, '').replace(/“[^”]*”|"[^"]*"/gu, ' ');
  const report = rest.split(/[.“"]/u)[0] ?? '';
  const cue = VERB.exec(report)?.[1] ?? '';
  const isWhole = /[다요죠까라][.?!]$/u.test(text.slice(quotation.start, quotation.end).trim());
  if (!isReported && !isWhole) return null;
  const subject =
    koreanSubject(lead, offset + quotation.open - lead.length, known) ??
    (isReported || isWhole
      ? koreanSubject(within(behind, to - quotation.close, isReported), offset + quotation.close, known)
      : null);
  if (subject && subject.speaker !== '') return { ...subject, cue, via: '' };
  if (
    former &&
    (subject || lead.trim() === '' || /^(?:이어|이어서|또|또한|그러면서|그러나|다만|특히)\s*$/u.test(lead.trim()))
  )
    return { ...former, start: subject?.start ?? former.start, cue };
  return cue === '' ? null : { ...NOBODY, cue, via: '' };
}

/** Behind the particle up to the end of the sentence; behind a whole sentence the next one. */
function within(behind: string, most: number, isReported: boolean): string {
  const words = behind.slice(0, Math.max(0, most));
  const own = isReported ? words.replace(REPORTS, (particle) => ' '.repeat(particle.length)) : words;
  return own.split(/[.“”"]/u)[0] ?? '';
}
