/** What tells one state of code and tests from every other: the same on every machine, in hexadecimal digits. */
export function stateOfCode(): string;
