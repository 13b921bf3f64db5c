import { describe, expect, it } from 'vitest';
import type { PageAnchor } from '../../desk/bridge.ts';
import { placeOnPage } from '../../renderer/preview/placeOnPage.ts';

const anchors: PageAnchor[] = [
  { page: 1, top: 60, bottom: 300, origin: { sectionId: 'situation' } },
  { page: 1, top: 100, bottom: 140, origin: { fillId: 'fill_aaaa' } },
  { page: 1, top: 320, bottom: 360, origin: {} },
  { page: 2, top: 100, bottom: 140, origin: { fillId: 'fill_bbbb' } },
];

describe('a click on a page', () => {
  it('means the narrowest thing around it', () => {
    expect(placeOnPage(anchors, 1, 120)).toEqual({ fillId: 'fill_aaaa' });
    expect(placeOnPage(anchors, 1, 200)).toEqual({ sectionId: 'situation' });
    expect(placeOnPage(anchors, 2, 120)).toEqual({ fillId: 'fill_bbbb' });
  });

  it('means what stands above where nothing of the briefing is', () => {
    expect(placeOnPage(anchors, 1, 340)).toEqual({ sectionId: 'situation' });
    expect(placeOnPage(anchors, 1, 10)).toBeNull();
    expect(placeOnPage(anchors, 3, 120)).toBeNull();
  });
});
