import { newest } from '../../migrations/migrate.ts'
import { both } from '../../platform/telemetry/both.ts'
import type { Metrics } from '../../platform/telemetry/metrics.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import type { MetricsSettings } from '../../platform/telemetry/settings.ts'
import { readTracing } from '../../platform/telemetry/tracing-settings.ts'

/** Metrics and traces of this process. */
export interface Observing {
  observer: Observer
  /** `null` when disabled. */
  metrics: Metrics | null
  /** Flushes pending spans, within a few seconds. */
  endTraces(): Promise<void>
}

/**
 * Opens metrics and traces, if enabled. It does not even load the libraries otherwise.
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
