/** An event object as Electron hands them out. */
export function preventable<T extends object>(
  details: T,
): T & { preventDefault(): void; readonly defaultPrevented: boolean } {
  let prevented = false;
  return Object.defineProperties(
    {
      ...details,
      preventDefault: () => {
        prevented = true;
      },
    },
    { defaultPrevented: { get: () => prevented } },
  ) as T & { preventDefault(): void; readonly defaultPrevented: boolean };
}
