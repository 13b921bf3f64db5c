/** English verbs that report speech: base, past (and participle where it differs). The other forms are made from them. */
const REGULAR =
  'accept accuse acknowledge add admit admonish advise affirm allege announce answer appeal argue ask assert assure attest bark bellow blurt boast brag caution challenge charge chide claim clarify comment complain concede conclude confess confide confirm contend continue counter cry declare decry deny describe detail disclose emphasize emphasise enthuse estimate exclaim exhort explain fume grouse grumble gush hint huff inform inquire insist interject interrupt intone joke lament maintain marvel mention moan mumble murmur muse note object observe offer opine order plead pledge point predict proclaim promise propose protest quip reason reassure recall recommend reflect reiterate relate remark remember remind reply report request respond retort reveal roar scoff scream shout shriek signal sigh snap sneer snort specify speculate stammer state stipulate stress sue suggest summarize sum surmise testify theorize thunder toast tweet urge venture vow wager wail warn whisper whoop wonder yell post email conclude exult quote demand announce estimate advise implore chuckle laugh shrug smile grin mutter sob hiss giggle smirk reckon recount apologize rule crow deadpan scold fret sniff growl gripe bemoan beam tease counsel rejoin elaborate volunteer rave lecture preach drawl jest taunt beseech sputter stutter cheer chant gloat grumble demur hedge equivocate allow praise criticize criticise denounce condemn dub label term deem brand dismiss blast slam mock hail indicate'.split(
    ' ',
  );
const IRREGULAR: string[] =
  'say|says|said|saying tell|tells|told|telling write|writes|wrote|written|writing think|thinks|thought feel|feels|felt swear|swears|swore foresee|foresees|foresaw repeat|repeats|repeated|repeating go|goes read|reads|reading call|calls|called|calling put|puts begin|begins|began recollect|recollects|recollected texted shoot|shoots|shot hold|holds|held agree|agrees|agreed|agreeing speak|speaks|spoke sing|sings|sang teach|teaches|taught'
    .split(' ')
    .flatMap((forms) => forms.split('|'))
    // Too common in other senses to be heard as speech wherever they stand.
    .filter(
      (form) =>
        !/^(?:go|goes|put|puts|hold|holds|held|shoot|shoots|shot|read|think|feel|speak|call|sing|sings|teach|begin)$/.test(
          form,
        ),
    );

/** Nouns or other verbs too, more often than speech: only their past and their -ing count. */
const NOT_PRESENT = new Set(
  'reason state note claim report charge point order request demand offer comment estimate post email label term brand signal object quote promise challenge toast remark sue dub mock hail blast slam detail venture sum protest address rule crow tease counsel cheer chant lecture volunteer beam rave sniff fret allow hedge appeal answer plead praise boast snap relate accept reflect recall'.split(
    ' ',
  ),
);

function formsOf(verb: string): string[] {
  const past = /e$/.test(verb)
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ied')
      : DOUBLING.has(verb)
        ? `${verb}${verb.at(-1)}ed`
        : `${verb}ed`;
  const gerund = `${DOUBLING.has(verb) ? `${verb}${verb.at(-1)}` : verb.replace(/([^e])e$/, '$1')}ing`;
  const third = /(?:s|sh|ch|x)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ies')
      : `${verb}s`;
  return NOT_PRESENT.has(verb) ? [past, gerund] : [past, gerund, third];
}
const DOUBLING = new Set(['brag', 'admit', 'snap', 'quip', 'slam', 'dub', 'sum', 'deadpan', 'demur']);

const PRESENT_TOO = [
  'notes',
  'claims',
  'states',
  'recalls',
  'argue',
  'argues',
  'insist',
  'insists',
  'contend',
  'maintain',
  'concede',
  'explain',
  'warn',
  'believe',
  'believes',
  'believed',
];

const VERBS = [...new Set([...REGULAR.flatMap(formsOf), ...IRREGULAR, ...PRESENT_TOO])]
  .filter((form) => form !== 'ruling')
  .sort((a, b) => b.length - a.length);

/** Verbs that speak only with their particle. */
const PHRASAL =
  '(?:sho(?:t|ots)|fire[sd]|hit|hits|clap(?:s|ped)|snap(?:s|ped)) back|chime[sd] in|weigh(?:s|ed) in|pipe[sd] up|sp(?:oke|eaks) up|call(?:s|ed) out';

/** English verbs that report speech, as alternatives of a pattern. */
export const ENGLISH_CUES = `${PHRASAL}|${VERBS.join('|')}`;
