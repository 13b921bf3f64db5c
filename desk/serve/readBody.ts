import type { IncomingMessage } from 'node:http';

export interface BodyTrouble {
  kind: 'too-large' | 'broken-off';
}

/** Bytes: the largest article there is, as base64, with room to spare. */
const LARGEST = 80 * 1024 * 1024;

/** A request's whole body as text, or what was wrong with it. */
export function readBody(request: IncomingMessage): Promise<string | BodyTrouble> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > LARGEST) {
      resolve({ kind: 'too-large' });
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      resolve({ kind: 'too-large' });
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('close', () => resolve({ kind: 'broken-off' }));
    request.on('error', () => resolve({ kind: 'broken-off' }));
  });
}
