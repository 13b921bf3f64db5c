import { ownerDoor } from '../apart/ownerDoor.ts';
import { oversee } from './oversee.ts';
import { type Answer, READY, type Reading } from './reading.ts';

// The process that reads: a thread with the article in it, and this one, which looks after it. One reading at a time.
const owner = ownerDoor();
const say = (answer: Answer | typeof READY) => owner.send(answer);
const overseen = await oversee();
owner.listen(async (reading) => {
  try {
    say(await overseen.read(reading as Reading));
  } catch (error) {
    say({ fault: (error as Error).stack ?? String(error) });
  }
});
say(READY);
