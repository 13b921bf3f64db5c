/** pdf.js complains on the console while it loads that there is no canvas; nobody asked for one, and stdout carries answers. */
export async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn, log } = console;
  console.warn = () => {};
  console.log = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
    console.log = log;
  }
}
