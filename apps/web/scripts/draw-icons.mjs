// Draws public/icons.svg from Lucide (ISC licence): one file that a browser keeps, and a few bytes for each icon on a
// page. Run it when an icon is added: node scripts/draw-icons.mjs
import { readFile, writeFile } from 'node:fs/promises';

/** Signs of the interface. */
const INTERFACE = [
  'arrow-up', 'arrow-up-right', 'braces', 'check', 'chevron-down', 'chevron-left', 'chevron-right', 'circle-check', 'circle-dashed', 'circle-help', 'circle-minus',
  'code-xml', 'copy', 'download', 'file-text', 'image', 'image-off', 'link', 'list-filter', 'menu', 'quote', 'search', 'split', 'sun-moon', 'unplug', 'users', 'x',
];

/** Signs of the cooperation domains, by the names that the taxonomy gives. */
const DOMAINS = [
  'fence', 'footprints', 'traffic-cone', 'binoculars', 'move-right', 'shield-ban', 'milestone',
  'shield-alert', 'swords', 'banknote-x', 'user-x', 'sprout', 'door-closed-locked', 'scale',
  'eye', 'radio', 'combine', 'bell-ring', 'contact', 'file-lock',
  'graduation-cap', 'target', 'siren', 'brain', 'flag', 'school', 'wrench', 'tent',
  'anchor', 'ship', 'skull', 'fish', 'plane', 'radar', 'plane-takeoff',
  'factory', 'package', 'cog', 'hammer', 'flask-conical', 'gift',
  'warehouse', 'castle', 'id-card', 'route', 'ambulance', 'truck', 'log-out',
  'earth', 'users-round', 'compass', 'shield-check', 'network', 'server', 'megaphone',
  'fingerprint', 'pill', 'bomb', 'person-standing', 'badge-check',
  'shield', 'shield-plus', 'layers', 'git-merge', 'hand', 'circle-slash', 'messages-square',
  'life-buoy', 'flame', 'triangle-alert',
  'landmark', 'calendar-clock', 'speech', 'presentation', 'briefcase-business', 'file-signature',
  'handshake', 'scan-search', 'phone-call',
];

/** What Lucide dropped altogether, and what stands in for it. */
const STANDS_IN = { fingerprint: 'fingerprint-pattern' };

/** One shape of an icon as SVG. Lucide's attributes are plain numbers and paths: nothing to escape. */
function shape([tag, { key: _, ...attributes }]) {
  return `<${tag} ${Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ')}/>`;
}

/** The shapes of an icon, also under a name that Lucide has given up. */
async function shapesOf(name) {
  const address = `lucide-react/icons/${STANDS_IN[name] ?? name}`;
  const { __iconData } = await import(address);
  if (__iconData) return __iconData.node;
  const renamed = /from '\.\/([a-z0-9-]+)\.mjs'/.exec(await readFile(new URL(import.meta.resolve(address)), 'utf8'));
  if (!renamed) throw new Error(`Lucide has no icon "${name}": take another.`);
  return shapesOf(renamed[1]);
}

const symbols = [];
for (const name of [...INTERFACE, ...DOMAINS].sort()) {
  const shapes = await shapesOf(name);
  symbols.push(`<symbol id="${name}" viewBox="0 0 24 24">${shapes.map(shape).join('')}</symbol>`);
}
await writeFile(
  new URL('../public/icons.svg', import.meta.url),
  `<!-- Lucide, ISC licence, https://lucide.dev. Drawn by scripts/draw-icons.mjs. -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`,
);
