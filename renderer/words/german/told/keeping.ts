/** Backups, moving the library, its way out and in, references (`desk/library`, `desk/references`, `desk/requests`). */
export const keeping: Record<string, string> = {
  'Nothing was restored here that could be taken back.':
    'Hier wurde nichts wiederhergestellt, was sich zurücknehmen ließe.',
  'Name the folder with its whole path.': 'Geben Sie den Ordner mit vollem Pfad an.',
  'The new folder lies in the library’s own folder.': 'Der neue Ordner liegt im Ordner der Bibliothek selbst.',
  'Choose another one.': 'Wählen Sie etwas anderes.',
  '{0} is a file.': '{0} ist eine Datei.',
  'Choose a folder.': 'Wählen Sie einen Ordner.',
  'The folder {0} is not empty.': 'Der Ordner {0} ist nicht leer.',
  'Choose an empty one, or name a new one.': 'Wählen Sie einen leeren, oder geben Sie einen neuen an.',
  'Choose a folder of this machine, or move it there all the same.':
    'Wählen Sie einen Ordner dieses Rechners, oder verschieben Sie sie trotzdem dorthin.',
  'The library was not moved: {0}': 'Die Bibliothek wurde nicht verschoben: {0}',
  'Close Briefwright, then move it.': 'Schließen Sie Briefwright, und verschieben Sie sie dann.',
  'The moved library is not there; the old copy stays.':
    'Die verschobene Bibliothek ist nicht da; die alte Kopie bleibt.',
  '{0} did not come out the same.': '{0} kam anders an, als es war.',
  'Check that disk.': 'Prüfen Sie diesen Datenträger.',
  'The library was last in {0}; nothing is there now.': 'Die Bibliothek war zuletzt in {0}; dort ist jetzt nichts.',
  'Open it there. To use the copy all the same, remove {0} from its folder.':
    'Öffnen Sie sie dort. Um die Kopie trotzdem zu nutzen, entfernen Sie {0} aus ihrem Ordner.',
  'This reference is no longer in the library.': 'Diese Literaturangabe ist nicht mehr in der Bibliothek.',
  'This file holds {0} references; at most {1} are read.':
    'Diese Datei enthält {0} Literaturangaben; höchstens {1} werden gelesen.',
  'Nothing was imported: {0}.': 'Nichts wurde importiert: {0}.',
  'Export it again from the other program.': 'Exportieren Sie sie noch einmal aus dem anderen Programm.',
  'This library is too large to be exported here.': 'Diese Bibliothek ist zu groß, um hier exportiert zu werden.',
  'Use `briefwright library export FILE.zip`.': 'Nutzen Sie `briefwright library export FILE.zip`.',
  '“{0}” is no file of references: its name ends in none of .json, .ris, .bib.':
    '„{0}“ ist keine Datei mit Literaturangaben: Ihr Name endet weder auf .json noch auf .ris oder .bib.',
  'There are no sources to export.': 'Es gibt keine Quellen zu exportieren.',
  'Backups are kept there already.': 'Dort liegen die Sicherungen schon.',
  'Choose a folder on another disk.': 'Wählen Sie einen Ordner auf einem anderen Datenträger.',
  'This cannot be done: {0}': 'Das geht nicht: {0}',
  'The backup was read back and does not hold what the library holds.':
    'Die Sicherung wurde zurückgelesen und enthält nicht, was die Bibliothek enthält.',
  'Try again.': 'Versuchen Sie es noch einmal.',
  'A backup that was copied to the second folder did not come out the same.':
    'Eine Sicherung kam im zweiten Ordner anders an, als sie war.',
  'This backup is no longer there.': 'Diese Sicherung ist nicht mehr da.',
  'This backup is no longer what it was when it was made.':
    'Diese Sicherung ist nicht mehr, was sie war, als sie gemacht wurde.',
  'No backup was made: the disk has only {0} MB left.':
    'Es wurde keine Sicherung gemacht: Auf dem Datenträger sind nur noch {0} MB frei.',
  'Free some space.': 'Schaffen Sie Platz.',
  'The backup was read back and is not sound: {0}.': 'Die Sicherung wurde zurückgelesen und ist nicht in Ordnung: {0}.',
  'Try again; check the disk.': 'Versuchen Sie es noch einmal; prüfen Sie den Datenträger.',
  'This export was made by a newer Briefwright.': 'Dieser Export stammt von einem neueren Briefwright.',
  'Ask for the file again.': 'Bitten Sie noch einmal um die Datei.',
  'This library is too large for one zip.': 'Diese Bibliothek ist zu groß für eine einzige Zip-Datei.',
  'Make a backup instead: “library backup”.': 'Machen Sie stattdessen eine Sicherung: „library backup“.',
};
