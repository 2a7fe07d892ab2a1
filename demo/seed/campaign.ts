import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { between, oneDay, type Random, tenBytes } from '../valmont/chance.ts'
import { configuration as asked } from '../valmont/configuration.ts'
import type { Asking } from './feedback.ts'
import type { PastAnswer } from './past-answer.ts'

/** Usagers of the civil registry who answered the whole campaign. */
const answered = 44

/** Days ago, within the year that coded answers are kept. */
const held = [215, 190] as const

/** Average minimum, desired and perceived points: the registry is exact and distant. */
const sides: Readonly<Record<string, readonly [minimum: number, desired: number, lived: number]>> =
  {
    FIA: [3.4, 4.7, 4.3],
    FIA2: [3.3, 4.6, 4.4],
    REA: [2.8, 4.4, 3.9],
    ASS: [3.2, 4.6, 3.5],
    EMP: [3.3, 4.4, 2.5],
    EGA: [3.8, 4.7, 4.2],
    CON: [3.2, 4.5, 2.8],
    PRE: [3.0, 4.4, 3.6],
  }

/** Returns the campaign's form, under the present version number. */
export function campaignOf(version: number): Configured {
  return { version, content: defaultConfiguration(campaign, asked.notice), instrument: campaign }
}

/** Invents a campaign of last spring: minimum, desired and perceived service. */
export function inventCampaign({ now, random, site, configuration }: Asking): PastAnswer[] {
  return Array.from({ length: answered }, (): PastAnswer => {
    const [low, high] = [(held[1] * oneDay) / 1000, (held[0] * oneDay) / 1000]
    const waited = Math.floor(between(random, low, high))
    return {
      id: uuidv7(now.getTime() - waited * 1000, tenBytes(random)),
      part: 1,
      site,
      service: 'etat-civil',
      configuration,
      form: 'campaign',
      stream: 'invited',
      locale: 'fr',
      receipt: writeCode(tenBytes(random)),
      waited_s: waited,
      answers: {
        [campaign.opening]: near(3.4, random),
        ...Object.fromEntries(
          Object.entries(sides).flatMap(([item, [minimum, desired, lived]]) => [
            [`${item}_minimum`, near(minimum, random)],
            [`${item}_desired`, near(desired, random)],
            [item, near(lived, random)],
          ]),
        ),
      },
    }
  })
}

/** Returns a point of the scale near another. */
function near(middle: number, random: Random): number {
  return Math.min(5, Math.max(1, Math.round(middle + between(random, -1.1, 1.1))))
}
