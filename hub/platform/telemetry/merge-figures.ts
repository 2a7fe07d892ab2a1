import { AggregatorRegistry, type MetricObjectWithValues, type MetricValue } from 'prom-client'
import type { Figures } from './metrics.ts'

/** What figures are published as. */
export const figuresType = 'text/plain; version=0.0.4; charset=utf-8'

/** Writes the figures of all processes of a hub as one, in the text form of Prometheus. */
export function mergeFigures(all: readonly Figures[]): Promise<string> {
  return AggregatorRegistry.aggregate(all as unknown as object[]).metrics()
}

/**
 * What stays of a process that is gone: what it counted, so that no count of the whole ever goes down. What
 * stood in it is gone with it.
 */
export function whatStays(figures: Figures): Figures {
  return figures.filter((one) => lasting.has(typeOf(one)))
}

const lasting: ReadonlySet<string> = new Set(['counter', 'histogram'])

/** The library says the type by its name where its own types say a number. */
const typeOf = ({ type }: MetricObjectWithValues<MetricValue<string>>) => String(type)

/** Two processes that are gone are kept as one, however many follow them. */
export async function addUp(one: Figures, other: Figures): Promise<Figures> {
  return AggregatorRegistry.aggregate([one, other] as unknown as object[]).getMetricsAsJSON()
}
