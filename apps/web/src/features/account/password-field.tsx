import { useTranslations } from 'next-intl';
import { Field } from '../../ui/field.tsx';
import { ShowPassword } from '../../ui/show-password.island.tsx';

/** A password that is known, or one that is to be made: then the rule for it stands before the field. */
export function PasswordField({ id, name, label, wrong, isNew = false }: { id: string; name: string; label: string; wrong: string | null; isNew?: boolean }) {
  const t = useTranslations('account');
  return (
    <Field
      id={id} name={name} label={label} wrong={wrong} autoFocus={wrong !== null} type="password" required
      hint={isNew ? t('passwordRule') : undefined}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      {...(isNew && { minLength: 12, maxLength: 128 })}
      autoCapitalize="none" spellCheck={false}
      beside={<ShowPassword field={id} show={t('showPassword')} hide={t('hidePassword')} />}
    />
  );
}
