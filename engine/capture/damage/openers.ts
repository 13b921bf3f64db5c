/** Words that often open a sentence: behind a lower-case ending they show that a full stop and a space were lost. */
export const OPENERS: ReadonlySet<string> = new Set(
  'A An And As At Although After Also Because Before But By During Either For From He Her His How However I If In It Its Meanwhile More Most No Not Nobody Now On One Only Or Our She Since So Some Such That The Their There These They This Those Though To Until We What When Where Which While Who Why With You Yet Der Die Das Ein Eine Er Sie Es Wir Und Aber In Im Am Auf Bei Doch Le La Les Il Elle Un Une El Los Las'.split(
    ' ',
  ),
);

/** Openers that no name has for its second half, as LinkedIn has: they tell even behind a capital word. */
export const SURE_OPENERS: ReadonlySet<string> = new Set(
  'The It He She They But However This That There These Those When While Although According Meanwhile His Their Its'.split(
    ' ',
  ),
);
