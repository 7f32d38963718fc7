/** Where the command was typed; npm goes to the root of the repository. */
export const typedIn = process.env.INIT_CWD ?? '.';
