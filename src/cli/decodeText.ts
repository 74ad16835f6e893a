import { unreadable } from './CommandError';

/** Bytes as text. @throws {CommandError} for what is no UTF-8, as a letter read wrongly is worse than none */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable({ message: 'this is no text in UTF-8', place: { file }, hint: 'Save it as UTF-8.' });
  }
}
