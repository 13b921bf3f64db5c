/** The characters XML 1.0 has no way to write (production 2, Char), for comparison; not taken from the writer. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
export const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
