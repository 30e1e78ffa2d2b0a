import { lazy } from 'react';

/** What the docket shows only when somebody asks for it, and loads only then. */
export const HearingDrawer = lazy(async () => ({ default: (await import('./hearing-drawer.js')).HearingDrawer }));
export const BulkMove = lazy(async () => ({ default: (await import('./bulk-move.js')).BulkMove }));
export const BulkNotice = lazy(async () => ({ default: (await import('./bulk-notice.js')).BulkNotice }));
export const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.js')).KeysHelp }));
