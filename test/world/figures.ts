import { mergeFigures } from '../../hub/platform/telemetry/merge-figures.ts'
import { type Metrics, openMetrics, type Standing } from '../../hub/platform/telemetry/metrics.ts'

/** Metrics as Prometheus parses them. */
export interface ReadFigures {
  text: string
  /** Returns the value of a series, by its text: `parvis_answers_total{outcome="first"}`. */
  of(series: string): number | undefined
  /** Names of all series, with their labels. */
  series: readonly string[]
  /** Help text of each metric. */
  help: ReadonlyMap<string, string>
}

/** Parses the text format of Prometheus. */
export function readFigures(text: string): ReadFigures {
  const values = new Map<string, number>()
  for (const [, series = '', value] of text.matchAll(/^([a-z_]+(?:\{.*\})?) (\S+)$/gim))
    values.set(series, Number(value))
  const help = [...text.matchAll(/^# HELP (\S+) (.*)$/gm)].map(
    ([, name = '', said = '']) => [name, said] as const,
  )
  return {
    text,
    of: (series) => values.get(series),
    series: [...values.keys()],
    help: new Map(help),
  }
}

/** Opens the metrics of a hub in this process, with a reader. */
export function openFigures(): Metrics & { now(standing?: Standing): Promise<ReadFigures> } {
  const metrics = openMetrics({ release: '0.0.0', schema: 1 })
  return {
    ...metrics,
    now: async (standing = {}) => readFigures(await mergeFigures([await metrics.read(standing)])),
  }
}
