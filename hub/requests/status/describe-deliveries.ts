import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { SentChannel } from '../delivery/channel.ts'
import type { Failure } from '../delivery/failure.ts'
import type { StoredDelivery } from '../delivery/queue/deliveries-sql.ts'
import type { Narration } from './narration.ts'

/** Texts about deliveries that only agents read. */
export interface SentVoice {
  /** For a sending that may or may not have arrived. */
  unknown: Readonly<Record<SentChannel, string>>
  /** Reasons of a failure. */
  why: Readonly<Record<Failure['why'], string>>
  /** `{sent}` and `{why}`. */
  because: string
}

/**
 * Describes the deliveries of a step, one sentence each.
 * @param agent texts for an agent, with the reason of a failure. A usager sees neither failures nor
 *   uncertain sendings, because the hub has sent those again.
 */
export function describeDeliveries(
  deliveries: readonly StoredDelivery[],
  zone: string,
  { locale, now }: Pick<Narration, 'locale' | 'now'>,
  agent?: SentVoice,
): string[] {
  const { sent } = requestText[locale].told
  return deliveries.flatMap((delivery) => {
    const { channel, outcome, at } = delivery
    if (channel === 'page') return []
    const isUnknown = outcome === 'unknown'
    const what = isUnknown ? agent?.unknown[channel as SentChannel] : sent[outcome][channel]
    if (what === undefined) return []
    const day = formatDay(at, zone, locale, now)
    const said = fill(sent.said, { what, day, hour: formatHour(at, zone, locale) })
    const why = agent && formatWhy(delivery, agent)
    return agent && why ? fill(agent.because, { sent: said, why }) : said
  })
}

function formatWhy({ failure, why }: StoredDelivery, voice: SentVoice): string | null {
  if (!failure) return why
  const values = {
    said: 'said' in failure ? failure.said : '',
    seconds: 'seconds' in failure ? String(failure.seconds) : '',
  }
  return fill(voice.why[failure.why], values)
}
