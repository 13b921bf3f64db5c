export const checks: Record<string, string> = {
  Checks: 'Prüfung',
  'Checking…': 'Wird geprüft …',
  Errors: 'Fehler',
  'These stop the export.': 'Sie verhindern den Export.',
  Warnings: 'Warnungen',
  'Look at these before you sign.': 'Bitte ansehen, bevor Sie unterschreiben.',
  Remarks: 'Hinweise',
  'Signed off': 'Abgezeichnet',
  'Let pass in writing; the reason is printed in the check report.':
    'Schriftlich hingenommen; die Begründung steht im Prüfbericht.',
  'Nothing found. Every quotation is word for word in its source.':
    'Keine Befunde. Jedes Zitat steht Wort für Wort in seiner Quelle.',
  '“{reason}” — {name}, {day}': '„{reason}“ – {name}, {day}',
  'no name': 'ohne Namen',
  'Go to': 'Zur Stelle',
  'Leave empty…': 'Leer lassen …',
  'Leave empty': 'Leer lassen',
  'Sign off': 'Abzeichnen',
  'Withdraw sign-off': 'Abzeichnung zurücknehmen',
  Withdraw: 'Zurücknehmen',
  Reason: 'Begründung',
  'It is printed in the check report and travels inside the exported files.':
    'Sie steht im Prüfbericht und in den exportierten Dateien.',
  'Your name': 'Ihr Name',
  'Asked for once.': 'Wird nur einmal gefragt.',
  'Signed by {name}.': 'Gezeichnet: {name}.',
  'Arrows walk the findings; Enter goes to the place, F fixes, S signs off. F4 goes on from anywhere.':
    'Pfeiltasten: von Befund zu Befund. Enter: zur Stelle, F: beheben, S: abzeichnen, F4: nächster Befund.',
  'Shown findings': 'Gezeigte Befunde',
  'Checked and found sound': 'Geprüft und in Ordnung',
  Quotations: 'Zitate',
  'Numbers // in findings': 'Zahlen',
  Likelihood: 'Wahrscheinlichkeit',
  'Sources // in findings': 'Quellen',
  'Marking // in findings': 'Kennzeichnung',
  'Form and length': 'Form und Länge',
  Accessibility: 'Barrierefreiheit',
  '{count, plural, one {# quotation or excerpt} other {# quotations and excerpts}}, word for word':
    '{count, plural, one {# Zitat oder Auszug} other {# Zitate und Auszüge}}, Wort für Wort',
  '{count, plural, one {# number} other {# numbers}}: sources, prose, sums and age agree':
    '{count, plural, one {# Zahl} other {# Zahlen}}: Quellen, Text, Summen und Stand stimmen überein',
  '{count, plural, one {# sentence} other {# sentences}} in the terms of the scale':
    '{count, plural, one {# Satz} other {# Sätze}} in den Begriffen der Skala',
  '{count, plural, one {# article} other {# articles}}, and every judgement names its own':
    '{count, plural, one {# Artikel} other {# Artikel}}, und jedes Urteil nennt seine Quellen',
  'no lower than the template and {count, plural, one {# article} other {# articles}}':
    'nicht niedriger als die Vorlage und {count, plural, one {# Artikel} other {# Artikel}}',
  '{count, plural, one {# place} other {# places}} of the template, as full as it asks':
    '{count, plural, one {# Platz} other {# Plätze}} der Vorlage, so gefüllt wie verlangt',
  '{count, plural, one {# text} other {# texts}}: headings, tables, links, languages, colours':
    '{count, plural, one {# Text} other {# Texte}}: Überschriften, Tabellen, Links, Sprachen, Farben',
  'No finding is open.': 'Kein Befund ist offen.',
  'Write “{words}”': '„{words}“ schreiben',
  'Mark it {mark}': 'Als {mark} kennzeichnen',
  'Cite it': 'Fußnote setzen',
  'Take the article’s wording': 'Wortlaut des Artikels nehmen',
  'Name “{speaker}”': '„{speaker}“ nennen',
  'Make it a first-level heading': 'Zur Überschrift der ersten Ebene machen',
  'Take the empty heading out': 'Leere Überschrift entfernen',
  'The text is another by now.': 'Der Text ist inzwischen ein anderer.',
  'It is checked again.': 'Er wird noch einmal geprüft.',
  'Done: {what}.': 'Erledigt: {what}.',
};
