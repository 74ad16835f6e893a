/** One problem in the form of the Standard Schema specification. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What the Standard Schema specification (version 1) asks of a schema; any tool that takes such schemas takes this. */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'returns-policy';
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output } | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** A parser as a Standard Schema: what it throws with issues becomes the issues, anything else goes on. */
export function toStandardSchema<Input, Output>(
  parse: (input: unknown) => Output,
  invalid: abstract new (...args: never) => Error & { readonly issues: readonly StandardIssue[] },
): StandardSchema<Input, Output> {
  return {
    '~standard': {
      version: 1,
      vendor: 'returns-policy',
      validate: (value) => {
        try {
          return { value: parse(value) };
        } catch (error) {
          if (error instanceof invalid) return { issues: error.issues };
          throw error;
        }
      },
    },
  };
}
