/** The way back up, nearest last. */
export function Crumbs({ label, steps }: { label: string; steps: readonly { name: string; href: string }[] }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
