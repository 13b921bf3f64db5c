/** Verbs in -ar by their stem: "afirm" gives afirma, afirman, afirmó, afirmaron, afirmaba, afirmado. */
const STEMS =
  'afirm señal declar explic asegur indic coment manifest critic denunci insist lament anunci recalc remarc subray rechaz acus cuestion contest pregunt recuerd record relat cont apunt matiz precis calific tach alert aclar augur confes confirm consider coincid celebr destac enfatiz exclam expres inform justific zanj sentenci sostuv resalt revel resumi reiter ratific pronostic plante agreg añad advert replic apost comunic sugeri mencion narr titul detall defendi exhort inst valor';
const FORMS =
  'dicho|afirmado|señalado|explicado|asegurado|declarado|indicado|advertido|añadido|lamentado|recordado|dijo|dijeron|dice|dicen|decía|añadió|añade|añaden|añadía|advirtió|advierte|advierten|sostuvo|sostiene|sostienen|respondió|responde|responden|reconoció|reconoce|insistió|insiste|escribió|escribe|mantuvo|mantiene|defendió|defiende|admitió|admite|pidió|pide|prometió|promete|explicó|recuerda|recordó|concluyó|concluye|describió|describe|predijo|sugirió|sugiere|expuso|expone|coincidió|coincide|resumió|resume|arremetió|cree|creía|opina|opinó|temió|teme|reza|rezaba|lee|argumenta|argumentó|reclama|reclamó|cuenta|contó|bromea|bromeó|ironiza|ironizó|exige|exigió|aconseja|aconsejó|zanja';

const forms = STEMS.split(' ').flatMap((stem) => [
  `${stem}a`,
  `${stem}an`,
  `${stem.replace(/c$/, 'c')}ó`,
  `${stem}aron`,
  `${stem}aba`,
]);

/** Spanish verbs that report speech, as alternatives of a pattern. */
export const SPANISH_CUES = [...new Set([...forms, ...FORMS.split('|')])].sort((a, b) => b.length - a.length).join('|');
