import { AcceptInvitationDocument, ChangePersonDocument, CreateApiKeyDocument, InvitePersonDocument, PeopleDocument, ReadInvitationDocument, RevokeApiKeyDocument, ViewerDocument } from '../__generated__/graphql.ts';
import type { AcceptInvitationInput, ChangePersonInput, CreateApiKeyInput, InvitePersonInput } from '../__generated__/graphql.ts';
import type { CallOptions, Connection } from '../connection.ts';

/** Who asks, what they may do here and now, and their keys; null where the connection has no key and nobody signed in. */
export const getViewer = async (connection: Connection, options?: CallOptions) => (await connection.request(ViewerDocument, {}, options)).viewer;

/** Makes a key for a program of one's own. The answer holds it, or says what was wrong: see {@link match}. */
export const createApiKey = async (connection: Connection, input: CreateApiKeyInput, options?: CallOptions) =>
  (await connection.request(CreateApiKeyDocument, { input }, options)).createApiKey;

/** Makes a key of one's own useless, at once and for good. */
export const revokeApiKey = async (connection: Connection, id: string, options?: CallOptions) =>
  (await connection.request(RevokeApiKeyDocument, { input: { id } }, options)).revokeApiKey;

/** Everybody with an account, by name; null for whoever may not administer. */
export const listPeople = async (connection: Connection, options?: CallOptions) => (await connection.request(PeopleDocument, {}, options)).people;

/** Makes a link with which one person gets an account, once, within seven days. */
export const invitePerson = async (connection: Connection, input: InvitePersonInput, options?: CallOptions) =>
  (await connection.request(InvitePersonDocument, { input }, options)).invitePerson;

/** Gives somebody another role, or shuts them out, or in again. */
export const changePerson = async (connection: Connection, input: ChangePersonInput, options?: CallOptions) =>
  (await connection.request(ChangePersonDocument, { input }, options)).changePerson;

/** What an invitation is for, without using it. `token` is what stands after `#` in its link. */
export const readInvitation = async (connection: Connection, token: string, options?: CallOptions) =>
  (await connection.request(ReadInvitationDocument, { input: { token } }, options)).readInvitation;

/** Makes the account that an invitation is for. Signing in comes after. */
export const acceptInvitation = async (connection: Connection, input: AcceptInvitationInput, options?: CallOptions) =>
  (await connection.request(AcceptInvitationDocument, { input }, options)).acceptInvitation;
