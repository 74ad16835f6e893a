import { CommandError } from './CommandError';
import { exitCodes } from './exitCodes';
import { OutputClosed } from './OutputClosed';

/**
 * Writes to a stream; the promise waits until it is out, and tells whether it is. Whoever does not wait for it is told by
 * the next one.
 */
export function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  let failure: Error | undefined;
  const fail = (error: NodeJS.ErrnoException): void => {
    failure ??= error.code === 'EPIPE' ? new OutputClosed() : unwritable(error);
  };
  // Without a listener the process would end with a stack trace.
  stream.on('error', fail);
  return (text) => {
    const written = new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) fail(error);
        if (failure === undefined) resolve();
        else reject(failure);
      });
    });
    written.catch(() => {});
    return written;
  };
}

function unwritable({ message }: Error): CommandError {
  const hint = 'Is there room where it goes, and may it be written?';
  return new CommandError(exitCodes.broken, [{ message: `the answer cannot be written: ${message}`, hint }]);
}
