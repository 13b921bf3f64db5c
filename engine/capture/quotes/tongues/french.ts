/** Verbs in -er by their stem: "affirm" gives affirme, affirment, affirmé, affirmait, affirma. */
const STEMS =
  'affirm ajout expliqu soulign estim indiqu assur regrett précis déclar racont résum lanc dénonc critiqu confi annonc insist not observ jug rappel témoign avou exclam interrog demand révèl considèr espèr déplor menac avanc évoqu ironis plaid protest répliqu rétorqu salu clam march admir commenc constat confirm appel qualifi conseill analys tranch martel pest soupir glis détaill justifi recommand signal murmur cri prôn raisonn confess argu réclam corrig relativis tempèr nuanc abond renchéri poursuiv narr relat mentionn invoqu revendiqu encourag félicit lâch balay souffl';
const FORMS =
  "dit|disait|disent|écrit|écrivait|répond|répondu|répondait|prévient|prévenu|averti|avertit|soutient|soutenu|maintient|maintenu|promet|promis|reconnaît|reconnu|convient|convenu|conclut|conclu|poursuit|poursuivi|reprend|repris|sourit|décrit|prédit|concède|concédé|répète|répété|espère|espéré|considère|considéré|révèle|révélé|rappelle|rappelé|s[’']inquiète|s[’']indigne|s[’']exclame|s[’']insurge|s[’']étonne|se défend|se réjouit|se souvient|se félicite|se désole|se plaint|redoute|craint|renchérit|réagit|réagi|répète|lit-on|peut-on lire|juge";

const forms = STEMS.split(' ').flatMap((stem) => [
  `${stem}e`,
  `${stem}ent`,
  `${stem}é`,
  `${stem}ait`,
  `${stem.replace(/c$/, 'ç')}ait`,
]);

/** French verbs that report speech, as alternatives of a pattern. */
export const FRENCH_CUES = [...new Set([...forms, ...FORMS.split('|')])].sort((a, b) => b.length - a.length).join('|');
