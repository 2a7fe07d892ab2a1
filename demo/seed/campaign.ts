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
    FIA: [5.6, 8.4, 7.6],
    FIA2: [5.4, 8.2, 7.8],
    REA: [4.6, 7.8, 6.8],
    ASS: [5.6, 8.2, 6.2],
    EMP: [5.4, 7.6, 4.2],
    EGA: [6.6, 8.4, 7.4],
    CON: [5.2, 8.0, 4.8],
    PRE: [5.0, 7.8, 6.2],
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
        [campaign.opening]: Math.round(between(random, 2.4, 4.4)),
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

/** Returns a point of the scale of nine near another. */
function near(middle: number, random: Random): number {
  return Math.min(9, Math.max(1, Math.round(middle + between(random, -2.1, 2.1))))
}
