export function insertedAt<T>(list: T[], one: T, index: number): T[] {
  return [...list.slice(0, index), one, ...list.slice(index)];
}

/** @throws Error where it is not in the list */
export function movedTo<T extends { id: string }>(list: T[], id: string, index: number): T[] {
  const one = list.find((each) => each.id === id);
  if (!one) throw new Error(`no ${id} to move`);
  return insertedAt(
    list.filter((each) => each !== one),
    one,
    index,
  );
}

/** With these fields; what is set to undefined is taken away, so that a stored form has no empty places. */
export function withFields<T extends object>(one: T, fields: { [K in keyof T]?: T[K] | undefined }): T {
  const changed = { ...one, ...fields };
  for (const key of Object.keys(fields) as (keyof T)[]) if (changed[key] === undefined) delete changed[key];
  return changed as T;
}
