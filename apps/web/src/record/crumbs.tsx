import { env } from '../env.ts';
import { StructuredData } from '../ui/structured-data.tsx';

type Step = { name: string; href: string };

/** The way back up, nearest last: for readers, and for search engines in the words of schema.org. `href` begins at the root of the site. */
export function Crumbs({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
      <StructuredData is={breadcrumbs(steps, env().publicSiteUrl)} />
    </nav>
  );
}

function breadcrumbs(steps: readonly Step[], site: string) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: site + href })),
  };
}
