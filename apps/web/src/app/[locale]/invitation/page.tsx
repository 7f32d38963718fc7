import type { Metadata } from 'next';
import { said } from '../../../account/asking.ts';
import { personalHead } from '../../../account/heading.ts';
import { InvitationView } from '../../../features/account/invitation-view.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';

type Props = PageProps<'/[locale]/invitation'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return personalHead(localeOf((await params).locale), 'invitation', '/invitation');
}

export default async function Page({ params }: Props) {
  localeOf((await params).locale);
  return <InvitationView said={await said()} />;
}
