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
    'Sie steht im Prüfbericht und reist in den exportierten Dateien mit.',
  'Your name': 'Ihr Name',
  'Asked for once.': 'Wird nur einmal gefragt.',
  'Signed by {name}.': 'Gezeichnet: {name}.',
};
