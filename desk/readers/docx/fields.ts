/** Fields in the text: between their beginning and their separator stands what they compute, behind it what they show. */
export interface Fields {
  mark: (type: string | undefined) => void;
  /** Whether text that comes now is seen. */
  isShown: () => boolean;
  depth: () => number;
  /** Forgets fields that were begun and not ended beyond that depth. */
  cut: (depth: number) => void;
  /** Whether any field was begun and neither separated nor ended: what stood behind it is not what it computes. */
  isBroken: () => boolean;
}

export function openFields(): Fields {
  /** True for a field that has not come to its separator. */
  const open: boolean[] = [];
  let computing = 0;
  let isBroken = false;
  const pop = () => {
    if (open.pop() === true) computing -= 1;
  };
  return {
    mark: (type) => {
      if (type === 'begin') {
        open.push(true);
        computing += 1;
      } else if (type === 'end') pop();
      else if (type === 'separate' && open.at(-1) === true) {
        open[open.length - 1] = false;
        computing -= 1;
      }
    },
    isShown: () => computing === 0,
    depth: () => open.length,
    cut: (depth) => {
      while (open.length > depth) {
        if (open.at(-1) === true) isBroken = true;
        pop();
      }
    },
    isBroken: () => isBroken,
  };
}
