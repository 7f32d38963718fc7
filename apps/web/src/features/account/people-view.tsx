import type { PeopleQuery, ViewerQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { Said } from '../../account/said.ts';
import { paths } from '../../record/paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { Choice, Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { AccountHead } from './account-head.tsx';
import { ROLES } from './roles.ts';
import { SecretBox } from './secret-box.tsx';
import { SaidNote, useMoments, useSaidOf } from './use-said.tsx';

type Viewer = NonNullable<ViewerQuery['viewer']>;
type Person = NonNullable<PeopleQuery['people']>[number];

/** Everybody with an account, for those who administer. `people` is null for whoever may not. */
export function PeopleView({ viewer, people, said }: { viewer: Viewer; people: readonly Person[] | null; said: Said | null }) {
  const t = useTranslations('account');
  const { day } = useMoments();
  if (people === null)
    return (
      <div className="wrap">
        <AccountHead viewer={viewer} at="people" title={t('people.title')} lead={t('people.description')} />
        <Note icon="circle-slash" title={t('people.forbiddenTitle')}><p>{t('people.forbidden')}</p></Note>
      </div>
    );
  return (
    <div className="wrap">
      <AccountHead viewer={viewer} at="people" title={t('people.title')} lead={t('people.lead', { count: people.length })} />
      <SaidNote said={said} forms={['invite', 'change-person']} />
      {said?.word === 'invited' && <SecretBox title={t('people.linkNew', { email: said.values['email'] ?? '' })} secret={said.values['url'] ?? ''} hint={t('people.linkHint', { until: day(said.values['until'] ?? '') })} />}
      <div className="manual">
        <Chapter id="people" title={t('people.listTitle')}>
          <ul className="plain-list accounts">{people.map((person) => <Somebody key={person.id} person={person} isViewer={person.id === viewer.person.id} />)}</ul>
        </Chapter>
        <Chapter id="invite" title={t('people.inviteTitle')}><InviteForm said={said} /></Chapter>
      </div>
    </div>
  );
}

function Somebody({ person: { id, name, email, role, suspendedAt, createdAt }, isViewer }: { person: Person; isViewer: boolean }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const { day } = useMoments();
  const action = paths.form(locale, 'change-person');
  return (
    <li className={suspendedAt === null ? undefined : 'shut-out'}>
      <div>
        <h3 className="title">{name}{isViewer && <span className="small muted"> ({t('people.you')})</span>}</h3>
        <p className="small muted">{email}</p>
        <p className="small"><b>{t(`role.${role}`)}</b> · {suspendedAt === null ? t('people.since', { day: day(createdAt) }) : t('people.shutOutSince', { day: day(suspendedAt) })}</p>
      </div>
      <details className="folded confirmed">
        <summary className="small">{t('people.change')}<span className="unseen"> {t('people.changeNamed', { name })}</span> <Icon name="chevron-down" className="icon toggle" /></summary>
        <div className="stack">
          {isViewer && <p className="small">{t('people.self')}</p>}
          <form className="row ends" method="post" action={action}>
            <input type="hidden" name="id" value={id} />
            <Choice id={`role-${id}`} name="role" label={t('people.roleLabel')} defaultValue={role} options={ROLES.map((one) => ({ value: one, name: t(`role.${one}`) }))} />
            <button type="submit" className="button">{t('people.roleDo')}</button>
          </form>
          <form method="post" action={action}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="suspended" value={String(suspendedAt === null)} />
            <p className="small">{suspendedAt === null ? t('people.shutOutSure', { name }) : t('people.letInSure', { name })}</p>
            <p className="after-title"><button type="submit" className="button">{suspendedAt === null ? t('people.shutOut') : t('people.letIn')}</button></p>
          </form>
        </div>
      </details>
    </li>
  );
}

function InviteForm({ said }: { said: Said | null }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const { wrong, typed } = useSaidOf(said, 'invite');
  return (
    <form className="form" method="post" action={paths.form(locale, 'invite')}>
      <p className="muted">{t('people.inviteLead')}</p>
      <Field id="invite-email" name="email" label={t('email')} hint={t('people.emailHint')} wrong={wrong('email')} type="email" required autoComplete="off" autoCapitalize="none" spellCheck={false} defaultValue={typed('email')} />
      <fieldset className="field">
        <legend>{t('people.roleLabel')}</legend>
        {ROLES.map((one) => (
          <label className="check" key={one}><input type="radio" name="role" value={one} defaultChecked={one === (typed('role') ?? 'CODER')} /> <span><b>{t(`role.${one}`)}</b><br /><span className="small muted">{t(`roleMay.${one}`)}</span></span></label>
        ))}
      </fieldset>
      <p><button type="submit" className="button primary">{t('people.inviteDo')}</button></p>
    </form>
  );
}
