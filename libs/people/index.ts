import { personDecider } from './person.js';
import { accessNeeds } from './views/access-needs.view.js';
import { clearances } from './views/clearances.view.js';
import { guardians } from './views/guardians.view.js';
import { participations } from './views/participations.view.js';
import { people } from './views/people.view.js';
import { rolesHeld } from './views/roles-held.view.js';
import { unavailabilities } from './views/unavailabilities.view.js';

export type { CalledName } from './called.js';
export type { Adult } from './guardians.js';
export { Correspondence } from './correspondence.js';
export { Guardianship } from './guardianship.js';
export { NameIndex } from './name-index.js';
export { NAME_TABLES } from './name-index.schema.js';
export { Names } from './names.js';
export * from './person.commands.js';
export type * from './person.events.js';
export { Standing, type Circumstances } from './standing.js';
export { AccessNeedsLine } from './views/access-needs.view.js';
export { ClearanceLine } from './views/clearances.view.js';
export { GuardianLine } from './views/guardians.view.js';
export { Participation } from './views/participations.view.js';
export { PersonLine } from './views/people.view.js';
export { RoleHeld } from './views/roles-held.view.js';
export { Unavailability } from './views/unavailabilities.view.js';

export const peopleDeciders = { personDecider };
export const peopleViews = { people, guardians, accessNeeds, rolesHeld, participations, clearances, unavailabilities };
