import type { INumberingOptions } from 'docx';
import type { Theme } from '../../engine/nouns/theme.ts';
import { twips } from './measures.ts';

/**
 * docx puts numbers in by replacing '{reference-instance}' all over the finished XML, the analyst's words included.
 * So every reference starts with this private-use sign, and a run always ends after it (wordRuns): no sentence can look like one.
 */
export const NUMBERING_SIGN = '\ue0b1';
export const BULLETS = `${NUMBERING_SIGN}bullets`;
export const NUMBERS = `${NUMBERING_SIGN}numbers`;
/** Of the headings: one list of several levels through the whole text. */
export const HEADINGS = `${NUMBERING_SIGN}headings`;

const LEVELS = [0, 1, 2];
const BULLET_SIGNS = ['\u2022', '\u2013', '\u25aa'];
const NUMBER_FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

export function docxNumbering(theme: Theme): INumberingOptions {
  const style = (level: number) => ({
    paragraph: {
      indent: { left: twips(theme.roles.list.indent * (level + 1)), hanging: twips(theme.roles.list.indent) },
    },
  });
  return {
    config: [
      {
        reference: BULLETS,
        levels: LEVELS.map((level) => ({
          level,
          format: 'bullet' as const,
          text: BULLET_SIGNS[level] ?? '\u2022',
          style: style(level),
        })),
      },
      {
        reference: HEADINGS,
        levels: LEVELS.map((level) => ({
          level,
          format: 'decimal' as const,
          text: LEVELS.slice(0, level + 1)
            .map((one) => `%${one + 1}`)
            .join('.'),
          suffix: 'space' as const,
          style: { paragraph: { indent: { left: 0, hanging: 0 } } },
        })),
      },
      {
        reference: NUMBERS,
        levels: LEVELS.map((level) => ({
          level,
          format: NUMBER_FORMATS[level] ?? 'decimal',
          text: `%${level + 1}.`,
          style: style(level),
        })),
      },
    ],
  };
}
