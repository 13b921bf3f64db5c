import type { Glyph, PageGlyphs } from './glyph.ts';

/** A page's text as a reader sees it, and what was found out on the way. */
export interface ShownPage extends PageGlyphs {
  /** Why some of its text was left out; '' where none was. */
  leftOut: '' | 'unseen' | 'covered';
  /** Its words were recognised in a picture. */
  recognised: boolean;
  /** It is a picture, and holds no words. */
  wordless: boolean;
}

/** Shares: nearly all text unseen over a picture that is most of the page. A scan may bear a stamp or a number that is seen. */
const NEARLY_ALL = 0.7;
const MOST_OF_PAGE = 0.5;
/** Where no text at all is seen, a smaller picture will do. */
const SOME_OF_PAGE = 0.15;
/** How far from the edge of the page running heads and feet reach. */
const EDGE = 0.12;

/** Leaves out what cannot be seen, and artifacts. The unseen text of a scan is what its words were recognised to be: it is taken. */
export function shownGlyphs(page: PageGlyphs): ShownPage {
  const unseen = lettersOf(page.glyphs.filter((glyph) => glyph.hiding === 'invisible'));
  const all = lettersOf(page.glyphs);
  const recognised =
    unseen > 0 && unseen >= NEARLY_ALL * all && page.pictured >= (unseen === all ? SOME_OF_PAGE : MOST_OF_PAGE);
  const seen = page.glyphs.filter(({ hiding }) => hiding === '' || (recognised && hiding === 'invisible'));
  const glyphs = withoutArtifacts(seen, page);
  return {
    ...page,
    glyphs,
    leftOut: leftOutOf(recognised ? [] : page.glyphs),
    recognised,
    wordless: lettersOf(glyphs) === 0 && page.pictured > 0.2,
  };
}

/** Leaves out artifacts at the head, at the foot and across the page. Some programs mark labels or all of their text as artifacts: that stays. */
function withoutArtifacts(glyphs: Glyph[], { height }: PageGlyphs): Glyph[] {
  const isOrnament = ({ artifact, angle, y }: Glyph) =>
    artifact && (angle % 90 !== 0 || y < EDGE * height || y > (1 - EDGE) * height);
  const text = glyphs.filter((glyph) => !isOrnament(glyph));
  return lettersOf(text) > 0 ? text : glyphs;
}

function leftOutOf(glyphs: Glyph[]): ShownPage['leftOut'] {
  const out = glyphs.filter(({ hiding, text }) => hiding !== '' && hiding !== 'outside' && text !== ' ');
  if (out.length === 0) return '';
  return out.every(({ hiding }) => hiding === 'covered') ? 'covered' : 'unseen';
}

function lettersOf(glyphs: Glyph[]): number {
  let count = 0;
  for (const { text } of glyphs) if (text !== ' ') count += 1;
  return count;
}
