import type { Delivery } from '../../desk/bridge.ts';

/** Hands a file to the browser to save. */
function saveDownload(file: { name: string; mediaType: string; bytes: Uint8Array }): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Later: some browsers read the blob only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What the desk delivered: files for the browser to save; elsewhere they are on disk already. */
export function saveDelivery(delivery: Delivery): void {
  if (delivery.kind === 'downloads') for (const file of delivery.files) saveDownload(file);
}
