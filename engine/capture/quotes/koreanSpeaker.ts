import type { Attribution, Place } from './attribution.ts';

/** Offices and trades as they stand behind a Korean name; longer ones that end in one of these are offices too. */
const OFFICE =
  '(?:\\p{Script=Hangul}{0,6}(?:대표|장관|차관|의원|교수|대변인|회장|사장|위원장|시장|지사|총리|대통령|연구원|팀장|부장|국장|소장|센터장|기자|감독|선수|변호사|판사|검사|이사|실장|본부장|원장|과장|총장|이사장|관계자|조합장|지부장|선장|박사|작가|의장|청장|서장|군수|구청장|이장|주민|농민|어민|직원)|씨|양|군)';
/** The surnames that nearly all Koreans bear. */
const SURNAME =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국]';
/** "김도윤 조합장은", "이서연 한국항만연구원 박사는", "박준호(54) 씨는". */
const NAMED = new RegExp(
  `(?<!\\p{Script=Hangul})(${SURNAME}\\p{Script=Hangul}{1,3})(?:\\([^)]{1,12}\\))?\\s((?:[\\p{Script=Hangul}A-Za-z·&]+\\s){0,3}?${OFFICE})(?=[은는이가도](?:\\s|$)|[,)\\s])`,
  'gu',
);
const SUBJECT =
  /(?<!\p{Script=Hangul})((?:\p{Script=Hangul}+\s){0,2}\p{Script=Hangul}+?)(?:은|는|이|가|측은|측이)(?=\s|$)/gu;
const CUE =
  /(?:이?라며|이?라면서|이?라고|고|며|면서)?\s*(?:\p{Script=Hangul}+[은는이가]?\s)*?(말했|밝혔|전했|덧붙였|강조했|설명했|지적했|주장했|비판했|답했|했다|호소했|경고했|토로했|썼|적었|물었|반박했|선을 그었|언급했|평가했|전망했|당부했)/u;

/** Who speaks in a Korean sentence: the name with an office before the marks, or between marks and verb; behind "라고 덧붙였다" whoever spoke before. null where nothing tells. */
export function koreanSpeaker(
  { text, offset, quotation, from }: Place,
  former: Attribution | null,
): Attribution | null {
  const before = text.slice(Math.max(from, quotation.open - 200), quotation.open);
  const sentenceAt = Math.max(before.lastIndexOf('다. '), before.lastIndexOf('요. ')) + 1;
  const lead = before.slice(sentenceAt > 0 ? sentenceAt + 2 : 0);
  const behind = text.slice(quotation.close, quotation.close + 60);
  const report = behind.split(/[.“”"]/u)[0] ?? '';
  const cue = CUE.exec(report)?.[1] ?? '';
  const found = partyIn(lead, offset + quotation.open - lead.length) ?? partyIn(report, offset + quotation.close);
  if (found) return { ...found, cue, via: '' };
  if (/^\s*(?:그는|그녀는|그가|이어|이어서|또|또한|그러면서|그러나)?\s*$/u.test(lead) && former && cue !== '')
    return { ...former, cue };
  return null;
}

function partyIn(words: string, at: number): Pick<Attribution, 'speaker' | 'role' | 'start'> | null {
  const named = [...words.matchAll(NAMED)].at(-1);
  if (named?.[1] && named[2])
    return { speaker: named[1], role: named[2] === '씨' ? '' : named[2], start: at + named.index };
  const subject = [...words.matchAll(SUBJECT)].find(
    ({ 1: party = '' }) => !/^(?:그|그녀|이어|이|저|우리|나)$/u.test(party),
  );
  return subject?.[1]
    ? { speaker: subject[1].split(' ').slice(-1).join(' '), role: '', start: at + subject.index }
    : null;
}
