// A program with a process apart that works without end; says the number of that process.
import { startApart } from '../../../desk/apart/startApart.ts';

const apart = startApart(new URL('./tries.ts', import.meta.url), 'tries');
apart.listen((message) => {
  if (message === 'here') return apart.send('try');
  process.stdout.write(`${(message as { pid: number }).pid}\n`);
  apart.send('work');
});
