const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is an id as the database has them; whatever else is given names nothing, and PostgreSQL would refuse it. */
export const isUuid = (text: string) => UUID.test(text);
