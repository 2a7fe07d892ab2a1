import { openAsk, type Reaching } from '../asking/ask.ts'
import type { Connector, Reader } from '../asking/connector.ts'
import { momentsIn } from '../asking/moments.ts'
import { noPace, openPace, type Pace } from '../asking/pace.ts'
import type { SourceSettings } from '../asking/settings.ts'
import type { Services } from '../platform/deps.ts'

/** How a source is declared: which connector reads it, how, and with what it is trusted. */
export interface DeclaredSource {
  connector: Connector
  settings: SourceSettings
  secrets: Readonly<Record<string, string>>
}

/** Longest wait for one answer while all is read, in milliseconds. */
const patience = 30_000

/** The pace at which a source may be asked: its settings', or its system's own limit. */
export function paceOf({ connector, settings }: DeclaredSource): Pace {
  const perMinute = settings.questions_a_minute ?? connector.perMinute
  return perMinute === undefined ? noPace : openPace(perMinute)
}

/** Opens a source to be read. Nothing is asked yet. */
export function openReader(
  { connector, settings, secrets }: DeclaredSource,
  { clock, random }: Pick<Services, 'clock' | 'random'>,
  reaching: Partial<Pick<Reaching, 'pace' | 'patience' | 'signal' | 'heard'>> = {},
): Reader {
  const ask = openAsk({ url: settings.url, pace: noPace, patience, clock, ...reaching })
  return connector.open({ settings, secrets, ask, clock, random, ...momentsIn(settings.zone) })
}
