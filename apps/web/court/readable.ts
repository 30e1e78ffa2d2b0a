export const isCode = (text: string): boolean => /^[a-z][a-z0-9-]*$/.test(text);

/**
 * A code of the court as words, where nobody has found better ones yet: `all-other-larceny` is said "All other larceny". What is
 * no code is what somebody wrote, and stays as it is.
 */
export const readable = (code: string): string => {
  if (!isCode(code)) return code;
  const words = code.replaceAll('-', ' ');
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
};

/** The name of a fact or a field as words: `ReferralReceived` is "Referral received", `hearBy` is "Hear by". */
export const sentenceCase = (name: string): string => readable(name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
