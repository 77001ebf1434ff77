import { Graph, layout } from '@dagrejs/dagre';
import type { StoryAccount } from '../../model/index.ts';
import type { DrawnLineage } from './content.ts';

const nodeWidth = 190;
const nodeHeight = 40;
/** More reports than this make no readable picture; the list in words remains. */
const nodesMax = 150;

/** Lays the lineage out as layers, parents above their copies; `undefined` when nothing derives from anything. */
export function drawLineage({ lineage, reports }: StoryAccount): DrawnLineage | undefined {
  if (lineage.length === 0 || reports.length > nodesMax) return undefined;
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 46, marginx: 10, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  // Reports that neither copy nor are copied stand in the reports list; here they would only make the picture wide.
  const ids = new Set(lineage.flatMap(({ from, to }) => [from, to]));
  for (const id of ids) graph.setNode(id, { width: nodeWidth, height: nodeHeight });
  for (const { from, to } of lineage) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: [...ids].map((id) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return { id, x: Math.round(x), y: Math.round(y), width: nodeWidth, height: nodeHeight };
    }),
    edges: lineage.map(({ from, to, kind, directed }) => {
      const { points } = graph.edge(from, to) as { points: { x: number; y: number }[] };
      return { from, to, kind, directed, path: pathThrough(points) };
    }),
  };
}

function pathThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('');
}
