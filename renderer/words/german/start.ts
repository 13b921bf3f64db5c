export const start: Record<string, string> = {
  'New briefing': 'Neues Briefing',
  Title: 'Titel',
  Date: 'Datum',
  'From {what}. Choose a template.': 'Aus {what}. Wählen Sie eine Vorlage.',
  'Create briefing': 'Briefing anlegen',
  'Drafted from {from}: what was found in an article is placed by the template’s rules.':
    'Entwurf aus {from}: Was in einem Artikel gefunden wurde, wird nach den Regeln der Vorlage eingesetzt.',
  'Drafted from {from}: every piece is placed where a slot takes it.':
    'Entwurf aus {from}: Jeder Beleg wird eingesetzt, wo ein Platz ihn aufnimmt.',
  'Drafted from {from}: every piece is placed where a slot takes it; what was found in an article is placed by the template’s rules.':
    'Entwurf aus {from}: Jeder Beleg wird eingesetzt, wo ein Platz ihn aufnimmt; was in einem Artikel gefunden wurde, nach den Regeln der Vorlage.',
  'Pinned and recent briefings': 'Angeheftete und zuletzt bearbeitete Briefings',
  'Recent briefings': 'Zuletzt bearbeitete Briefings',
  '{title}, pinned': '{title}, angeheftet',
  'More for {title}': 'Mehr zu {title}',
  Pin: 'Anheften',
  Unpin: 'Lösen',
  Duplicate: 'Duplizieren',
  Remove: 'Entfernen',
  'Removed “{title}”.': '„{title}“ entfernt.',
  'Paste article…': 'Artikel einfügen …',
  'Capture articles: paste them, or drop files on this window.':
    'Artikel erfassen: einfügen oder als Dateien auf dieses Fenster ziehen.',
  'Accept the quotes and numbers that were found in them, or lift your own.':
    'Gefundene Zitate und Kennzahlen übernehmen oder eigene Stellen herausheben.',
  'Place them in a template, write around them, export DOCX and PDF with every source noted.':
    'In eine Vorlage einsetzen, Text dazu schreiben, als DOCX und PDF mit allen Quellenangaben exportieren.',
  'up to {count, plural, one {# page} other {# pages}}': 'höchstens {count, plural, one {# Seite} other {# Seiten}}',
  'Use this template': 'Vorlage verwenden',
  'Open the example': 'Beispiel öffnen',
  'Opened {name}.': '{name} geöffnet.',
  'Pinned “{name}”.': '„{name}“ angeheftet.',
  '“{name}” is no longer pinned.': '„{name}“ ist nicht mehr angeheftet.',
  'Untitled briefing': 'Briefing ohne Titel',
};
