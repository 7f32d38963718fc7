import type { Label } from '../../record/map/labels.ts';

/** Names in a figure, for those who see it: the links have names of their own. With `shades`, light letters on dark ground. */
export function Names({ labels, className, size, shades }: { labels: readonly Label[]; className: string; size: number; shades?: ReadonlyMap<string, number> }) {
  return (
    <g className={`names ${className}`} fontSize={Math.round(size * 10) / 10} aria-hidden="true">
      {labels.map(({ key, text, x, y, anchor }) => (
        <text key={key} className={shades ? `on${shades.get(key) ?? 0}` : undefined} x={Math.round(x)} y={Math.round(y)} textAnchor={anchor}>{text}</text>
      ))}
    </g>
  );
}
