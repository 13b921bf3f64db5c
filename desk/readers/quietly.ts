/** Parsers complain on the console of what is no news to anybody (pdf.js that there is no canvas, Defuddle of an address); stdout carries answers. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, log, error } = console;
  console.warn = () => {};
  console.log = () => {};
  console.error = () => {};
  try {
    return await work();
  } finally {
    Object.assign(console, { warn, log, error });
  }
}
