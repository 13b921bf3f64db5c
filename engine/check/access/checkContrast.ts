import type { Diagnostic } from '../../nouns/diagnostic.ts';
import { finding } from '../../nouns/finding.ts';
import type { RoleStyle, Theme } from '../../nouns/theme.ts';
import { contrastOf } from './contrast.ts';

/** WCAG 2.2, 1.4.3: text from 18 pt, or bold from 14 pt, needs less. */
const LEAST = 4.5;
const LEAST_LARGE = 3;
const WHITE = '#ffffff';
/** Set on the theme's shade. */
const SHADED: (keyof Theme['roles'])[] = ['table-head'];

/** Roles of the theme whose colour is too pale to be read by everybody. */
export function checkContrast({ roles, shade }: Theme): Diagnostic[] {
  return Object.entries(roles).flatMap(([role, style]) => {
    const grounds = SHADED.includes(role as keyof Theme['roles']) ? [WHITE, shade] : [WHITE];
    const worst = Math.min(...grounds.map((ground) => contrastOf(style.colour, ground)));
    const least = isLarge(style) ? LEAST_LARGE : LEAST;
    if (worst >= least) return [];
    return [
      finding({
        code: 'contrast-low',
        severity: 'warning',
        sentence: `The theme sets “${role}” in ${style.colour}, ${worst.toFixed(1)} to 1 against the page: too pale for many readers.`,
        hint: `Take a darker colour in the template’s theme; ${least} to 1 is the least (WCAG 1.4.3).`,
        place: {},
        signable: true,
        basis: [role, style.colour],
      }),
    ];
  });
}

function isLarge({ size, weight }: RoleStyle): boolean {
  return size >= 18 || (size >= 14 && weight === 'bold');
}
