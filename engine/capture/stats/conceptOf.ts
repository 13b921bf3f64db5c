/** What a number is of, where nothing countable stands behind it: "depth" in `at a depth of 38 metres`, else the subject of its clause. '' where neither is clear. */
export function conceptOf(sentence: string, at: number): string {
  const before = withoutQualifier(sentence.slice(Math.max(0, at - 200), at));
  const measured = /(?:^|[\s(])(?:(?:a|an|the)\s)?([\p{L}][\p{L}'’-]{2,})\sof$/u.exec(before)?.[1] ?? '';
  if (measured !== '' && !isEmpty(measured)) return measured;
  return subjectOf(before);
}

/** Words between the measured thing and its number that say nothing of the thing. */
const QUALIFIER =
  /\s*(?:\b(?:about|around|roughly|approximately|some|nearly|almost|just|only|over|up to|more than|less than|fewer than|at least|at most|as much as|as many as|an estimated|rund|etwa|knapp|bis zu|mehr als|weniger als|mindestens|höchstens|ungefähr)|[$€£¥(])\s*$/iu;

function withoutQualifier(text: string): string {
  let rest = text.trimEnd();
  for (let shorter = rest.replace(QUALIFIER, ''); shorter !== rest; shorter = rest.replace(QUALIFIER, ''))
    rest = shorter;
  return rest;
}

/** Verbs that put a number to their subject. The subject ends before the first of them. */
const VERB = new RegExp(
  `(?<!^ (?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)) (?:${[
    'is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|does|did',
    'costs?|stands?|stood|rank(?:s|ed)?|reach(?:es|ed)|amount(?:s|ed)|total(?:s|led)|number(?:s|ed)|weigh(?:s|ed)|measure(?:s|d)|cover(?:s|ed)',
    'rose|rises?|fell|falls?|grew|grows?|dropped|drops|climbed|jumped|increased|decreased|declined|shrank|closed|opened|gained|lost|doubled',
    'handled|handles|carried|carries|produced|produces|employs?|employed|earned|earns|spent|spends|paid|pays|sold|sells|bought|received|exported|imported|needs?|takes?|took|means|meant|makes?|made',
    'ist|sind|war|waren|hat|haben|hatte|wird|werden|würde|kostet?e?n?|beträgt|betrug|liegt|lag|stieg|steigt|fiel|fällt|sank|sinkt|wuchs|erreichte?|zählte?|befördert|beförderte|umfasst|macht',
  ].join('|')})(?= |$)`,
  'u',
);
/** Words that open a clause without being its subject. */
const LEAD_IN =
  /^(?:in|on|at|for|from|since|by|after|before|during|with|without|within|under|according|while|when|if|although|though|because|as|im|in|am|bei|nach|seit|für|mit|laut|wenn|weil|obwohl|während)\s/iu;
const ADVERB =
  /\s(?:now|then|also|already|still|only|later|recently|currently|alone|jetzt|nun|noch|bereits|schon|auch|nur|\p{Ll}+ly)$/u;
const MOST_WORDS = 7;

function subjectOf(before: string): string {
  const clause = `${before} `.split(/[,;:–—]\s|\(/u).at(-1) ?? '';
  const opened = ` ${clause.trim().replace(/^[“„"«»]?(?:(?:and|but|or|und|aber|oder)\s)?/iu, '')}`;
  const verb = VERB.exec(opened);
  if (!verb) return '';
  let subject = opened.slice(0, verb.index).trim();
  if (LEAD_IN.test(`${subject} `) || /\s(?:that|which|who|dass)(?:\s|$)/.test(subject)) return '';
  subject = subject.replace(/\sto$/, '');
  while (ADVERB.test(subject)) subject = subject.replace(ADVERB, '');
  subject = subject.replace(/^(?:the|an?|der|die|das|den|ein|eine)\s/iu, '');
  const words = subject.split(' ');
  return words.length > MOST_WORDS || words.every(isEmpty) ? '' : subject;
}

/** Pronouns and articles name nothing. */
function isEmpty(word: string): boolean {
  return /^(?:the|an?|this|that|these|those|it|he|she|they|we|you|i|there|who|which|what|its|his|her|their|our|all|some|one|der|die|das|er|sie|es|wir|dies|diese[rsmn]?|man|dort|und|and)?$/iu.test(
    word,
  );
}
