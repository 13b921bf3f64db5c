export const preview: Record<string, string> = {
  'Page {number} of {pages}': 'Seite {number} von {pages}',
  'Page {field} of {pages}': 'Seite {field} von {pages}',
  Pages: 'Seiten',
  'Opening the pages…': 'Seiten werden geöffnet …',
  'Setting the pages…': 'Seiten werden gesetzt …',
  Page: 'Seite',
  'Setting…': 'Wird gesetzt …',
  'Zoom out': 'Verkleinern',
  'Zoom in': 'Vergrößern',
  'Fit width': 'An Breite anpassen',
};
