import { ownBeginPasskey, ownEnrolPasskey } from '../../api/sdk.gen.js';
import { answered } from '../../ask/ask.js';
import { Problem } from '../../ask/problem.js';
import { useCommand } from '../../ask/use-command.js';

/** Lets this device make a passkey and the court keep it. */
export const useEnrolPasskey = (gaveUp: string, onDone: (recoveryCodes: readonly string[]) => void) =>
  useCommand(
    async (_: void) => {
      const begun = await ownBeginPasskey();
      if (!begun.response?.ok) return begun as never;
      const optionsJSON = await answered(Promise.resolve(begun));
      const { startRegistration } = await import('@simplewebauthn/browser');
      const passkey = await startRegistration({ optionsJSON: optionsJSON as never }).catch(() => {
        throw new Problem(400, 'GaveUp', gaveUp);
      });
      return ownEnrolPasskey({ body: { passkey: { ...passkey } } });
    },
    { touches: ['own-factors'], onDone: ({ recoveryCodes = [] }: { recoveryCodes?: string[] }) => onDone(recoveryCodes) },
  );
