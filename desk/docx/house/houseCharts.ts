import type { Document } from '../../../engine/nouns/document.ts';
import type { Theme } from '../../../engine/nouns/theme.ts';
import { CHART_TYPE, openCharts, WORKBOOK_ID, WORKBOOK_TYPE, type WordCharts } from '../wordCharts.ts';
import { setType } from './contentTypes.ts';
import type { House } from './house.ts';
import { relate, relatedPath } from './houseRelations.ts';
import { allNamed } from './xmlElement.ts';

/** Charts in the house's own accent and in the font of its text. */
export function openHouseCharts(house: House, document: Document): Promise<WordCharts> {
  const accent = accentOf(house);
  return openCharts(document, (theme) => inHouseLook(theme, accent));
}

/** Puts charts beside those of the house; gives the ids that its body knows them by. */
export function addCharts(house: House, charts: WordCharts): Map<string, string> {
  return new Map(
    charts.named().map(({ part, chart, workbook }) => {
      const book = house.freePath('word/embeddings/briefing', 'xlsx');
      house.put(book, workbook);
      setType(house, book, WORKBOOK_TYPE);
      const path = house.freePath('word/charts/briefing', 'xml');
      house.put(
        path,
        Buffer.from(chart.replace(`"${WORKBOOK_ID}"`, `"${relate(house, path, 'package', { path: book })}"`)),
      );
      setType(house, path, CHART_TYPE);
      return [part, relate(house, house.main, 'chart', { path })] as const;
    }),
  );
}

/** '#1F4E79'; null where the house names no plain colour. */
function accentOf(house: House): string | null {
  const path = relatedPath(house, house.main, 'theme');
  const accents = path === undefined ? [] : allNamed(house.look(path), 'a:accent1');
  const [colour] = accents.flatMap((accent) => allNamed(accent, 'a:srgbClr'));
  const value = colour?.attributes.val ?? '';
  return /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : null;
}

function inHouseLook(theme: Theme, accent: string | null): Theme {
  const { roles } = theme;
  return {
    ...theme,
    accent: accent ?? theme.accent,
    roles: { ...roles, 'table-cell': { ...roles['table-cell'], family: roles.body.family } },
  };
}
