'use client';

import { connect, readInvitation, type ReadInvitationMutation } from '@pacta/client';
import type { Locale } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { dayOf, partialDate } from '../../i18n/partial-date.ts';

type Read = ReadInvitationMutation['readInvitation'];
/** What is known of the link: nothing yet; that the address holds none, or that nobody answers; or what it is for. */
type Known = { is: 'nothing' } | { is: 'no-link' } | { is: 'unread' } | { is: 'read'; read: Read };

/** What stands behind `#` where that is the secret of a link and not a part of the page. */
const SECRET = /^#[\w-]{30,}$/;

type Props = {
  locale: Locale;
  action: string;
  /** The words for a link that can be used. `{…}` are put in here, where they become known. */
  words: { role: Record<string, string>; emailIs: string };
  spent: ReactNode;
  link: ReactNode;
  email: ReactNode;
  children: ReactNode;
};

/**
 * The form with which somebody comes in. The secret of the link stands behind `#` in the address, which no server hears of:
 * this puts it into the form, and asks what the link is for. Without scripts the link is pasted.
 */
export function InvitationForm({ locale, action, words, spent, link, email, children }: Props) {
  const [known, setKnown] = useState<Known>({ is: 'nothing' });
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const input = document.getElementById('accept-invitation-link') as HTMLInputElement | null; // ours, below
      if (input && SECRET.test(location.hash)) input.value = location.href;
      const token = input?.value.split('#').at(-1) ?? '';
      if (token === '') return setKnown({ is: 'no-link' });
      try {
        setKnown({ is: 'read', read: await readInvitation(connect({ url: '/graphql', signal: stop.signal }), token) });
      } catch {
        if (!stop.signal.aborted) setKnown({ is: 'unread' }); // the answer to the form says what is wrong
      }
    };
    void look();
    const again = () => void (SECRET.test(location.hash) && look()); // another link into the same page, not a way to one of its parts
    addEventListener('hashchange', again);
    return () => {
      stop.abort();
      removeEventListener('hashchange', again);
    };
  }, []);
  const invitation = known.is !== 'read' ? undefined : known.read.__typename === 'InvitationRead' ? known.read : null;
  if (invitation === null) return spent;
  return (
    <>
      {invitation && <p className="prose what-for" aria-live="polite">{words.role[invitation.role]?.replace('{until}', partialDate(dayOf(invitation.expiresAt), locale))}</p>}
      <form className="form" method="post" action={action}>
        <div className={known.is === 'nothing' ? 'scriptless' : undefined} hidden={known.is === 'read' || known.is === 'unread'}>{link}</div>
        {invitation?.email ? <p>{words.emailIs.replace('{email}', invitation.email)}</p> : <div className={known.is === 'nothing' ? 'scriptless' : undefined}>{email}</div>}
        {children}
      </form>
    </>
  );
}
