import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import { between, oneDay, pick, type Random } from '../valmont/chance.ts'
import { promiseOf } from '../valmont/promise.ts'
import { writeReference } from '../valmont/reference.ts'
import { type District, districtCodes } from '../valmont/services/districts.ts'
import { services } from '../valmont/services/services.ts'
import { inventProofs } from './proofs.ts'
import { type Outcome, type Story, stories } from './stories.ts'

/** A past request, with everything its usager saw. */
export interface PastRequest {
  reference: string
  request: RequestPut
  proofs: readonly Proof[]
  withdrawn: boolean
}

/** Channels, each as often as its share. */
const channels = ['web', 'web', 'web', 'web', 'counter', 'telephone', 'email', 'post'] as const

/** Invents about sixty requests over the last three months. */
export function inventRequests(now: Date, random: Random): PastRequest[] {
  return stories.flatMap((story) =>
    (Object.entries(story.outcomes) as [Outcome, number][]).flatMap(([outcome, count]) =>
      Array.from({ length: count }, () => inventRequest(story, outcome, now, random)),
    ),
  )
}

/** Invents one request of the three months before a day. */
export function inventRequest(
  story: Story,
  outcome: Outcome,
  now: Date,
  random: Random,
): PastRequest {
  const service = services.find(({ service }) => service === story.slug)
  if (!service) throw new Error(`No service is called ${story.slug}`)
  const received = new Date(now.getTime() - ageOf(outcome, daysOf(service, now), random) * oneDay)
  const promise = promiseOf(service, received)
  const reference = writeReference(story.slug, received.getUTCFullYear(), random)
  const channel = pick(random, channels)
  const locale = random() < 0.93 ? 'fr' : 'en'
  const kind = pick(random, story.kinds)
  return {
    reference,
    request: {
      service: story.slug,
      channel,
      locale,
      received_at: received.toISOString(),
      kind,
      about: aboutOf(story, kind, received),
      ...(story.slug === 'etat-civil' ? {} : { territory: pick<District>(random, districtCodes) }),
      promise,
    },
    proofs: inventProofs({ story, outcome, received, due: new Date(promise.to), now, random }),
    withdrawn: outcome === 'withdrawn',
  }
}

/** Writes what a request is about. */
function aboutOf({ about }: Story, kind: string, received: Date): string {
  if ('what' in about) return `${about.what}, ${kind.toLowerCase()}`
  return `${kind}, ${about.where[received.getUTCMinutes() % about.where.length]}`
}

/** Returns the calendar days of a service's standard, near a day. */
function daysOf(service: Service, at: Date): number {
  return (Date.parse(promiseOf(service, at).to) - at.getTime()) / oneDay
}

/** Returns a request's age in days, old enough for its outcome. */
function ageOf(outcome: Outcome, delay: number, random: Random): number {
  const ages: Record<Outcome, readonly [low: number, high: number]> = {
    kept: [delay + 1, 89],
    late: [Math.min(delay * 1.8, delay + 24), 89],
    open: [0.1, delay * 0.7],
    overdue: [delay + 2, delay + 7],
    waiting: [delay * 0.4, delay * 0.8],
    withdrawn: [delay, 80],
  }
  return between(random, ...ages[outcome])
}
