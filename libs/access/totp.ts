import { generateSecret, generateURI, verify } from 'otplib';

const STEP_SECONDS = 30;

/** A new secret for an authenticator app, and the address that puts it there. The label names no one: who scans it knows. */
export const newSecret = (issuer: string): { secret: string; uri: string } => {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer, label: 'account', secret }) };
};

/**
 * The step a code is of, or null when it is not right: a step early or late is forgiven, one at or before the last used is not.
 * @param epoch seconds since 1970
 */
export async function stepOf(secret: string, code: string, epoch: number, lastStep: number | null): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const checked = await verify({
    secret,
    token: code,
    epoch,
    epochTolerance: STEP_SECONDS,
    ...(lastStep !== null && { afterTimeStep: lastStep }),
  }).catch(() => null);
  return checked?.valid && 'timeStep' in checked ? checked.timeStep : null;
}
