import type { ExplorePageQuery } from '@pacta/client';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { placeLabels } from '../../record/map/labels.ts';
import type { Label } from '../../record/map/labels.ts';

type Network = NonNullable<ExplorePageQuery['network']>;
export type Edge = { a: string; b: string; weight: number };
export type NetworkNode = { code: string; name: string; count: number; x: number; y: number; r: number };

export type NetworkMarks = {
  nodes: NetworkNode[];
  /** The pairs that are drawn, heaviest first, with their width and how much ink they get: from 0 to 1. */
  edges: (Edge & { width: number; ink: number })[];
  /** The least weight that is drawn; null when nothing is. */
  weight: number | null;
  /** What is not drawn: pairs that are lighter, or too many, and states without a pair that is drawn. */
  left: { pairs: number; countries: number };
  labels: { wide: Label[]; narrow: Label[] };
};

/** The drawing's size in its own units; a laptop shows about one pixel for each. */
export const SIZE = { width: 900, height: 720 } as const;

/** As many pairs as the eye can follow; a reader who asks for lighter ones gets more, up to what still is a drawing. */
const READABLE = 160;
const MOST = 400;
const MARGIN = { x: 105, y: 45 };
/** By how much the simulation's distances grow at most. */
const MOST_STRETCHED = 2.8;
export const LETTERS = { wide: 14, narrow: 25 } as const;
/** So many states have their names whatever stands around them. */
const FOREMOST = 12;

/** Who shares agreements with whom, drawn. The same network gives the same drawing: nothing in it is left to chance. */
export function networkMarks({ nodes, edges }: { nodes: Network['nodes']; edges: Network['edges'] }, asked: number | null): NetworkMarks {
  const all = edges.map(({ a, b, weight }): Edge => ({ a: a.code, b: b.code, weight }));
  const drawn = heaviest(all, asked);
  const most = Math.max(1, ...drawn.map(({ weight }) => weight));
  const linked = new Set(drawn.flatMap(({ a, b }) => [a, b]));
  const shown = nodes.filter(({ country }) => linked.has(country.code));
  const largest = Math.max(1, ...shown.map(({ count }) => count));
  const sized = shown.map(({ country: { code, name }, count }) => ({ code, name, count, r: round(4 + 15 * Math.sqrt(count / largest)) }));
  const placed = laidOut(sized, drawn);
  return {
    nodes: placed,
    edges: drawn.map((edge) => ({ ...edge, width: round(0.8 + 5 * (edge.weight / most)), ink: round(0.2 + 0.6 * (edge.weight / most)) })),
    weight: drawn.at(-1)?.weight ?? null,
    left: { pairs: all.length - drawn.length, countries: nodes.length - shown.length },
    labels: { wide: labelsOf(placed, LETTERS.wide), narrow: labelsOf(placed, LETTERS.narrow) },
  };
}

/**
 * The pairs that are drawn: from a weight up, all of them, so that what is left out can be said in a number. Only when more
 * pairs than can be drawn have one weight does their order decide.
 */
export function heaviest(edges: readonly Edge[], asked: number | null): Edge[] {
  const sorted = edges.toSorted((one, other) => other.weight - one.weight || (one.a + one.b < other.a + other.b ? -1 : 1));
  const heavy = asked === null ? sorted : sorted.filter(({ weight }) => weight >= asked);
  const most = asked === null ? READABLE : MOST;
  if (heavy.length <= most) return heavy;
  const tooLight = heavy[most]?.weight ?? 0;
  const whole = heavy.filter(({ weight }) => weight > tooLight);
  return whole.length > 0 ? whole : heavy.slice(0, most);
}

type Body = { code: string; name: string; count: number; r: number; x?: number; y?: number };

/** States that share much lie close. The simulation begins on a spiral and draws its chance from a fixed seed. */
function laidOut(bodies: readonly Body[], edges: readonly Edge[]): NetworkNode[] {
  const nodes = bodies.map((body) => ({ ...body }));
  const most = Math.max(1, ...edges.map(({ weight }) => weight));
  const links = edges.map(({ a, b, weight }) => ({ source: a, target: b, pull: weight / most }));
  forceSimulation(nodes)
    .force('links', forceLink<Body, (typeof links)[number] & { source: string | Body; target: string | Body }>(links).id(({ code }) => code).distance(({ pull }) => 110 - 60 * pull).strength(({ pull }) => 0.05 + 0.3 * pull))
    .force('apart', forceManyBody<Body>().strength(-260))
    .force('room', forceCollide<Body>(({ r }) => r + 14))
    .force('x', forceX<Body>(0).strength(0.06))
    .force('y', forceY<Body>(0).strength(0.09))
    .stop()
    .tick(300);
  return fitted(nodes.map(({ x = 0, y = 0, ...rest }) => ({ ...rest, x, y })));
}

/** Stretched to the drawing's size, each way by itself: nearness keeps its order. A lone pair is not blown up. */
function fitted(nodes: NetworkNode[]): NetworkNode[] {
  const span = (values: number[], size: number, margin: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = Math.min(MOST_STRETCHED, (size - 2 * margin) / Math.max(1, most - least));
    return (value: number) => round(size / 2 + (value - (least + most) / 2) * scale);
  };
  const [toX, toY] = [span(nodes.map(({ x }) => x), SIZE.width, MARGIN.x), span(nodes.map(({ y }) => y), SIZE.height, MARGIN.y)];
  return nodes.map((node) => ({ ...node, x: toX(node.x), y: toY(node.y) }));
}

const labelsOf = (nodes: readonly NetworkNode[], size: number) =>
  placeLabels(nodes.map(({ code, name, x, y, r }) => ({ key: code, text: name, at: [x, y], radius: r, inside: false })), { size, window: [0, 0, SIZE.width, SIZE.height], foremost: FOREMOST });

const round = (value: number) => Math.round(value * 10) / 10;
