/** The command line itself is wrong: exit 2, with the command's usage. */
export class UsageError extends Error {}
