import { AggregatorRegistry, type MetricObjectWithValues, type MetricValue } from 'prom-client'
import type { Figures } from './metrics.ts'

/** Content type of the metrics. */
export const figuresType = 'text/plain; version=0.0.4; charset=utf-8'

/** Merges the metrics of all processes of a hub into the text format of Prometheus. */
export function mergeFigures(all: readonly Figures[]): Promise<string> {
  return AggregatorRegistry.aggregate(all as unknown as object[]).metrics()
}

/**
 * Returns the counters of an ended process, so that no total ever decreases. Its gauges are
 * dropped.
 */
export function whatStays(figures: Figures): Figures {
  return figures.filter((one) => lasting.has(typeOf(one)))
}

const lasting: ReadonlySet<string> = new Set(['counter', 'histogram'])

/** At run time the library gives the type as a name; its TypeScript types say a number. */
const typeOf = ({ type }: MetricObjectWithValues<MetricValue<string>>) => String(type)

/** Adds up the metrics of two ended processes. */
export async function addUp(one: Figures, other: Figures): Promise<Figures> {
  return AggregatorRegistry.aggregate([one, other] as unknown as object[]).getMetricsAsJSON()
}
