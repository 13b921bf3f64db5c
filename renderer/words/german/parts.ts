export const parts: Record<string, string> = {
  Close: 'Schließen',
  Cancel: 'Abbrechen',
  ', chosen': ', ausgewählt',
  Excerpt: 'Auszug',
  Quote: 'Zitat',
  Number: 'Kennzahl',
  '“{quoted}”': '„{quoted}“',
  'reported by {via}': 'berichtet von {via}',
  'speaker not known': 'Sprecher unbekannt',
  'the lead': 'Vorspann',
  'a key sentence': 'Kernsatz',
  'indirect speech': 'indirekte Rede',
};
