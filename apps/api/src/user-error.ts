/** What in an input cannot be done as asked: a member of the answer's union, told apart by `is`. */
export type UserError<Is extends string = string> = { is: Is; message: string; path: string[]; code: string };

export const invalidInput = (message: string, ...path: string[]): UserError<'InvalidInput'> => ({ is: 'InvalidInput', message, path, code: 'INVALID_INPUT' });
export const notFound = (message: string, ...path: string[]): UserError<'NotFound'> => ({ is: 'NotFound', message, path, code: 'NOT_FOUND' });
