/** Weak verbs by their stem: "sag" gives sagt, sagte, sagten, sagen. */
const STEMS =
  'sag erklär beton warn mein teil kritisier forder füg ergänz nenn mahn lob kündig bekräftig erläuter räum versicher zitier erinner erzähl klag beteuer behaupt bezeichn urteil bilanzier prophezei verteidig vermut glaub hoff frag schimpf spott scherz präzisier konstatier verlang bedauer begründ empfind verkünd erwider entgegn kommentier resümier appellier argumentier äußer jubel schwärm seufz stöhn flüster droh zweifel bestätig dementier protestier prognostizier unterstellt stell schätz erwart fürcht bemängel monier rühm deut';
/** Strong and irregular ones, form by form. */
const FORMS =
  'berichtet|berichtete|berichteten|antwortet|antwortete|antworteten|befürchtet|befürchtete|schreibt|schrieb|schrieben|spricht|sprach|sprachen|heißt|hieß|rät|riet|rief|ruft|wirft|warf|gibt|gab|widerspricht|widersprach|verspricht|versprach|beschreibt|beschrieb|weist|wies|nannte|nannten|sieht|sah|hält|hielt|weiß|wusste|findet|fand|unterstreicht|unterstrich|verweist|verwies|schließt|schloss|gesteht|gestand|lässt wissen|ließ wissen|gesagt|erklärt|mitgeteilt|betont|gewarnt|geschrieben|genannt';

const forms = STEMS.split(' ').flatMap((stem) => {
  const t = /(?:t|d|[^aeiouyäöülrhmn][mn])$/.test(stem) ? `${stem}et` : `${stem}t`;
  return [t, `${t}e`, `${t}en`];
});

/** German verbs that report speech, as alternatives of a pattern. */
export const GERMAN_CUES = [...new Set([...forms, ...FORMS.split('|')])].sort((a, b) => b.length - a.length).join('|');
