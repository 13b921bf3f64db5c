import type { Slot, Template } from '../engine/nouns/template.ts';
import { lockTraffic } from './articles/lock-traffic.ts';
import type { Example } from './builtIn.ts';
import { articles, cableSevered, cleanBreaks, laboratory, twoBreaks, uncertainty } from './examples/evidence.ts';
import { fewerHulls, ships2022, ships2023, ships2024, ships2025 } from './examples/lockFigures.ts';
import { finished, paragraph } from './parts/finished.ts';
import { lockMap } from './pictures/lockMap.ts';

type Placed = Parameters<typeof finished>[0]['slots'][string];

/** A template with something in every slot, so that its pages can be looked at while it is made: hints as text, invented evidence. */
export function placeholderOf(template: Template): Example {
  return finished({
    template,
    variables: Object.fromEntries(template.variables.map((blank) => [blank.id, saidIn(template, blank)])),
    articles: [...articles, lockTraffic],
    evidence: {
      cableSevered,
      cleanBreaks,
      laboratory,
      twoBreaks,
      uncertainty,
      fewerHulls,
      ships2022,
      ships2023,
      ships2024,
      ships2025,
    },
    slots: Object.fromEntries(
      template.sections.flatMap(({ slots }) => slots.map((slot) => [slot.id, placedIn(slot)] as const)),
    ),
  });
}

function saidIn({ name }: Template, { id, kind, label, fallback, choices }: Template['variables'][number]): string {
  if (id === 'title') return name.trim() === '' ? 'Title' : name;
  if (kind === 'date') return '2026-01-12';
  return kind === 'choice' ? fallback || (choices[0] ?? '') : fallback || label;
}

const STATS = [ships2022, ships2023, ships2024, ships2025];
const QUOTES = [cleanBreaks, uncertainty, fewerHulls];
const EXCERPTS = [cableSevered, laboratory];

function placedIn(slot: Slot): Placed {
  const most = Math.max(1, slot.max ?? 4);
  return wished(slot).slice(0, most);
}

/** In the order in which they would stand; what a display is for comes first. */
function wished({ accepts, display, hint, label }: Slot): Placed {
  const takes = (kind: Slot['accepts'][number]) => accepts.includes(kind);
  const stats = takes('stat') ? STATS.map((evidence) => ({ evidence })) : [];
  const quotes = takes('quote') ? QUOTES.map((evidence) => ({ evidence })) : [];
  const excerpts = takes('excerpt') ? EXCERPTS.map((evidence) => ({ evidence })) : [];
  const pictures = takes('picture') ? [lockMap] : [];
  const text = { prose: [paragraph(hint.trim() || `${label}: here stands what you write.`)] };
  const prose = takes('prose') ? [text] : [];
  switch (display) {
    case 'bullets':
    case 'numbered':
      return [...prose, ...quotes.slice(0, 1), ...excerpts.slice(0, 1), ...stats.slice(0, 1)];
    case 'body':
    case 'lead':
      return [
        ...prose,
        ...quotes.slice(0, 1),
        ...(prose.length + quotes.length === 0 ? [...excerpts, ...stats, ...pictures] : []),
      ];
    case 'entries':
      return [...excerpts, ...quotes, ...prose];
    default:
      return [...stats, ...(stats.length === 0 ? [...quotes, ...excerpts, ...prose] : [])];
  }
}
