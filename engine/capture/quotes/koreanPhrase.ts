import type { Speaker } from './speaker.ts';

/** Offices and trades as they stand behind a Korean name; longer words that end in one of these are offices too. */
const OFFICES =
  '대표|장관|차관|의원|교수|대변인|회장|사장|위원장|위원|시장|지사|총리|대통령|주석|총재|의장|청장|서장|군수|구청장|이장|연구원|팀장|부장|국장|소장|센터장|기자|감독|선수|변호사|판사|검사|이사|실장|본부장|원장|과장|총장|이사장|관계자|조합장|지부장|선장|박사|작가|시인|화백|배우|가수|대사|대원|대장|사령관|비서관|보좌관|수석|고문|강사|교사|의사|간호사|약사|신부|목사|스님|주민|농민|어민|상인|학생|직원|노동자|시민|유족|목격자|전문가|애널리스트|디렉터|매니저|점장|관장|단장|처장|반장|계장|차장|대리|주무관|사무관|경감|경위|씨|양|군|님|측';
const OFFICE = new RegExp(`^(?<lead>[\\p{Script=Hangul}A-Za-z]*?)(?<office>${OFFICES})$`, 'u');
/** The surnames that nearly all Koreans bear. */
const SURNAME =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국]';
const IS_SURNAME = new RegExp(`^${SURNAME}$`, 'u');
const NAME = new RegExp(`^${SURNAME}\\p{Script=Hangul}{2,3}$`, 'u');
const SHORT_NAME = new RegExp(`^${SURNAME}\\p{Script=Hangul}$`, 'u');
/** Ministries, parties, firms, countries, cities. */
const BODY =
  /(?:부|청|처|원|회|당|사|시|군|구|도|팀|단|국|은행|대|대학교|병원|그룹|증권|전자|통신|신문|일보|미국|중국|일본|러시아|독일|영국|프랑스|한국|북한|노조|연맹|재단|공단|공사|위|소|관|A)$/u;
/** How foreign surnames end when written in Hangul. */
const FOREIGN = /^.$|(?:스|트|르|드|크|프|츠|턴|슨|먼|버그|맨|노프|스키|예프)$/u;
/** Tokens that end a phrase: particles and connecting endings, words of time. */
const ENDS_PHRASE =
  /(?:에|에서|에게|께|해|으로|로|을|를|며|고|면|면서|서|도|만|과|와|은|는|이|가|만에|따르면|[,·])$|^(?:때|뒤|후|전|날|일|중)$/u;
/** Syllables that end particles and names alike. */
const ENDS_NAME_TOO = /(?:서|도|로|고|만|이|해)$/u;
/** Whoever these stand behind is seldom named. */
const ANYBODY = /(?:관계자|직원|주민|시민|학생|노동자|유족|전문가|목격자|농민|어민|상인|측)$/u;
const SUBJECT = /^(?<head>.*?[\p{Script=Hangul}A-Za-z)])(?:께서는|에서는|은|는|이|가)$/u;
const ADNOMINAL = /(?:하|되|있|없|않|겠|받|지키|모르)는$|^(?:가|오|보|알|라|다)는$|(?:같|많|적|좋|깊|높|작|큰)은$/u;
const PRONOUN = /^(?:그|그녀|이들|그들|저|나|우리|이|이것|그것|저희|누구|무엇)$/u;

/** The party that a stretch of a Korean sentence has for its subject; `text` begins at `at` of the source. null where there is none, speaker '' for a pronoun. */
export function koreanSubject(text: string, at: number, before: string): Speaker | null {
  const tokens = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, at: at + index }));
  const heads = tokens.flatMap((token, index) => {
    const head = SUBJECT.exec(withoutAside(token.word))?.groups?.head;
    if (head === undefined || ADNOMINAL.test(token.word)) return [];
    return [{ index, head, isTopic: /[은는]$/u.test(token.word) }];
  });
  const chosen = heads.find((one) => one.isTopic && !isTime(one.head)) ?? heads.find((one) => !isTime(one.head));
  if (!chosen) return null;
  const { index, head } = chosen;
  const start = tokens[index]?.at ?? at;
  if (PRONOUN.test(head)) return { speaker: '', role: '', start };
  let from = index;
  while (from > 0 && index - from < 4 && !endsPhrase(withoutAside(tokens[from - 1]?.word ?? ''))) from -= 1;
  const phrase = [...tokens.slice(from, index).map(({ word }) => withoutAside(word)), head];
  return { ...partyOf(phrase, before), start: tokens[from]?.at ?? start };
}

