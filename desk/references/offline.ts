/** What the citation library would fetch with stands here in the bundle: nothing leaves the machine. */
export default function offline(): never {
  throw new Error('Briefwright fetches nothing.');
}

export const Headers = Map;
