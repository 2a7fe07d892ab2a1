import {
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client'
import { counts, levels, publishedAs, standings, values, works } from './figures.ts'
import type { Counts, Level, Levels, Observer, Values, WorkKind } from './observer.ts'

/** Metrics of one process, as sent between processes. */
export type Figures = readonly MetricObjectWithValues<MetricValue<string>>[]

/** Gauges of the database, by name. */
export type Standing = Partial<Record<keyof typeof standings, Levels>>

/** Counters and gauges of a process. */
export interface Metrics extends Observer {
  /** @param standing gauges of the database, if this process had to read them */
  read(standing: Standing | null): Promise<Figures>
}

/** Version of this build. */
interface Build {
  release: string
  schema: number
}

/** Opens the metrics of one process. */
export function openMetrics(build: Build): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const info = { name: publishedAs('build_info'), help: 'What runs; always 1.', registers }
  new Gauge({ ...info, labelNames: Object.keys(build), aggregator: 'first' }).set(
    { ...build, schema: String(build.schema) },
    1,
  )
  const counters = each(
    counts,
    (name, { help, labels }) =>
      new Counter({ name: publishedAs(`${name}_total`), help, labelNames: labels, registers }),
  )
  const histogramOf = (
    name: string,
    one: { help: string; labels: readonly string[]; buckets: readonly number[] },
  ) =>
    new Histogram({
      name: publishedAs(name),
      help: one.help,
      labelNames: one.labels,
      buckets: [...one.buckets],
      registers,
    })
  const measured = each(values, (name, one) => histogramOf(name, one))
  const worked = each(works, (_, one) => histogramOf(one.figure, one))
  const succeeded = new Gauge({
    name: publishedAs('job_success_timestamp_seconds'),
    help: 'When a round of the work a hub does by itself last came to its end.',
    labelNames: ['job'],
    aggregator: 'max',
    registers,
  })
  const readers = new Map<Level, () => Levels>()
  const gauges = each(
    levels,
    (name, { help, label, together }) =>
      new Gauge({
        name: publishedAs(name),
        help,
        labelNames: label ? [label] : [],
        aggregator: together,
        registers,
      }),
  )
  const shared = each(
    standings,
    (name, one) =>
      new Gauge({
        name: publishedAs(name),
        help: one.help,
        labelNames: [labelOf(one) ?? []].flat(),
        aggregator: 'max',
        registers,
      }),
  )

  /** A histogram searches its set of labels at every value: this caches those already found. */
  const children = new Map<string, { observe(value: number): void }>()
  function childOf(histogram: Histogram, key: string, labels: Record<string, string>) {
    const known = children.get(key)
    if (known) return known
    const child = histogram.labels(labels)
    children.set(key, child)
    return child
  }

  const ended = (kind: WorkKind, name: string, begun: number, outcome: string) => {
    const named = works[kind].name
    const labels = named ? { [named]: name, outcome } : { outcome }
    const key = `${kind} ${named ? name : ''} ${outcome}`
    childOf(worked[kind], key, labels).observe((performance.now() - begun) / 1000)
    if (kind === 'job' && outcome === 'done') succeeded.set({ job: name }, Date.now() / 1000)
  }

  return {
    async work(kind, name, run, isFailed = () => false) {
      const begun = performance.now()
      try {
        const came = await run()
        ended(kind, name, begun, isFailed(came) ? 'failed' : 'done')
        return came
      } catch (error) {
        ended(kind, name, begun, 'failed')
        throw error
      }
    },
    count: <Name extends keyof Counts>(name: Name, labels: Counts[Name]) =>
      counters[name].inc({ ...labels }),
    measure<Name extends keyof Values>(name: Name, labels: Values[Name], value: number) {
      const key = `${name} ${Object.values(labels).join(' ')}`
      childOf(measured[name], key, { ...labels }).observe(value)
    },
    reads: (name, read) => void readers.set(name, read),
    async read(standing) {
      for (const [name, read] of readers) show(gauges[name], levels[name].label, read())
      for (const [name, gauge] of Object.entries(shared)) {
        const key = name as keyof typeof standings
        show(gauge, labelOf(standings[key]), standing?.[key] ?? null)
      }
      return registry.getMetricsAsJSON()
    },
  }
}

const labelOf = (one: object) => ('label' in one ? String(one.label) : undefined)

/** Sets a gauge; removes one that is unknown. */
function show(gauge: Gauge, label: string | undefined, now: Levels): void {
  gauge.reset()
  // After a reset, a gauge without a label stands at 0.
  if (now === null && !label) gauge.remove()
  else if (typeof now === 'number') gauge.set(now)
  else for (const [name, one] of Object.entries(now ?? {})) gauge.set({ [label ?? '']: name }, one)
}

/** Maps each entry of a record. */
function each<Key extends string, One, Made>(
  list: Readonly<Record<Key, One>>,
  make: (name: Key, one: One) => Made,
): Record<Key, Made> {
  const entries = Object.entries(list) as [Key, One][]
  return Object.fromEntries(entries.map(([name, one]) => [name, make(name, one)])) as Record<
    Key,
    Made
  >
}
