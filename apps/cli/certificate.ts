import { readFile } from 'node:fs/promises';
import { Certificates, type Certificate } from '#records';
import { withCourt } from './court.js';
import { OperatorError, print } from './print.js';

/** Says whether a certificate is ours and the record stands as it says; exit code 1 when not. */
export async function checkCertificate(file: string, { json }: { json?: boolean }): Promise<void> {
  const certificate = await read(file);
  const flaw = await withCourt((app) => app.get(Certificates, { strict: false }).flawIn(certificate), { works: false });
  const holds = `The certificate ${certificate.number} is ours, and the record stands as it says.`;
  print(json, { number: certificate.number, holds: flaw === null, sentence: flaw ?? holds }, [flaw ?? holds]);
  if (flaw !== null) process.exitCode = 1;
}

async function read(file: string): Promise<Certificate> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorError(`The file ${file} cannot be read.`);
  });
  try {
    const found = JSON.parse(text) as Partial<Certificate> | null;
    if (typeof found?.number === 'string' && typeof found.recordId === 'string') return found as Certificate;
  } catch {
    // What is no JSON is no certificate either.
  }
  throw new OperatorError(`The file ${file} holds no certificate.`);
}
