import type { Damage } from '../../../engine/nouns/source.ts';
import { seededPicks } from '../../bench/seededPicks.ts';
import { drafted } from '../../engine/capture/drafted.ts';
import { type Infliction, inflictions } from './inflictions.ts';

export interface InflictedScore {
  kind: string;
  /** Places broken. */
  tried: number;
  found: number;
  /** Found with a repair that is offered. */
  suggested: number;
  /** Repairs that restore the text letter by letter. */
  restored: number;
  /** What was missed, the broken place in its sentence. */
  missed: string[];
}

/** Breaks each sound text a few times in each way and looks whether the place is found. The same seeds give the same places. */
export function scoreInflicted(texts: string[], times: number): InflictedScore[] {
  const sound = texts.map((text) => drafted(text).text).filter((text) => drafted(text).text === text);
  return Object.entries(inflictions).map(([kind, inflict]) => scoreKind(kind, inflict, sound, times));
}

function scoreKind(kind: string, inflict: Infliction, sound: string[], times: number): InflictedScore {
  const score: InflictedScore = { kind, tried: 0, found: 0, suggested: 0, restored: 0, missed: [] };
  for (const [index, text] of sound.entries()) {
    for (let time = 0; time < times; time += 1) {
      const broken = inflict(text, seededPicks(1 + index * 1000 + time * 7919));
      if (!broken) continue;
      const source = drafted(broken.text);
      if (source.text !== broken.text) continue;
      score.tried += 1;
      const hits = source.damage.filter((one) => one.start < broken.end + 1 && one.end > broken.start - 1);
      if (hits.length === 0) score.missed.push(around(broken.text, broken.start, broken.end));
      else score.found += 1;
      if (hits.some((one) => one.suggestion !== '')) score.suggested += 1;
      if (hits.some((one) => mended(broken.text, one) === text)) score.restored += 1;
    }
  }
  return score;
}

function mended(text: string, { start, end, suggestion }: Damage): string {
  return text.slice(0, start) + suggestion + text.slice(end);
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 25), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`.replaceAll(
    '\n',
    '¶',
  );
}
