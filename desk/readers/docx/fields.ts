/** Fields in the text: between their beginning and their separator stands what they compute, behind it what they show. */
export interface Fields {
  mark: (type: string | undefined) => void;
  /** Whether text that comes now is seen. Asked at the end, false says that a field was begun and neither separated nor ended. */
  isShown: () => boolean;
}

export function openFields(): Fields {
  /** True for a field that has not come to its separator. */
  const open: boolean[] = [];
  let computing = 0;
  return {
    mark: (type) => {
      if (type === 'begin') {
        open.push(true);
        computing += 1;
      } else if (type === 'end') {
        if (open.pop() === true) computing -= 1;
      } else if (type === 'separate' && open.at(-1) === true) {
        open[open.length - 1] = false;
        computing -= 1;
      }
    },
    isShown: () => computing === 0,
  };
}
