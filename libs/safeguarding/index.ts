import { concernDecider, concernKeyDuties } from './concern.js';
import { correspondenceDecider } from './correspondence.js';
import { namedAdultsDecider } from './named-adults.js';
import { concerns } from './views/concerns.view.js';
import { correspondence } from './views/correspondence.view.js';
import { namedAdults } from './views/named-adults.view.js';

export { ConcernClock } from './concern-clock.js';
export * from './concern.commands.js';
export type { Concern, ConcernEvents, Said } from './concern.js';
export * from './correspondence.commands.js';
export type { CorrespondenceEvents } from './correspondence.js';
export * from './named-adults.commands.js';
export type { NamedAdultsEvents } from './named-adults.js';
export { Adults } from './ports.js';
export { ConcernLine } from './views/concerns.view.js';
export { MessageLine } from './views/correspondence.view.js';
export { NamedAdult } from './views/named-adults.view.js';

export const safeguardingDeciders = { concernDecider, correspondenceDecider, namedAdultsDecider };
export const safeguardingViews = { concerns, correspondence, namedAdults };
export const safeguardingKeyDuties = concernKeyDuties;
