export const POOL = Symbol('pool');
export const LOG = Symbol('log');
export const VIEWS_CONTEXT = Symbol('views context');
