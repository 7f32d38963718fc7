import type { Role } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { Said } from '../../account/said.ts';
import { paths } from '../../record/paths.ts';
import { Field } from '../../ui/field.tsx';
import { Note } from '../../ui/note.tsx';
import { InvitationForm } from './invitation-form.island.tsx';
import { PasswordField } from './password-field.tsx';
import { ROLES } from './roles.ts';
import { SaidNote, useSaidOf } from './use-said.tsx';

/** Where somebody who was invited opens their account. */
export function InvitationView({ said }: { said: Said | null }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const { wrong, typed } = useSaidOf(said, 'accept-invitation');
  const isSpent = said?.word === 'joinSpent';
  const spent = (
    <div role="alert">
      <Note icon="unplug" tone="warn" title={t('invitation.spentTitle')}>
        <p>{t('invitation.spentTodo')}</p>
        <p><a href={paths.signIn(locale)}>{t('invitation.signIn')}</a></p>
      </Note>
    </div>
  );
  const role = Object.fromEntries(ROLES.map((one): [Role, string] => [one, t('invitation.invitedAs', { role: t(`role.${one}`), is: t(`roleIs.${one}`), until: '{until}' })]));
  const email = wrong('email');
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('invitation.title')}</h1>
        <p className="lead">{t('invitation.lead')}</p>
      </header>
      {isSpent ? spent : (
        <>
          <div className="scriptless said-note"><Note icon="circle-help"><p>{t('invitation.noScript')}</p></Note></div>
          <SaidNote said={said} forms={['accept-invitation']} />
          <InvitationForm
            locale={locale} action={paths.form(locale, 'accept-invitation')} spent={spent}
            words={{ role, emailIs: t('invitation.emailIs', { email: '{email}' }) }}
            link={<Field id="accept-invitation-link" name="link" label={t('invitation.link')} hint={t('invitation.linkHint')} required autoComplete="off" autoCapitalize="none" spellCheck={false} defaultValue={typed('link')} />}
            email={<Field id="accept-invitation-email" name="email" label={t('email')} hint={t('invitation.emailHint')} wrong={email} autoFocus={email !== null} type="email" autoComplete="username" autoCapitalize="none" spellCheck={false} defaultValue={typed('email')} />}
          >
            <Field id="accept-invitation-name" name="name" label={t('name')} hint={t('invitation.nameHint')} wrong={wrong('name')} autoFocus={wrong('name') !== null} required maxLength={80} autoComplete="name" defaultValue={typed('name')} />
            <PasswordField id="accept-invitation-password" name="password" label={t('password')} wrong={wrong('password')} isNew />
            <p><button type="submit" className="button primary">{t('invitation.submit')}</button></p>
          </InvitationForm>
        </>
      )}
    </div>
  );
}
