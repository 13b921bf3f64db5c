/** Hands a file to the browser to save. */
export function saveDownload(file: { name: string; mediaType: string; bytes: Uint8Array }): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Later: some browsers read the blob only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
