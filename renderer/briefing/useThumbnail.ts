import { useEffect, useState } from 'react';
import type { Medium } from '../../engine/nouns/medium.ts';
import { ask } from '../transport.ts';

/** Twice the width it is shown at. */
const WIDTH = 320;

type Shown = 'coming' | 'gone' | { url: string };

/** Small copies of pictures by hash: each crosses the bridge once, and a photo's millions of pixels are not kept. */
const thumbnails = new Map<string, Promise<string | null>>();

export function useThumbnail({ sha256, mediaType }: Medium): Shown {
  const [shown, setShown] = useState<{ sha256: string; url: string | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    const known = thumbnails.get(sha256) ?? thumbnailOf(sha256, mediaType);
    thumbnails.set(sha256, known);
    void known.then((url) => {
      // Asked for again the next time: it may come back.
      if (url === null) thumbnails.delete(sha256);
      if (wanted) setShown({ sha256, url });
    });
    return () => {
      wanted = false;
    };
  }, [sha256, mediaType]);
  if (shown?.sha256 !== sha256) return 'coming';
  return shown.url === null ? 'gone' : { url: shown.url };
}

async function thumbnailOf(sha256: string, type: string): Promise<string | null> {
  try {
    const reply = await ask('picture.open', { sha256 });
    if (!reply.ok) return null;
    const whole = new Blob([new Uint8Array(reply.value.bytes)], { type });
    return URL.createObjectURL((await smaller(whole)) ?? whole);
  } catch {
    return null;
  }
}

/** Null where it cannot be made smaller: then the picture itself is shown. */
async function smaller(whole: Blob): Promise<Blob | null> {
  try {
    const upright = await createImageBitmap(whole);
    const scale = Math.min(1, WIDTH / upright.width);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(upright.width * scale));
    canvas.height = Math.max(1, Math.round(upright.height * scale));
    canvas.getContext('2d')?.drawImage(upright, 0, 0, canvas.width, canvas.height);
    upright.close();
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  }
}
