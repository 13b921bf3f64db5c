/** What is on its way to the desk, by what it is about: the desk learns of the deeds on one thing in the order of the keys. */
const underWay = new Map<string, Promise<unknown>>();

export function inOrder<T>(id: string, work: () => Promise<T>): Promise<T> {
  const former = underWay.get(id);
  const done = former ? former.then(work, work) : work();
  underWay.set(id, done);
  const clear = () => {
    if (underWay.get(id) === done) underWay.delete(id);
  };
  void done.then(clear, clear);
  return done;
}
