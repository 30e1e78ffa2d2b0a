import type { Server } from 'node:https';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { LocalNetwork } from '../../libs/platform/lan/local-network.js';

/** Begins to tell tablets whom to trust, and keeps the court's certificate in step with the network. */
export async function serveLan(app: NestFastifyApplication, lan: LocalNetwork, host: string, log: Logger): Promise<void> {
  const server = app.getHttpServer() as unknown as Server;
  await lan.serve(
    host,
    (certified) => {
      server.setSecureContext(certified);
      log.warn('The names or addresses of this machine changed, and so did its certificate; tablets need nothing new.');
    },
    (error) => log.error({ error: (error as Error).message }, 'The certificate could not be looked at; the one before stays.'),
  );
}

/** What whoever runs the court reads aloud to whoever sets up the tablets. */
export function lanLines({ addresses, plainAddresses, certified }: LocalNetwork): string {
  const [first, ...others] = addresses;
  return [
    `The court is open on this network: ${first}`,
    ...(others.length > 0 ? [`Also at: ${others.join(', ')}`] : []),
    `Once on each tablet and laptop, this one too, open one of these and follow the page: ${plainAddresses.join(', ')}`,
    'Fingerprint of the certificate (SHA-256), to compare there:',
    `  ${certified.fingerprint}`,
  ].join('\n');
}
