import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tools.ts';

const FOLDER = join(ROOT, 'renderer', 'look');
const sheets = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

/** What says left or right for good: each with its reason. */
const FOR_GOOD: Record<string, string> = {
  'picture.css: object-position: left top;': 'turned round in direction.css: objects know no logical sides',
  'direction.css: object-position: right top;': 'the very turn',
};

const PHYSICAL = [
  /(?<![-\w])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?\s*:[^;]*;/g,
  /(?<![-\w])(?:left|right)\s*:[^;]*;/g,
  /(?<![-\w])border-(?:top|bottom)-(?:left|right)-radius\s*:[^;]*;/g,
  /(?<![-\w])(?:text-align|float|clear|object-position|background-position|transform-origin|caption-side)\s*:[^;]*\b(?:left|right)\b[^;]*;/g,
  /\bto (?:left|right)\b/g,
  /\btranslateX\([^)]*\)/g,
];

describe('the look', () => {
  it('says start and end, never left and right', () => {
    const wrong = sheets.flatMap(({ name, css }) =>
      PHYSICAL.flatMap((pattern) => [...css.matchAll(pattern)].map(([found]) => `${name}: ${found.trim()}`)),
    );
    expect(wrong.filter((one) => !(one in FOR_GOOD))).toEqual([]);
    expect(Object.keys(FOR_GOOD).filter((one) => !wrong.includes(one))).toEqual([]);
  });

  it('has no shorthand with another right than left', () => {
    const wrong = sheets.flatMap(({ name, css }) =>
      [...css.matchAll(/(?<![-\w])(?:margin|padding|inset|border-width|border-radius)\s*:([^;]*);/g)]
        .filter(([, values = '']) => {
          const parts = values.trim().match(/(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
          return parts.length === 4 && parts[1] !== parts[3];
        })
        .map(([found]) => `${name}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });

  it('throws shadows to one side only with the direction', () => {
    const wrong = sheets.flatMap(({ name, css }) =>
      [...css.matchAll(/box-shadow\s*:([^;]*);/g)]
        .filter(([, shadows = '']) => {
          const sides = shadows
            .split(/,(?![^(]*\))/)
            .map((one) => Number.parseFloat(one.replace(/\binset\b/, '').trim()) || 0);
          return sides.reduce((sum, side) => sum + side, 0) !== 0;
        })
        .map(([found]) => `${name}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('icons that point', () => {
  const POINTING =
    /Left|Right|Undo|Redo|^List|^File(Input|Text|Output)|Paste|Indent|Reply|Forward|^Log(In|Out)|^Send|Text$/;
  const turned = sheets.find(({ name }) => name === 'direction.css')?.css ?? '';

  it('are turned round from right to left, and no others', () => {
    const used = new Set(
      readdirSync(join(ROOT, 'renderer'), { recursive: true, withFileTypes: true })
        .filter((one) => one.name.endsWith('.tsx'))
        .flatMap((one) => [
          ...readFileSync(join(one.parentPath, one.name), 'utf8').matchAll(/import \{([^}]*)\} from 'lucide-react'/g),
        ])
        .flatMap(([, names = '']) => names.split(','))
        .map((name) => name.trim())
        .filter((name) => POINTING.test(name))
        .map((name) => `.lucide-${name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase()}`),
    );
    expect([...turned.matchAll(/\.lucide-[\w-]+/g)].map(([name]) => name).sort()).toEqual([...used].sort());
  });
});
