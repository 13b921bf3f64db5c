import type { Returned } from '../../engine/nouns/returned.ts';
import type { Budget } from '../readers/docx/budget.ts';
import { attributeOf, walkXml } from '../readers/docx/walkXml.ts';

type Named = Pick<Returned, 'briefingId' | 'template' | 'fills' | 'house'>;

const MOST_FILLS = 20_000;

/** Which briefing a file says it was made from: by its manifest, else by its own properties, which more programs keep. */
export function namedBriefing(manifest: unknown, properties: Uint8Array | null, budget: Budget): Named {
  const told = manifest as Partial<Record<keyof Named, unknown>> | null;
  if (typeof told?.briefingId === 'string' && typeof told.template === 'string') {
    const fills = Array.isArray(told.fills)
      ? told.fills.filter((one) => typeof one === 'string').slice(0, MOST_FILLS)
      : null;
    return {
      briefingId: told.briefingId.slice(0, 100),
      template: told.template.slice(0, 100),
      fills,
      house: told.house === true,
    };
  }
  const found: Record<string, string> = {};
  let name = '';
  if (properties) {
    walkXml(
      properties,
      {
        open: (element, attributes) => {
          if (element.endsWith(':property')) name = attributeOf(attributes, 'name') ?? '';
        },
        close: () => {},
        text: (words) => {
          if (name === 'Briefing' || name === 'Template') found[name] = ((found[name] ?? '') + words).slice(0, 100);
        },
      },
      budget,
    );
  }
  return {
    briefingId: found.Briefing?.trim() ?? '',
    template: found.Template?.trim() ?? '',
    fills: null,
    house: false,
  };
}
