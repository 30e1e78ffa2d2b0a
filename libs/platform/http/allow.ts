import { SetMetadata } from '@nestjs/common';

/** Name of the permission for what nobody needs to sign in for. */
export const ANYONE = 'anyone';
/** Name of the permission for what everybody who is signed in may do. */
export const SIGNED_IN = 'signed-in';

const KEY = 'allow';

/** The permission a route asks for; a route without one does not start. */
export const Allow = (permission: string): MethodDecorator & ClassDecorator => SetMetadata(KEY, permission);

/** The permission of a route, or undefined. */
export const permissionOf = (handler: object): string | undefined => Reflect.getMetadata(KEY, handler) as string | undefined;
