export const template: Record<string, string> = {
  'Version {version} of this template is there.': 'Fassung {version} dieser Vorlage liegt vor.',
  '{count, plural, one {One more change} other {# more changes}}.':
    '{count, plural, one {Eine weitere Änderung} other {# weitere Änderungen}}.',
  'See what changes': 'Änderungen ansehen',
  '“{name}”, version {version}': '„{name}“, Fassung {version}',
  'What changes in the template': 'Was sich in der Vorlage ändert',
  'Nothing but the number differs.': 'Nur die Nummer ist anders.',
  'What happens to your briefing': 'Was mit Ihrem Briefing geschieht',
  'These have no place; they stand at the end of the briefing, not printed, until you move or remove them:':
    'Diese haben keinen Platz; sie stehen am Ende des Briefings und werden nicht gedruckt, bis Sie sie verschieben oder entfernen:',
  '{count, plural, one {One entry moves} other {# entries move}} from “{from}” to “{to}”.':
    '{count, plural, one {Ein Eintrag zieht} other {# Einträge ziehen}} von „{from}“ nach „{to}“ um.',
  'Everything you wrote keeps its place and its words; mark and sign-offs stay.':
    'Alles, was Sie geschrieben haben, behält Platz und Wortlaut; Kennzeichnung und Abzeichnungen bleiben.',
  'Everything else keeps its place; no word is changed, mark and sign-offs stay.':
    'Alles andere behält seinen Platz; kein Wort ändert sich, Kennzeichnung und Abzeichnungen bleiben.',
  'Stay on version {version}': 'Bei Fassung {version} bleiben',
  'Move to version {version}': 'Auf Fassung {version} umziehen',
  'a picture': 'ein Bild',
  'nothing written yet': 'noch nichts geschrieben',
  'This briefing is on the newest version of its template.':
    'Dieses Briefing steht auf der neuesten Fassung seiner Vorlage.',
  'The briefing is not saved yet.': 'Das Briefing ist noch nicht gespeichert.',
  'Save it first, then move it.': 'Speichern Sie es zuerst, dann ziehen Sie es um.',
  'Move to another template version': 'Umzug auf eine andere Fassung der Vorlage',
  'Now on version {version} of the template.': 'Jetzt auf Fassung {version} der Vorlage.',
  '{lost, plural, =0 {} one {One entry has no place: see the end. } other {# entries have no place: see the end. }}{keys} takes it back.':
    '{lost, plural, =0 {} one {Ein Eintrag hat keinen Platz: siehe Ende. } other {# Einträge haben keinen Platz: siehe Ende. }}{keys} macht es rückgängig.',
};
