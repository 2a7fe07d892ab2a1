import { newest } from '../../migrations/migrate.ts'
import { both } from '../../platform/telemetry/both.ts'
import type { Metrics } from '../../platform/telemetry/metrics.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import type { MetricsSettings } from '../../platform/telemetry/settings.ts'
import { readTracing } from '../../platform/telemetry/tracing-settings.ts'

/** What sees how this process fares. */
export interface Observing {
  observer: Observer
  /** `null` where no figures are asked for. */
  metrics: Metrics | null
  /** Sends the spans that wait, for a few seconds at most. */
  endTraces(): Promise<void>
}

/**
 * Opens what was asked for, and nothing where nothing was: what counts and what traces is not even loaded.
 * @throws SettingRefused
 */
export async function openObserving(
  settings: { metrics: MetricsSettings | null },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Observing> {
  const tracing = readTracing(environment)
  const build = { release: __RELEASE__, schema: newest }
  const metrics =
    settings.metrics && (await import('../../platform/telemetry/metrics.ts')).openMetrics(build)
  const traces = tracing
    ? (await import('../../platform/telemetry/traces.ts')).openTraces(build.release)
    : null
  const observer = metrics && traces ? both(metrics, traces) : (metrics ?? traces ?? unobserved)
  return { observer, metrics, endTraces: async () => traces?.end() }
}
