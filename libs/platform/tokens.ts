/** Connection strings of the roles of the database. */
export const ROLES = Symbol('roles');
/** Connections of the role that answers requests. */
export const POOL = Symbol('pool');
/** Connections of the role that keeps views and processes, for all programmes. */
export const WORKS = Symbol('works');
/** Whether views and processes run in this process. */
export const WORKING = Symbol('working');
export const LOG = Symbol('log');
export const VIEWS_CONTEXT = Symbol('views context');
