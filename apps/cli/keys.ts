import { CannotRotate, Keyring } from '#platform';
import { withCourt } from './court.js';
import { OperatorError, print } from './print.js';

/** Puts another master key in the place of this one, while everything runs. */
export async function rotateMasterKey({ json }: { json?: boolean }): Promise<void> {
  const done = await withCourt(
    async (app) => {
      const keyring = app.get(Keyring);
      const rotated = await keyring.rotateMasterKey().catch((error: unknown) => {
        throw error instanceof CannotRotate ? new OperatorError(error.message) : error;
      });
      return { ...rotated, next: keyring.afterRotation };
    },
    { works: false },
  );
  print(json, done, [`${done.keys} keys were wrapped anew in ${done.milliseconds} ms.`, done.next]);
}