function endsPhrase(word: string): boolean {
  if (word.length === 1 && IS_SURNAME.test(word)) return false;
  return ENDS_PHRASE.test(word) && !(NAME.test(word) && ENDS_NAME_TOO.test(word));
}

/** "이날", "올해", "지난달": what is told of a time is nobody. */
function isTime(head: string): boolean {
  return /(?:날|해|달|주|년|월|일|시간|오전|오후|최근|당시|이번|결과|때문|경우|것|점|수|바)$/u.test(head);
}

/** "김순자(61)" → "김순자". */
function withoutAside(word: string): string {
  return word.replace(/\([^)]*\)/gu, '').replace(/[“”"‘’]/gu, '');
}

/** Name and role out of "한도진 해양수산부 장관", "민주평화당 오세린 대변인", "김 씨"; without a name the party itself. */
function partyOf(phrase: string[], before: string): { speaker: string; role: string } {
  const last = phrase.at(-1) ?? '';
  const office = OFFICE.exec(last)?.groups;
  const rest = phrase.slice(0, -1);
  if (!office) {
    if (NAME.test(last) && !BODY.test(last)) return { speaker: last, role: '' };
    return { speaker: last, role: '' };
  }
  const lead = office.lead ?? '';
  const role = office.office === '씨' ? '' : last;
  // "최영호씨": written as one word.
  if (office.office === '씨' && lead !== '') {
    return {
      speaker: NAME.test(lead)
        ? lead
        : lead.length === 1 && /\p{Script=Hangul}/u.test(lead)
          ? bearerOf(lead, before, last)
          : last,
      role: '',
    };
  }
  const beside = rest.at(-1) ?? '';
  // "마루증권의 한 연구원": 한 is "one" as well as a surname.
  const isOne = beside === '한' && (rest.length > 1 || ANYBODY.test(last));
  if (isOne) return { speaker: [...rest, last].join(' '), role: '' };
  if (beside.length === 1 && IS_SURNAME.test(beside)) {
    return { speaker: bearerOf(beside, before, `${beside} ${last}`), role };
  }
  const named = rest.findLast(
    (word, at) =>
      NAME.test(word) && !isOffice(word) && (!BODY.test(word) || (!ANYBODY.test(last) && at === rest.length - 1)),
  );
  // "제임스 콜": a name of one word more is no Korean one.
  const beyond = rest[rest.indexOf(named ?? '') + 1];
  if (named && beyond !== undefined && FOREIGN.test(beyond) && !BODY.test(beyond) && !isOffice(beyond)) {
    const whole = rest.filter((word) => !BODY.test(word) && !isOffice(word)).join(' ');
    return { speaker: whole, role: withoutName(rest, whole, role) };
  }
  if (named) return { speaker: named, role: withoutName(rest, named, role) };
  if (SHORT_NAME.test(beside) && !isOffice(beside) && !BODY.test(beside)) return { speaker: beside, role };
  // "제임스 콜 미국 국무장관": what is no body and no office names a foreigner.
  const foreign = rest.filter((word) => !BODY.test(word) && !isOffice(word));
  if (role !== '' && foreign.length >= 2) return { speaker: foreign.join(' '), role };
  if (office.office === '씨' && foreign.length > 0) return { speaker: foreign.join(' '), role: '' };
  return { speaker: [...rest.slice(-1), last].join(' '), role: '' };
}

function isOffice(word: string): boolean {
  return OFFICE.test(word) && !/^.{3}$/u.test(word.replace(/(?:주민|어민|농민)$/u, ''));
}

function withoutName(rest: string[], name: string, role: string): string {
  return [...rest.filter((word) => !name.split(' ').includes(word)), role].filter((word) => word !== '').join(' ');
}

/** "김 씨" is the last before of that surname whose full name was given with an office. */
function bearerOf(surname: string, before: string, otherwise: string): string {
  const full = new RegExp(
    `(?<!\\p{Script=Hangul})(${surname}\\p{Script=Hangul}{1,3})(?:\\([^)]{1,12}\\))?\\s?(?:[\\p{Script=Hangul}A-Za-z]+\\s){0,2}?[\\p{Script=Hangul}]*?(?:${OFFICES})(?=[은는이가도의을를와과,)\\s]|께)`,
    'gu',
  );
  const bearers = [...before.matchAll(full)].map(({ 1: name = '' }) => name);
  return bearers.findLast((name) => name.length >= 3) ?? bearers.at(-1) ?? otherwise;
}
