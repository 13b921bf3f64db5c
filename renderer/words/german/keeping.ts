export const keeping: Record<string, string> = {
  'Making a backup and reading it back…': 'Sicherung wird gemacht und zurückgelesen …',
  'Removing…': 'Wird entfernt …',
  'Restoring…': 'Wird wiederhergestellt …',
  'Copying the library and comparing every file…': 'Bibliothek wird kopiert, jede Datei wird verglichen …',
  'Importing…': 'Wird importiert …',
  'Library and backups': 'Bibliothek und Sicherungen',
  'by the rule': 'nach Regel',
  'before an update': 'vor einer Aktualisierung',
  'by hand': 'von Hand',
  Backups: 'Sicherungen',
  'The last one is of {moment}. Each is read back before an older one goes.':
    'Die letzte ist vom {moment}. Jede wird zurückgelesen, bevor eine ältere geht.',
  'None yet. One is made every day, and every hour in which something changes.':
    'Noch keine. Jeden Tag wird eine gemacht, und jede Stunde, in der sich etwas ändert.',
  'Back up now': 'Jetzt sichern',
  '{count, plural, one {# backup} other {# backups}} in the second folder':
    '{count, plural, one {# Sicherung} other {# Sicherungen}} im zweiten Ordner',
  'Backups in the second folder': 'Sicherungen im zweiten Ordner',
  '{why}, {sources, plural, one {# article} other {# articles}}, {briefings, plural, one {# briefing} other {# briefings}}, {size}':
    '{why}, {sources, plural, one {# Artikel} other {# Artikel}}, {briefings, plural, one {# Briefing} other {# Briefings}}, {size}',
  'Restore {moment}': '{moment} wiederherstellen',
  'Restore…': 'Wiederherstellen …',
  'Remove {moment}': '{moment} entfernen',
  'Remove…': 'Entfernen …',
  'Put this state in the place of the library? What is there now is kept, and the restore can be undone.':
    'Diesen Stand an die Stelle der Bibliothek setzen? Was jetzt da ist, wird aufgehoben, und das Wiederherstellen lässt sich zurücknehmen.',
  'Remove this backup for good?': 'Diese Sicherung endgültig entfernen?',
  Restore: 'Wiederherstellen',
  'Undo the last restore': 'Letztes Wiederherstellen zurücknehmen',
  'Second folder for backups': 'Zweiter Ordner für Sicherungen',
  'It cannot be reached now; backups are copied there as soon as it can.':
    'Er ist jetzt nicht erreichbar; sobald er es ist, werden die Sicherungen dorthin kopiert.',
  'On another disk or a network drive. Every backup is copied there and compared.':
    'Auf einem anderen Datenträger oder einem Netzlaufwerk. Jede Sicherung wird dorthin kopiert und verglichen.',
  'Use this folder': 'Diesen Ordner nutzen',
  'No second folder': 'Kein zweiter Ordner',
  'Out and in': 'Hinaus und herein',
  'One zip with everything in open formats: articles with their bytes, evidence, briefings, templates, pictures.':
    'Eine Zip-Datei mit allem in offenen Formaten: Artikel mit ihren Bytes, Belege, Briefings, Vorlagen, Bilder.',
  'Export the library…': 'Bibliothek exportieren …',
  'Import a library…': 'Bibliothek importieren …',
  'Library file': 'Bibliotheksdatei',
  'Came in: {sources, plural, one {# article} other {# articles}}, {evidence, plural, one {# piece of evidence} other {# pieces of evidence}}, {briefings, plural, one {# briefing} other {# briefings}}. Here already: {known}.':
    'Hereingekommen: {sources, plural, one {# Artikel} other {# Artikel}}, {evidence, plural, one {# Beleg} other {# Belege}}, {briefings, plural, one {# Briefing} other {# Briefings}}. Schon da: {known}.',
  'References (Zotero)': 'Literaturangaben (Zotero)',
  'A reference without a text waits here until its text is captured.':
    'Eine Literaturangabe ohne Text wartet hier, bis ihr Text erfasst ist.',
  'Import references…': 'Literaturangaben importieren …',
  'File of references': 'Datei mit Literaturangaben',
  'Export as {format}': 'Als {format} exportieren',
  'References that wait for their text': 'Literaturangaben, die auf ihren Text warten',
  '{waiting} wait for their text, {attached} belong to articles that are here, {known} were here already.':
    '{waiting} warten auf ihren Text, {attached} gehören zu Artikeln, die da sind, {known} waren schon da.',
  'Kept and exported again, but shown on no card: {fields}.':
    'Aufgehoben und wieder exportiert, aber auf keiner Karte gezeigt: {fields}.',
  'Open the page': 'Seite öffnen',
  'Paste its text…': 'Text einfügen …',
  'Where the library is': 'Wo die Bibliothek liegt',
  '{program} copies this folder to other machines: that can break an open library.':
    '{program} kopiert diesen Ordner auf andere Rechner: Das kann eine offene Bibliothek beschädigen.',
  'The old copy is still in {folder}.': 'Die alte Kopie liegt noch in {folder}.',
  'Remove the old copy': 'Alte Kopie entfernen',
  'Move it to': 'Verschieben nach',
  'An empty or a new folder. Everything is copied and compared; the old copy stays until you remove it.':
    'Ein leerer oder ein neuer Ordner. Alles wird kopiert und verglichen; die alte Kopie bleibt, bis Sie sie entfernen.',
  'An empty or a new folder. This folder was named at the start: name the new one next time.':
    'Ein leerer oder ein neuer Ordner. Dieser Ordner wurde beim Start genannt: Nennen Sie beim nächsten Mal den neuen.',
  Move: 'Verschieben',
  'Also into a folder that another program copies to other machines':
    'Auch in einen Ordner, den ein anderes Programm auf andere Rechner kopiert',
  Version: 'Version',
  Licence: 'Lizenz',
  Licences: 'Lizenzen',
  'Search the licences': 'Lizenzen durchsuchen',
  '{count, plural, one {# package} other {# packages}}': '{count, plural, one {# Paket} other {# Pakete}}',
};
