import type { Deps } from '../../platform/deps.ts'
import type { Connector, Reader } from '../source-client/connector.ts'
import { noPace, openPace, type Pace } from '../source-client/pace.ts'
import type { SourceSettings } from '../source-client/settings.ts'
import { openSourceClient, type SourceConnection } from '../source-client/source-client.ts'
import { momentsIn } from './moments.ts'

/** A declared source: connector, settings and credentials. */
export interface DeclaredSource {
  connector: Connector
  settings: SourceSettings
  secrets: Readonly<Record<string, string>>
}

/** Timeout of one answer in a full reading, in milliseconds. */
const patience = 30_000

/** Returns the rate limit of a source: its settings', or its system's. */
export function paceOf({ connector, settings }: DeclaredSource): Pace {
  const perMinute = settings.questions_a_minute ?? connector.perMinute
  return perMinute === undefined ? noPace : openPace(perMinute)
}

/** Opens a reader, without any call. */
export function openReader(
  { connector, settings, secrets }: DeclaredSource,
  { clock, random }: Pick<Deps, 'clock' | 'random'>,
  reaching: Partial<Pick<SourceConnection, 'pace' | 'patience' | 'signal' | 'heard'>> = {},
): Reader {
  const ask = openSourceClient({ url: settings.url, pace: noPace, patience, clock, ...reaching })
  return connector.open({ settings, secrets, ask, clock, random, ...momentsIn(settings.zone) })
}
