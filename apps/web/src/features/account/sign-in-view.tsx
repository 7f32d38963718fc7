import { useLocale, useTranslations } from 'next-intl';
import type { Said } from '../../account/said.ts';
import { paths } from '../../record/paths.ts';
import { Field } from '../../ui/field.tsx';
import { PasswordField } from './password-field.tsx';
import { SaidNote, useSaidOf } from './use-said.tsx';

/** Where one signs in. `next`: the page to go to then. */
export function SignInView({ said, next }: { said: Said | null; next: string | null }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const { wrong } = useSaidOf(said, 'sign-in');
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('signIn.title')}</h1>
        <p className="lead">{t('signIn.lead')}</p>
      </header>
      <SaidNote said={said} forms={['sign-in']} />
      <form className="form" method="post" action={paths.form(locale, 'sign-in')}>
        {next !== null && <input type="hidden" name="next" value={next} />}
        <Field id="sign-in-email" name="email" label={t('email')} type="email" required autoComplete="username" autoCapitalize="none" spellCheck={false} defaultValue={said?.values['email']} />
        <PasswordField id="sign-in-password" name="password" label={t('password')} wrong={wrong('password')} />
        <p><button type="submit" className="button primary">{t('signIn.submit')}</button></p>
      </form>
      <p className="caption after">{t('signIn.without')}</p>
    </div>
  );
}
