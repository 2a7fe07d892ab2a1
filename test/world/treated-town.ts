import assert from 'node:assert/strict'
import { daysLater } from '#shared/calendar/day.ts'
import { declaredCalendar } from '#shared/calendar/declared/declared-calendar.ts'
import { dayAfter } from '#shared/calendar/declared/working-days.ts'
import type { EqualTreatment } from '#shared/contract/reporting/equal-treatment.ts'
import { updateRecognisedOn } from '../../hub/agents/recognition/recognised-on-sql.ts'
import { townAgents } from './agents.ts'
import { newId } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** A request of the town's civil registry, day by day from receipt. */
export interface TreatedRequest {
  /** Day of receipt, `YYYY-MM-DD`. */
  received: string
  /** Days after receipt on which an agent looks at it; `null`: nobody does. */
  seen: number | null
  /** Days after receipt on which it is answered; `null`: it is open. */
  answered: number | null
  /** Days after receipt on which a rule is applied to it. */
  adapted?: number | null
  channel?: string
  locale?: string
  /** Somebody acts for its usager from the first day. */
  isHelped?: boolean
  /** Days after receipt that were announced. */
  announced?: number
}

/** Looks that one agent begins in a minute, below the limit. */
const looksInAMinute = 40

/** Looks through the front door; of further ones, only what a look keeps of the request is written. */
const looksLived = 10

/** Lives the requests: they come in, agents look at them and apply a rule, and they are answered. */
export async function treat(hub: TestHub, requests: readonly TreatedRequest[]): Promise<void> {
  const named = requests.map((one, nth) => ({ ...one, reference: `T-${nth + 1}` }))
  const dayOf = (one: TreatedRequest, after: number) => daysLater(one.received, after)
  await put(
    hub,
    named.map(({ reference, received, channel = 'web', locale = 'fr', announced }) => ({
      ...{
        reference,
        service: 'etat-civil',
        channel,
        locale,
        received_at: `${received}T08:00:00Z`,
      },
      ...(announced !== undefined && {
        promise: {
          ...{ from: `${received}T08:00:00Z`, to: `${daysLater(received, announced)}T17:00:00Z` },
          ...{ zone: 'Europe/Paris', basis: 'agent' },
        },
      }),
    })),
  )
  for (const { reference, received, isHelped } of named)
    if (isHelped) await help(hub, reference, `${received}T09:00:00Z`)
  const alike = named.filter(({ seen, adapted }) => seen !== null && adapted == null)
  const brief = new Set(alike.slice(looksLived))
  for (const one of brief)
    await updateRecognisedOn(
      hub.database,
      town.organisation,
      [{ source: town.source, reference: one.reference }],
      dayOf(one, one.seen ?? 0),
    )
  const acts = named.flatMap((one) => [
    ...(one.seen === null || brief.has(one)
      ? []
      : [{ ...one, at: dayOf(one, one.seen), does: 'look' as const }]),
    ...(one.adapted == null
      ? []
      : [{ ...one, at: dayOf(one, one.adapted), does: 'adapt' as const }]),
  ])
  for (const [nth, { reference, at, does }] of acts.entries()) {
    const minute = Math.floor(nth / looksInAMinute)
    hub.clock.now = new Date(Date.parse(`${at}T10:00:00Z`) + minute * 60_000)
    const purpose = 'instruct'
    const done =
      does === 'look'
        ? await hub.as(townAgents.claire, 'POST', '/v1/context', {
            identifier: { kind: 'reference', value: reference },
            ...{ purpose, level: 2 },
          })
        : await hub.as(townAgents.claire, 'POST', '/v1/adaptations', {
            request: { source: town.source, reference },
            ...{ adaptation: 1, applies: true, purpose },
          })
    assert.equal(done.statusCode, 200, done.body)
  }
  hub.clock.now = now
  await put(
    hub,
    named.flatMap(({ reference, received, channel = 'web', locale = 'fr', answered }) =>
      answered === null
        ? []
        : [
            {
              ...{ reference, service: 'etat-civil', channel, locale, state: 'decided' },
              ...{
                received_at: `${received}T08:00:00Z`,
                observed_at: `${daysLater(received, answered)}T15:00:00Z`,
              },
            },
          ],
    ),
  )
}

/** The day on which the figures are read. */
const now = new Date('2026-11-24T10:00:00Z')

async function put(hub: TestHub, requests: readonly object[]): Promise<void> {
  for (let at = 0; at < requests.length; at += 500) {
    const some = requests.slice(at, at + 500)
    const sent = await hub.withKey('POST', '/v1/requests:batch', { requests: some })
    assert.equal(sent.statusCode, 200, sent.body)
    const { results } = sent.json() as { results: { status: string }[] }
    assert.deepEqual(
      results.filter(({ status }) => status === 'refused'),
      [],
    )
  }
}

/** Somebody acts for the usager of a request, since an instant. */
async function help(hub: TestHub, reference: string, since: string): Promise<void> {
  await hub.database.query(
    `insert into mandate (organisation, source, reference, mandate, kind, name_sealed, channel,
       address_sealed, code_hash, begun_at)
     values ($1, $2, $3, $4, 'relative', 'sealed', 'email', 'sealed', $3, $5)`,
    [town.organisation, town.source, reference, newId(), since],
  )
}

/** Reads whether the requests of the civil registry are treated alike. */
export async function readTreatment(hub: TestHub, service = 'etat-civil'): Promise<EqualTreatment> {
  const read = await hub.as(townAgents.quality, 'GET', `/v1/services/${service}/equal-treatment`)
  assert.equal(read.statusCode, 200, read.body)
  return read.json()
}

const { rules } = declaredCalendar(undefined)

/** Working days of the three months before the last one that is judged. */
export const workingDays = Array.from({ length: 60 }, (_, nth) =>
  dayAfter('2026-08-03', nth, 'working', rules),
)
