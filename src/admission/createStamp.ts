/** Runs a class body on an object that exists already: the one way to put a private field on a plain object. */
class OnExisting {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: returning the object given is what this class is for
    return object;
  }
}

/** Marks objects as read and found good, and keeps beside each what was read. */
export interface Stamp<Facts> {
  readonly put: (object: object, facts: Facts) => void;
  readonly read: (value: unknown) => Facts | undefined;
}

/**
 * A stamp that cannot be forged or copied: a private field, which spreads, JSON, `structuredClone` and proxies leave
 * behind, so that a changed copy of a parsed claim is never taken for the parsed one.
 */
export function createStamp<Facts>(): Stamp<Facts> {
  class Stamped extends OnExisting {
    readonly #facts: Facts;

    constructor(object: object, facts: Facts) {
      super(object);
      this.#facts = facts;
    }

    static read(value: unknown): Facts | undefined {
      return typeof value === 'object' && value !== null && #facts in value ? value.#facts : undefined;
    }
  }
  return {
    put: (object, facts) => {
      new Stamped(object, facts);
    },
    read: Stamped.read,
  };
}
