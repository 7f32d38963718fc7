const PERSONAL = /^\/(?:fr|en)\/(?:sign-in|invitation|account|people)\/?$/;
const CHANGING = /^\/(?:fr|en)\/do\/[a-z-]+$/;

/** Whether a page depends on who asks for it: nobody keeps such a page. */
export function isPersonal(path: string): boolean {
  return PERSONAL.test(path);
}

/** Whether an address is where a form of the site goes. */
export function takesForms(path: string): boolean {
  return CHANGING.test(path);
}
