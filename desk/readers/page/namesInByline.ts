import { plainWords } from './plainWords.ts';

export interface Byline {
  /** People by name, a body (an agency, a desk), or nothing of the kind. */
  kind: 'people' | 'body' | 'none';
  names: string[];
}

/** No byline is longer, markup and all that surrounds it included. */
const LONGEST = 2000;

const NOTHING: Byline = { kind: 'none', names: [] };

const LEAD =
  /^(?:\s*(?:(?:written|reported|story|words|text|posted|published|submitted|produced|compiled|contributed|analysis|opinion|review|news|article|photos?)\s+)?(?:by|from|von|par|por|di|da|door|af|av|przez|autor(?:in|a|es|en)?|auteurs?|authors?|writers?|автор(?:ы)?|текст|texte?|texto|reporter|글|文|作者|记者|記者)(?![\p{L}])\s*[:：|·-]?\s*)+/iu;
/** What follows the names on the same line: when, how long to read, where else. */
const TAIL =
  /\s*(?:[|•·—–»]|\s-\s|\s\/\s|\bpublished\b|\bposted\b|\bupdated\b|\blast\s|\bfollow\b|\bview\s|\bread\s|\bmore\s|\bsee all|\bcontact\b|\bemail\b|\bfor the\b|\bfor\s(?=\p{Lu})|\bin\s(?=\p{Lu}\p{Ll})|\bat\s(?=\p{Lu}|\d)|\bspecial to\b|\bis an?\b|\bwas\b|\bam\s|\bum\s|\ble\s\d|\bel\s\d|\bon\s(?=\p{Lu}|\d)|\d{1,2}[:.]\d\d|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d+\s?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|https?:|www\.).*$/iu;
const BETWEEN =
  /\s*(?:,|;|&|\/|、|，|·|\band\b|\bund\b|\bet\b|\by\b|\bи\b|\bog\b|\boch\b|\ben\b(?=\s\p{Lu})|\be\b(?=\s\p{Lu})|\bwith\b)\s*/u;
const JOB =
  /(?:^|\s)(?:writers?|reporters?|editors?|correspondents?|columnists?|contributors?|staff|producers?|journalists?|journaliste|bureau|desk|team|chief|analysts?|photographers?|redakt\p{L}+|korrespondent\p{L}*|reda[kc]tion|redacci[oó]n|r[eé]daction|news|newsroom|press|agency|agencies|agence|wire|services?|media|magazine|board|online|digital|network|times|post|daily|herald|tribune|gazette|journal|reuters|afp|dpa|ap|bbc|cnn|npr|pbs|admin|administrator|webmaster|guest|user|editorial|opinion|committee|institute|foundation|department|ministry|university|company|group|inc|ltd|llc|gmbh)\.?(?=\s|$)/iu;
/** Words of a page that stand where a name could. */
const NO_NAME =
  /^(?:home|news|sports?|opinion|world|politics|business|share|print|comments?|subscribe|sign in|log ?in|menu|search|photo|image|video|getty images|unknown|anonymous|none|null|undefined|author|byline|read more|continue reading|advertisement|about|contact|facebook|twitter|instagram|linkedin|youtube|email)$/i;

/** The names in a byline, without what leads to them and follows them, without jobs, addresses and handles. */
export function namesInByline(byline: string): Byline {
  // Some of the patterns take time that grows with the square of the length.
  const line = plainWords(byline.slice(0, LONGEST))
    .replace(/\S+@\S+\.\w+/g, ' ')
    .replace(/(?:^|\s)@\w+/g, ' ')
    .replace(/\([^)]{0,80}\)/g, ' ')
    .replace(/\s*\bprofile image\b.*$/i, '')
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/[\s,;:|·-]+$/u, '')
    .trim();
  if (line === '' || line.length > 200) return NOTHING;
  const korean = /^([가-힣]{2,4})\s?(?:선임|인턴|전문|수습|객원|특파원)?\s?(?:기자|특파원)/u.exec(line)?.[1];
  if (korean) return { kind: 'people', names: [korean] };
  const parts = inCase(line)
    .split(BETWEEN)
    .map(trimmed)
    .filter((part) => part !== '');
  const people = [...new Set(parts.filter(isPerson))];
  if (people.length > 0 && people.length <= 10) return { kind: 'people', names: people };
  const [body] = parts;
  return body && parts.length <= 3 && isBody(body) ? { kind: 'body', names: [body] } : NOTHING;
}

/** Two to five words, each a name, an initial or a particle; or two to four letters of a script that parts no words. */
function isPerson(name: string): boolean {
  if (
    /^[\p{Script=Han}]{2,4}$|^[가-힣]{2,4}$|^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,8}$/u.test(name)
  )
    return true;
  if (JOB.test(name) || NO_NAME.test(name) || /\d/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return words.every(
    (word) =>
      /^(?:de|van|von|der|den|del|della|da|di|du|la|le|al|el|bin|ibn|ten|ter|dos|das|do|y|e|zu|af|st)$/iu.test(word) ||
      /^(?:[dDlLO][’'])?[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]*$/u.test(word) ||
      /^al-\p{Lu}/u.test(word),
  );
}

/** A single word or a body's name: "Reuters", "Associated Press", "Staff", "nak". */
function isBody(name: string): boolean {
  return !NO_NAME.test(name) && name.split(/\s+/).length <= 6 && /^[\p{L}\d]/u.test(name) && !/[.!?]\s/.test(name);
}

function trimmed(part: string): string {
  return part.trim().replace(/^[\s–—|:-]+|[\s–—|:-]+$/gu, '');
}

const SMALL = /\b(?:AND|UND|ET|Y|E|DE|VON|VAN|DER|DEN|DEL|LA|WITH|FOR|OF)\b/gu;

/** "JANE DOE AND JOHN ROE" is Jane Doe and John Roe. */
function inCase(line: string): string {
  if (!/^[\p{Lu}’',.&\s-]{5,}$/u.test(line) || !/\s/.test(line)) return line;
  return line
    .replace(SMALL, (word) => word.toLowerCase())
    .replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}
