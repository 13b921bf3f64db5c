/** How a marked word is found on the page. */
export const MISSPELT = '.misspelt';

/** The event on a marked word that asks its editor for suggestions. */
export const SPELL_WISH = 'briefwright-spell';
