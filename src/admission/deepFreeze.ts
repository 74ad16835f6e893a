/** Freezes plain data through and through. */
export function deepFreeze<Data>(data: Data): Data {
  // What is no object counts as frozen.
  if (!Object.isFrozen(data)) {
    for (const part of Object.values(data as object)) deepFreeze(part);
    Object.freeze(data);
  }
  return data;
}
