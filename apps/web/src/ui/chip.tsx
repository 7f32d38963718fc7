import { Icon } from './icon.tsx';

/** A cooperation domain by sign and name, in its hue; a link when it has somewhere to lead. */
export function DomainChip({ hue, icon, label, href }: { hue: string; icon: string; label: string; href?: string }) {
  const inside = (
    <>
      <Icon name={icon} />
      {label}
    </>
  );
  return href ? (
    <a className="chip" data-d={hue} href={href}>{inside}</a>
  ) : (
    <span className="chip" data-d={hue}>{inside}</span>
  );
}
