import type { Power } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { Said } from '../../account/said.ts';
import { paths } from '../../record/paths.ts';
import { Choice, Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ofKeys } from './roles.ts';
import { useSaidOf } from './use-said.tsx';

const DAYS = ['0', '30', '90', '365'];

/** With which somebody makes a key. */
export function KeyForm({ powers, said }: { powers: readonly Power[]; said: Said | null }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const { wrong, typed } = useSaidOf(said, 'create-key');
  const [can, chosen] = [ofKeys(powers), typed('powers')?.split(',') ?? []];
  const wrongPowers = wrong('powers');
  return (
    <form className="form" method="post" action={paths.form(locale, 'create-key')} aria-labelledby="make-key">
      <h3 className="h3" id="make-key">{t('account.makeKey')}</h3>
      <Field id="create-key-name" name="name" label={t('account.keyName')} hint={t('account.keyNameHint')} wrong={wrong('name')} required maxLength={80} autoComplete="off" defaultValue={typed('name')} />
      {can.length === 0 ? <p className="caption">{t('account.keyPowersNone')}</p> : (
        <fieldset className="field" id="create-key-powers" tabIndex={wrongPowers ? -1 : undefined}>
          <legend>{t('account.keyPowers')}</legend>
          {wrongPowers && <p className="wrong"><Icon name="triangle-alert" /> {wrongPowers}</p>}
          {can.map((power) => (
            <label className="check" key={power}><input type="checkbox" name="powers" value={power} defaultChecked={chosen.includes(power)} /> {t(`power.${power}`)}</label>
          ))}
        </fieldset>
      )}
      <Choice id="create-key-days" name="days" label={t('account.keyDays')} wrong={wrong('days')} defaultValue={typed('days') ?? '90'} options={DAYS.map((value) => ({ value, name: t('account.days', { days: Number(value) }) }))} />
      <p><button type="submit" className="button primary">{t('account.keyDo')}</button></p>
    </form>
  );
}
