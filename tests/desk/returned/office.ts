import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../tools.ts';

/** What a macro does to an open document `doc`; `find(words)` gives their range. */
const MODULE = `Private doc As Object

Function find(words As String) As Object
  Dim wish As Object
  wish = doc.createSearchDescriptor()
  wish.SearchString = words
  wish.SearchCaseSensitive = True
  find = doc.findFirst(wish)
  If IsNull(find) Then Err.Raise 1, "", "not found: " & words
End Function

Sub replaceWords(words As String, now As String)
  Dim range As Object
  range = find(words)
  range.setString(now)
End Sub

Sub paragraphBehind(words As String, said As String)
  Dim cursor As Object
  cursor = find(words).getText().createTextCursorByRange(find(words))
  cursor.gotoEndOfParagraph(False)
  cursor.getText().insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  cursor.getText().insertString(cursor, said, False)
End Sub

Sub removeParagraph(words As String)
  Dim cursor As Object
  cursor = find(words).getText().createTextCursorByRange(find(words))
  cursor.gotoStartOfParagraph(False)
  cursor.gotoNextParagraph(True)
  cursor.setString("")
End Sub

Sub makeBold(words As String)
  find(words).CharWeight = com.sun.star.awt.FontWeight.BOLD
End Sub

Sub commentOn(words As String, said As String, author As String)
  Dim note As Object
  Dim range As Object
  note = doc.createInstance("com.sun.star.text.textfield.Annotation")
  note.Author = author
  note.Content = said
  range = find(words)
  range.getText().insertTextContent(range, note, True)
End Sub

Sub Edit
  Dim none(0) As New com.sun.star.beans.PropertyValue
  none(0).Name = "Hidden"
  none(0).Value = True
  doc = StarDesktop.loadComponentFromURL("$IN", "_blank", 0, none())
  doc.RecordChanges = $TRACKED
$STEPS
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  doc.storeToURL("$OUT", kind())
  doc.close(True)
End Sub
`;

const LIBRARY = (kind: string, elements: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${kind === 'script' ? elements : ''}</library:library>`;

const LIBRARIES = (link: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${link}.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`;

export interface OfficeJob {
  name: string;
  docx: Uint8Array;
  tracked: boolean;
  /** Calls of the module's subs, one a line. */
  steps: string[];
}

/** Files as the real LibreOffice saves them after it edited them by a macro, without a screen. */
export function editedInOffice(folder: string, jobs: OfficeJob[]): Record<string, Uint8Array> {
  const basic = join(folder, 'profile', 'user', 'basic');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // The first start fills a new profile, macros and all: what is put there before is overwritten.
  run('soffice', [profile, '--headless', '--norestore', '--terminate_after_init']);
  mkdirSync(join(basic, 'Standard'), { recursive: true });
  writeFileSync(join(basic, 'script.xlc'), LIBRARIES('script'));
  writeFileSync(join(basic, 'dialog.xlc'), LIBRARIES('dialog'));
  writeFileSync(
    join(basic, 'Standard', 'script.xlb'),
    LIBRARY('script', jobs.map((_, at) => `<library:element library:name="Job${at}"/>`).join('')),
  );
  writeFileSync(join(basic, 'Standard', 'dialog.xlb'), LIBRARY('dialog', ''));
  return Object.fromEntries(
    jobs.map(({ name, docx, tracked, steps }, at) => {
      const [source, target] = [join(folder, `${name}.docx`), join(folder, `${name}-back.docx`)];
      writeFileSync(source, docx);
      const url = (path: string) => pathToFileURL(path).href;
      const code = MODULE.replace('$IN', url(source))
        .replace('$OUT', url(target))
        .replace('$TRACKED', tracked ? 'True' : 'False')
        .replace('$STEPS', () => steps.map((step) => `  ${step}`).join('\n'));
      writeFileSync(
        join(basic, 'Standard', `Job${at}.xba`),
        `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Job${at}" script:language="StarBasic">${code
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')}</script:module>`,
      );
      run('soffice', [profile, '--headless', '--norestore', `macro:///Standard.Job${at}.Edit`]);
      return [name, new Uint8Array(readFileSync(target))];
    }),
  );
}
