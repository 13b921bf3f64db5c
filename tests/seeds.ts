import fc from 'fast-check';

/** The same laws are tried on the same inputs everywhere; `FC_SEED=random` looks for new ones, `FC_SEED=n` tries one again. */
const wished = process.env.FC_SEED ?? '20260112';
if (wished !== 'random') fc.configureGlobal({ seed: Number(wished) });
