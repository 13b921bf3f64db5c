export const palette: Record<string, string> = {
  'Open briefing': 'Briefing öffnen',
  'Title of the briefing': 'Titel des Briefings',
  'What to do': 'Was zu tun ist',
  'An action, a section, a briefing': 'Ein Befehl, ein Abschnitt, ein Briefing',
  'Reading the library…': 'Bibliothek wird gelesen …',
  'Nothing is called that.': 'Nichts heißt so.',
  Section: 'Abschnitt',
  Slot: 'Platz',
  'go to': 'gehe zu',
  'open {templateName}': 'öffnen {templateName}',
};
