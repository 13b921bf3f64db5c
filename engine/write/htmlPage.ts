import type { Document } from '../nouns/document.ts';
import { type Media, NO_MEDIA } from '../nouns/medium.ts';
import { escaped } from './escaped.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { htmlNotes } from './htmlInlines.ts';
import { htmlManifest } from './htmlManifest.ts';

/**
 * A Document as one HTML file that needs nothing else: no script, no font, nothing fetched (its policy forbids it:
 * pictures lie in the page itself). The manifest lies in its head, the handling mark stands
 * above and below; footnotes stand at the end and lead back.
 */
export function htmlPage(document: Document, media: Media = NO_MEDIA): string {
  const { title, author, language, at, marking } = document;
  const mark =
    marking.text === '' ? '' : `<p class="marking"${markStyle(marking.colour)}>${escaped(marking.text)}</p>\n`;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title>
${author === '' ? '' : `<meta name="author" content="${escaped(author)}">\n`}<meta name="date" content="${escaped(at)}">
${htmlManifest(document)}
<style>${styles(document)}</style>
</head>
<body>
${mark}<main>
${htmlBlocks(document, media, 'drawn')}
</main>
${htmlNotes(document)}${mark}</body>
</html>
`;
}

/** For mail and other programs: the same blocks and notes without a page around them, the mark as words. */
export function htmlFragment(document: Document, media: Media = NO_MEDIA): string {
  const mark = document.marking.text === '' ? '' : `<p><b>${escaped(document.marking.text)}</b></p>`;
  return `${mark}${htmlBlocks(document, media, 'tables')}${htmlNotes(document)}${mark}`;
}

/** TLP colours stand on black (TLP 2.0). */
function markStyle(colour: string | null): string {
  return colour === null ? '' : ` style="background:#000;color:${escaped(colour)}"`;
}

function styles({ theme }: Document): string {
  const { body, heading1, note } = theme.roles;
  return `
:root{color-scheme:light}
body{max-width:42rem;margin:2rem auto;padding:0 1.25rem;font:1.0625rem/1.5 Georgia,"Times New Roman",serif;color:${body.colour}}
h1,h2,h3,h4{line-height:1.25;color:${heading1.colour}}
.subtitle,.meta,.entry-meta,.detail,figcaption,caption{color:${note.colour}}
.marking{text-align:center;font:bold 1rem/1.5 Arial,sans-serif;padding:.25rem}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid ${theme.accent}}
blockquote footer{color:${note.colour}}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{padding:.35rem .5rem;border-bottom:1px solid ${theme.rule};vertical-align:top}
.facts th{text-align:start;width:8rem}
.stats{display:flex;flex-wrap:wrap;gap:1rem 2rem;margin:1rem 0}
.stats b{display:block;font-size:1.5em;line-height:1.2}
.notes{margin-top:2.5rem;border-top:1px solid ${theme.rule};font-size:.875rem;overflow-wrap:anywhere}
figure{margin:1.25rem 0}
figcaption{font-weight:600}
img{display:block;max-width:100%;height:auto;margin:.35rem 0}
sup{line-height:0}
sup a{text-decoration:none}
a{color:${theme.accent}}
blockquote footer::before{content:"\\2014\\00a0"}
@media print{body{max-width:none;margin:0}}
`;
}
