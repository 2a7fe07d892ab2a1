import type { Graph } from './find-cycles.ts'

/** Sets of nodes that all lead to each other (strongly connected, by Tarjan's algorithm), each sorted. */
export function findKnots(graph: Graph): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const knots: string[][] = []

  function visit(node: string): number {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) low.set(node, Math.min(lowOf(node), lowOf(next)))
    }
    if (lowOf(node) === order.get(node)) {
      const knot = stack.splice(stack.indexOf(node))
      if (knot.length > 1) knots.push(knot.sort())
    }
    return lowOf(node)
  }

  const lowOf = (node: string) => low.get(node) ?? 0
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return knots
}
