import type { Metadata } from 'next';
import { everybody, said, viewerOrSignIn } from '../../../account/asking.ts';
import { personalHead } from '../../../account/heading.ts';
import { PeopleView } from '../../../features/account/people-view.tsx';
import { localeOf } from '../../../i18n/locale-of.ts';

type Props = PageProps<'/[locale]/people'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return personalHead(localeOf((await params).locale), 'people', '/people');
}

export default async function Page({ params }: Props) {
  const viewer = await viewerOrSignIn(localeOf((await params).locale));
  return <PeopleView viewer={viewer} people={await everybody()} said={await said()} />;
}
