/** The program, or undefined where none is installed. */
export function findChromium(): string | undefined;
