/** What a process that works apart says to the program that started it, and hears from it. */
export interface OwnerDoor {
  send(message: unknown): void;
  listen(heard: (message: unknown) => void): void;
}

/** Electron's utility processes have a port of their own; its types are not for this room. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', heard: (event: { data: unknown }) => void): void;
}

/** The way to the owner. Without an owner this process ends. */
export function ownerDoor(): OwnerDoor {
  const port = (process as { parentPort?: ParentPort }).parentPort;
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      listen: (heard) => port.on('message', ({ data }) => heard(data)),
    };
  }
  // A program that was killed leaves nobody behind. Ctrl+C goes to both: the owner decides.
  process.on('disconnect', () => process.exit());
  process.on('SIGINT', () => {});
  return {
    send: (message) => void process.send?.(message),
    listen: (heard) => void process.on('message', heard),
  };
}
