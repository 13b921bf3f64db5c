/** Words that a screen breaks on: long without a space, from the right, both at once. */
export const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const RTL = 'قال المتحدث باسم الهيئة إن الجسر سيبقى مغلقا حتى 14 أبريل';
export const HEBREW = 'הגשר ייסגר (Bridge 14) עד אפריל';
export const LONG_NAME = `Ambassador Extraordinary ${LONG} of the Provisional Administration of the Eastern Waterways`;
