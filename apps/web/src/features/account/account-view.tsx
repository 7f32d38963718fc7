import type { ViewerQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { Said } from '../../account/said.ts';
import { sessionName } from '../../account/session-name.ts';
import { paths } from '../../record/paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AccountHead } from './account-head.tsx';
import { KeyForm } from './key-form.tsx';
import { KeyList } from './key-list.tsx';
import { PasswordField } from './password-field.tsx';
import { SecretBox } from './secret-box.tsx';
import { SaidNote, useMoments, useSaidOf } from './use-said.tsx';

type Session = { id: string; createdAt: string; userAgent: string | null; isHere: boolean };

/** All that somebody has here: what they may do, their keys, their password, where they are signed in. */
export function AccountView({ viewer, sessions, said, now }: { viewer: NonNullable<ViewerQuery['viewer']>; sessions: readonly Session[]; said: Said | null; now: string }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const { person, powers, apiKeys } = viewer;
  return (
    <div className="wrap">
      <AccountHead viewer={viewer} at="account" title={person.name} lead={t('account.you', { email: person.email })} />
      <SaidNote said={said} forms={['accept-invitation', 'create-key', 'revoke-key', 'change-password', 'end-session', 'end-other-sessions', 'sign-in', 'sign-out']} />
      {said?.word === 'keyMade' && <SecretBox title={t('account.keyNew')} secret={said.values['key'] ?? ''} hint={t('account.keyNewHint')} />}
      <div className="manual">
        <Chapter id="powers" title={t('account.mayTitle')}>
          <div className="prose">
            <p>{t('account.mayLead', { role: t(`role.${person.role}`) })}</p>
            <ul>{powers.map((power) => <li key={power}>{t(`power.${power}`)}</li>)}</ul>
          </div>
        </Chapter>
        <Chapter id="keys" title={t('account.keysTitle')}>
          <div className="prose">
            <p>{t.rich('account.keysLead', { code: (words) => <code>{words}</code>, link: (words) => <a href={paths.api(locale)}>{words}</a> })}</p>
          </div>
          <div className="after"><KeyList keys={apiKeys} now={now} /></div>
          <KeyForm powers={powers} said={said} />
        </Chapter>
        <Chapter id="password" title={t('account.passwordTitle')}><PasswordForm said={said} email={person.email} /></Chapter>
        <Chapter id="sessions" title={t('account.sessionsTitle')}><SessionList sessions={sessions} /></Chapter>
      </div>
    </div>
  );
}

function PasswordForm({ said, email }: { said: Said | null; email: string }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const { wrong } = useSaidOf(said, 'change-password');
  return (
    <form className="form" method="post" action={paths.form(locale, 'change-password')}>
      <p className="muted">{t('account.passwordLead')}</p>
      {/* For programs that keep passwords: whose this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField id="change-password-current" name="current" label={t('account.passwordCurrent')} wrong={wrong('current')} />
      <PasswordField id="change-password-password" name="password" label={t('account.passwordNew')} wrong={wrong('password')} isNew />
      <p><button type="submit" className="button">{t('account.passwordDo')}</button></p>
    </form>
  );
}

function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const t = useTranslations('account.account');
  const locale = useLocale();
  const { day } = useMoments();
  return (
    <>
      <ul className="plain-list accounts">
        {sessions.map(({ id, createdAt, userAgent, isHere }) => {
          const name = sessionName(userAgent) ?? t('sessionUnknown');
          return (
            <li key={id}>
              <div>
                <h3 className="title">{name}</h3>
                <p className="small muted">{t('sessionSince', { day: day(createdAt) })}{isHere && <> · <b>{t('sessionHere')}</b></>}</p>
              </div>
              {!isHere && (
                <form method="post" action={paths.form(locale, 'end-session')}>
                  <input type="hidden" name="id" value={id} />
                  <button type="submit" className="button slight">{t('sessionEnd')}<span className="unseen"> {t('sessionEndNamed', { name, day: day(createdAt) })}</span></button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <form className="after" method="post" action={paths.form(locale, 'end-other-sessions')}>
          <button type="submit" className="button"><Icon name="log-out" /> {t('sessionsOthers')}</button>
        </form>
      ) : <p className="quiet after">{t('sessionsAlone')}</p>}
    </>
  );
}
