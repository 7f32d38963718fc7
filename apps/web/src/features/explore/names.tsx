import type { Label } from '../../record/map/labels.ts';

/** Names in a figure, for those who see it: the links have names of their own. With `grounds`, letters that can be read on them. */
export function Names({ labels, className, size, grounds }: { labels: readonly Label[]; className: string; size: number; grounds?: ReadonlyMap<string, string> }) {
  return (
    <g className={`lettering ${className}`} fontSize={Math.round(size * 10) / 10} aria-hidden="true">
      {labels.map(({ key, text, x, y, anchor }) => (
        <text key={key} className={grounds?.get(key)} x={Math.round(x)} y={Math.round(y)} textAnchor={anchor}>{text}</text>
      ))}
    </g>
  );
}
