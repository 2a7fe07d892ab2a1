import { SettingRefused } from '../settings/setting-refused.ts'

/**
 * Returns whether the hub exports spans, by the standard variables of OpenTelemetry. Its library
 * reads all others (headers, sampler, limits).
 * @throws SettingRefused for a protocol that the hub does not support
 */
export function readTracing(environment: Readonly<Record<string, string | undefined>>): boolean {
  const said = (name: string) => environment[`OTEL_${name}`] || undefined
  const where = said('EXPORTER_OTLP_TRACES_ENDPOINT') ?? said('EXPORTER_OTLP_ENDPOINT')
  if (where === undefined || said('SDK_DISABLED') === 'true') return false
  if (said('TRACES_EXPORTER') === 'none') return false
  const protocol = said('EXPORTER_OTLP_TRACES_PROTOCOL') ?? said('EXPORTER_OTLP_PROTOCOL')
  if (protocol === 'grpc')
    throw new SettingRefused(
      'OTEL_EXPORTER_OTLP_PROTOCOL is "grpc" but should be http/json: lead OTEL_EXPORTER_OTLP_ENDPOINT to the port of the collector that takes OTLP by HTTP, usually 4318.',
    )
  if (!URL.canParse(where))
    throw new SettingRefused(
      'OTEL_EXPORTER_OTLP_ENDPOINT is no address: it should be one such as http://127.0.0.1:4318.',
    )
  return true
}
