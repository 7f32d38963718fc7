/** The commands that the first lines of a program give, a line each: set off in its comment. */
export function firstCommands(text: string): string[] {
  const [comment = ''] = /^(?:\/\/.*\n)*/.exec(text) ?? [];
  return [...comment.matchAll(/^\/\/ {3}(.+)$/gm)].map(([, command = '']) => command);
}
