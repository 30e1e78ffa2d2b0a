import type { FastifyRequest } from 'fastify';

/** Whether staff must have a second factor, or may. */
export const SECOND_FACTORS = ['required', 'offered'] as const;
export type SecondFactor = (typeof SECOND_FACTORS)[number];

/** What an installation decides about signing in. */
export class AccessSettings {
  constructor(
    readonly secondFactor: SecondFactor,
    /** Where browsers find the court; as they say themselves, where it is not set. */
    private readonly publicUrl?: string,
  ) {}

  /** The court's own address, for links and for passkeys, which belong to one host. */
  site({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): URL {
    return new URL(this.publicUrl ?? `${protocol}://${host}`);
  }
}
