import type { Picks } from '../../bench/seededPicks.ts';

const PWN = 'globalThis.__pwned=1';

/** What has run as a script in one browser or sanitizer or another. `base`: where a beacon would call. */
export function scripts(base: string): string[] {
  const beacons = [
    `<img src="${base}/i">`,
    `<img srcset="${base}/i 2x">`,
    `<link rel=stylesheet href="${base}/l">`,
    `<link rel=preload as=font href="${base}/f">`,
    `<style>@import "${base}/s"</style>`,
    `<style>@font-face{font-family:x;src:url(${base}/f)}body{font-family:x;background:url(${base}/b)}</style>`,
    `<p style="background:url(${base}/b)">x</p>`,
    `<iframe src="${base}/f"></iframe>`,
    `<object data="${base}/o"></object><embed src="${base}/e">`,
    `<video src="${base}/v" poster="${base}/p"></video><audio src="${base}/a"></audio>`,
    `<svg><image href="${base}/g"/><use href="${base}/u#x"/></svg>`,
    `<meta http-equiv=refresh content="0;url=${base}/r">`,
    `<base href="${base}/"><a href=x ping="${base}/ping">x</a>`,
    `<form action="${base}/form"><input type=image src="${base}/in"></form>`,
    `<table background="${base}/t"><td background="${base}/td"></table>`,
    `<script src="${base}/js"></script>`,
    `![x](${base}/md) <${base}/auto>`,
  ];
  const runs = [
    `<script>${PWN}</script>`,
    `<SCRIPT>${PWN}</SCRIPT >`,
    `<scr<script>ipt>${PWN}</scr</script>ipt>`,
    `"><script>${PWN}</script>`,
    `'-${PWN}-'`,
    `</title><script>${PWN}</script>`,
    `</textarea><script>${PWN}</script>`,
    `</style><script>${PWN}</script>`,
    `<img src=x onerror=${PWN}>`,
    `<img/src=x\nonerror\n=\n"${PWN}">`,
    `<svg onload=${PWN}>`,
    `<svg><script>${PWN}</script></svg>`,
    `<svg><animate onbegin=${PWN} attributeName=x dur=1s>`,
    `<body onload=${PWN}>`,
    `<details open ontoggle=${PWN}>x</details>`,
    `<input autofocus onfocus=${PWN}>`,
    `<video><source onerror=${PWN}></video>`,
    `<marquee onstart=${PWN}>x</marquee>`,
    `<a href="javascript:${PWN}">x</a>`,
    `<a href="java\tscript:${PWN}">x</a>`,
    `<a href="&#106;avascript:${PWN}">x</a>`,
    `<a href=" \u0001javascript:${PWN}">x</a>`,
    `<a href="data:text/html,<script>${PWN}</script>">x</a>`,
    `<iframe srcdoc="<script>parent.${PWN}</script>"></iframe>`,
    `<math href="javascript:${PWN}">x</math>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${PWN}&gt;">`,
    `<svg></p><style><a id="</style><img src=x onerror=${PWN}>">`,
    `<noscript><p title="</noscript><img src=x onerror=${PWN}>">`,
    `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${PWN}>`,
    `<template><script>${PWN}</script></template><template shadowrootmode=open><img src=x onerror=${PWN}></template>`,
    `<select><style></select><img src=x onerror=${PWN}></style>`,
    `<xmp><p title="</xmp><img src=x onerror=${PWN}>">`,
    `<p id=__proto__ name=constructor>x</p><form id=body name=querySelector><input name=children><input name=attributes>`,
    `<img name=getElementById><a id=defaultView name=location href=javascript:${PWN}>x</a>`,
    `{{constructor.constructor('${PWN}')()}}`,
    `\${${PWN}}`,
    `<!--><img src=x onerror=${PWN}>-->`,
    `<![CDATA[><img src=x onerror=${PWN}>]]>`,
    `<?xml-stylesheet href="javascript:${PWN}"?>`,
    `<isindex type=image src=1 onerror=${PWN}>`,
    `\u003cimg src=x onerror=${PWN}\u003e`,
    `+ADw-script+AD4-${PWN}+ADw-/script+AD4-`,
    `&lt;script&gt;${PWN}&lt;/script&gt;`,
    `<portal src="javascript:${PWN}"></portal><object data="javascript:${PWN}"></object>`,
  ];
  return [...runs, ...beacons];
}

const TAGS =
  'a b p div span svg math style script title textarea table td form select option template noscript mtext mglyph annotation-xml foreignObject desc iframe xmp plaintext img input details'.split(
    ' ',
  );
const ATTRIBUTES = [
  'onload',
  'onerror',
  'onclick',
  'onfocus',
  'href',
  'src',
  'style',
  'id',
  'name',
  'title',
  'srcdoc',
  'xlink:href',
  'is',
];

/** Elements opened and closed in no order, with handlers: what mutation attacks are found by. */
export function tagSoup({ between, one, chance }: Picks, base: string): string {
  const all = scripts(base);
  const values = [
    PWN,
    `javascript:${PWN}`,
    `</style><img src=x onerror=${PWN}>`,
    '-->',
    ']]>',
    `${base}/x`,
    '"',
    "'",
    '`',
  ];
  let soup = '';
  for (let count = between(3, 60); count > 0; count--) {
    const tag = one(TAGS);
    if (chance(0.35)) soup += `</${tag}>`;
    else if (chance(0.2)) soup += one(all);
    else if (chance(0.25))
      soup += one(['<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '&lt;', '&#0;', '\u0000', '<', '>', '"', "'"]);
    else {
      const said = Array.from(
        { length: between(0, 3) },
        () => `${one(ATTRIBUTES)}=${one(['"', "'", ''])}${one(values)}${one(['"', "'", ''])}`,
      );
      soup += `<${tag} ${said.join(' ')}${chance(0.1) ? '/' : ''}>`;
    }
    if (chance(0.5)) soup += one(['The lock is shut. ', 'words ', '“We sail,” said Ilka Brandt. ', '41,200 people']);
  }
  return soup;
}
