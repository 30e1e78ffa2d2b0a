import type { Code } from '#kernel';

/** A module of the build, typed by the source it was built from. */
const built = <T>(path: string) => import(new URL(`../../dist/${path}.js`, import.meta.url).href) as Promise<T>;

export const { createApi } = await built<typeof import('../../apps/api/http.js')>('apps/api/http');
export const { LocalMasterKey } = await built<typeof import('../../libs/platform/keys/master.js')>('libs/platform/keys/master');
export const { worldOf } = await built<typeof import('../../apps/cli/replay/world.js')>('apps/cli/replay/world');
export const { houseOf } = await built<typeof import('../../apps/cli/replay/houses.js')>('apps/cli/replay/houses');
export const { found, furnish } = await built<typeof import('../../apps/cli/replay/founding.js')>('apps/cli/replay/founding');
export const { expectReferral } = await built<typeof import('../../apps/cli/replay/intake.js')>('apps/cli/replay/intake');
export const { storyOf } = await built<typeof import('../../apps/cli/replay/story.js')>('apps/cli/replay/story');
export const { playDays } = await built<typeof import('../../apps/cli/replay/play.js')>('apps/cli/replay/play');
export const { prepareSaturday } = await built<typeof import('../../apps/cli/replay/docketing.js')>('apps/cli/replay/docketing');

/** Days before today on which each case was referred, its offence and class, and the age. */
export type Referred = readonly [ago: number, offence: Code, offenceClass: Code, age: number];
