/**
 * Whoever reads our output may stop before its end (`| head`): what is left to say is then said to nobody, and the command goes on to its own end.
 * Any other trouble in writing, such as a full disk behind `>`, is told once and is a failure.
 */
export function quietOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leave);
}

function leave(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
  process.stderr.write(`briefwright: What was found cannot be written: ${error.message}.\n`);
  process.exit(1);
}
