/** Freezes plain data through and through. */
export function deepFreeze<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    for (const part of Object.values(data)) deepFreeze(part);
    Object.freeze(data);
  }
  return data;
}
