import type { FactoryProvider } from '@nestjs/common';

/** What one context asks of another, wired to that one's front door. */
export const ports: FactoryProvider[] = [];
