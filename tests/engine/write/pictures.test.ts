import { expect, test } from 'vitest';
import type { PictureBlock } from '../../../engine/nouns/document.ts';
import { htmlFragment, htmlPage } from '../../../engine/write/htmlPage.ts';
import { markdownText } from '../../../engine/write/markdownText.ts';
import { PICTURE_MEDIA, PICTURES } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

const read = PICTURES.at(-3);
if (!read) throw new Error('no picture');
const block: PictureBlock = {
  kind: 'picture',
  medium: read.medium,
  fileName: 'quay [1].jpg',
  label: 'Figure',
  number: 2,
  caption: [{ kind: 'text', text: 'The <quay>' }],
  alt: 'Cranes "over" the quay',
  credit: [{ kind: 'text', text: 'Ada Reed', link: 'https://photos.example/' }],
  origin: {},
};
const silent: PictureBlock = { ...block, number: null, caption: [], alt: null, credit: [] };
const document = sampleDocument({ blocks: [block, silent], notes: [] });

test('a web page holds its pictures itself, upright, and its policy lets nothing else in', () => {
  const html = htmlPage(document, PICTURE_MEDIA);
  const base64 = Buffer.from(read.bytes).toString('base64');
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:\"");
  // Its sixth orientation: the browser turns it by the EXIF in it, and takes the room of what it then is.
  expect(html).toContain(
    `<figure id="figure-2"><figcaption>Figure 2. The &#60;quay&#62;</figcaption><img src="data:image/jpeg;base64,${base64}" alt="Cranes &#34;over&#34; the quay" width="43" height="64"><p class="meta"><a href=`,
  );
  expect(html).toContain(' alt="" width="43"');
  expect(html.match(/<figcaption>/g)).toHaveLength(1);
  expect(htmlFragment(document, PICTURE_MEDIA)).toContain('<img src="data:image/jpeg;base64,');
});

test('Markdown tells of a picture in words', () => {
  expect(markdownText(document)).toContain(
    'Figure 2. The \\<quay\\>\n\n\\[quay \\[1\\].jpg: Cranes "over" the quay\\]\n\n[Ada Reed](<https://photos.example/>)\n\n\\[quay \\[1\\].jpg\\]',
  );
});

test('a picture whose bytes were not handed over is our own fault', () => {
  expect(() => htmlPage(document)).toThrow(/no bytes for the picture/);
});
