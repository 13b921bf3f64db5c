import { MANIFEST_NAME } from './manifestName.ts';

/** The manifest attached to a PDF of ours, unparsed, also after another program saved the file again; null for any other bytes. */
export async function readPdfManifest(bytes: Uint8Array): Promise<unknown | null> {
  // Half a second to load, and only `trace` wants it.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes the memory over: the caller keeps its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    stopAtErrors: true,
  });
  try {
    const file = await task.promise;
    const attachments = (await file.getAttachments()) ?? new Map<string, { filename: string }>();
    const id = [...attachments].find(([, one]) => one.filename === MANIFEST_NAME)?.[0];
    if (id === undefined) return null;
    const content = await file.getAttachmentContent(id);
    return content ? (JSON.parse(new TextDecoder().decode(content as Uint8Array)) as unknown) : null;
  } catch {
    // Not a PDF, a broken one, or not our JSON: no manifest either way.
    return null;
  } finally {
    await task.destroy();
  }
}
