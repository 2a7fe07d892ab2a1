import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Context, context } from '#shared/contract/agents/context.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'

const { claire } = townAgents

/** What a system may know of a person, whoever they are. */
const person = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom('Martin', 'N’Guyen-Đặng', 'Ben Saïd', 'de La Rochefoucauld', 'Øverås', '王'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((name) => !!name.trim()),
    ),
    phone: fc.constantFrom('06 39 98 ', '+33 (0)6.39.98.', '0033639 98', 'sur liste rouge '),
    account: fc.stringMatching(/^[A-Za-zé0-9]{1,20}$/),
    birth_date: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10)),
    verified: fc.boolean(),
    derived: fc.boolean(),
    local: fc.stringMatching(/^[a-zéà][a-zéà0-9.+'-]{0,20}[a-z]$/),
    domain: fc.constantFrom('courrier.example', 'mairie-élue.example', 'presse.example'),
  },
  { requiredKeys: ['verified', 'local', 'domain'] },
)
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never

/** Somebody who is nobody else: their address, number and account are theirs alone. */
function usagerOf({ local, domain, account, phone, ...rest }: Person, mark: number) {
  return {
    ...rest,
    ...(phone && { phone: `${phone}${String(mark).padStart(4, '0')}` }),
    ...(account && { account: `${account}-${mark}` }),
    // What follows a `+` is no part of who they are.
    email: `${mark}.${local}@${domain}`,
  }
}

/** A card without what it says of the identifiers themselves. */
function withoutIdentifiers(card: Context): unknown {
  if (!card.found) return card
  const { usager, ...rest } = card
  expect(['known_by', 'told_apart']).toEqual(expect.arrayContaining(Object.keys(usager ?? {})))
  for (const one of usager?.known_by ?? [])
    expect(Object.keys(one).sort()).toEqual(['how', 'kind', 'since'])
  return rest
}

describe.each(anyStore)('The card of two usagers, on $store', ({ open }) => {
  let hub: TestHub
  let run = 0
  /** Another case, a minute later: no more looks in a minute than the hub allows. */
  const go = () => {
    run += 1
    hub.clock.now = new Date(hub.clock.now.getTime() + 60_000)
  }
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const look = async (kind: string, value: string): Promise<Context> => {
    const asked = { identifier: { kind, value }, purpose: 'instruct', level: 2 }
    const answer = await hub.as(claire, 'POST', '/v1/context', asked)
    expect(answer.statusCode, answer.body).toBe(200)
    return context.parse(answer.json())
  }

  it('differs in nothing but how each is known', async () => {
    await fc.assert(
      fc.asyncProperty(person, person, async (one, other) => {
        go()
        const [x, y] = [usagerOf(one, 2 * run), usagerOf(other, 2 * run + 1)]
        /** Two requests of each, the same days: `A` is of the first person, `B` of the second. */
        const give = async (first: object, second: object) => {
          for (const [owner, usager] of Object.entries({ A: first, B: second }))
            for (const [at, received_at] of ['2026-11-20', '2026-10-02', '2026-10-02'].entries())
              await putRequest(hub, `${owner}-${run}-${at}`, {
                usager,
                received_at: `${received_at}T09:00:00Z`,
                kind: `Acte ${run}`,
                promise: 'norm',
              })
        }
        await give(x, y)
        const before = await look('reference', `A-${run}-0`)
        const firstBefore = await look('email', x.email)
        await give(y, x)
        expect(withoutIdentifiers(await look('reference', `A-${run}-0`))).toEqual(
          withoutIdentifiers(before),
        )
        expect(withoutIdentifiers(await look('email', y.email))).toEqual(
          withoutIdentifiers(firstBefore),
        )
        expect(before).toMatchObject({
          found: true,
          request: { reference: `A-${run}-0` },
          others: [{ reference: `A-${run}-1` }, { reference: `A-${run}-2` }],
        })
      }),
      { numRuns: times(8, 100) },
    )
  })

  it('has no place for what a source would say of a person', async () => {
    const favours = ['vip', 'score', 'tags', 'priority', 'rating', 'label', 'segment', 'note']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...favours),
        fc.jsonValue({ maxDepth: 1 }),
        fc.boolean(),
        async (favour, value, isOfUsager) => {
          go()
          const usager = {
            email: `u${run}@courrier.example`,
            ...(isOfUsager && { [favour]: value }),
          }
          const refused = await hub.withKey('PUT', `/v1/requests/F-${run}`, {
            service: 'etat-civil',
            channel: 'web',
            locale: 'fr',
            received_at: '2026-11-20T09:00:00Z',
            usager,
            ...(!isOfUsager && { [favour]: value }),
          })
          expect(refused.statusCode).toBe(422)
          expect(refused.json().errors).toMatchObject([
            { path: isOfUsager ? `/usager/${favour}` : `/${favour}`, code: 'unknown_field' },
          ])
          expect(await look('reference', `F-${run}`)).toEqual({ found: false })
        },
      ),
      { numRuns: times(16, 200) },
    )
    const kept = await hub.database.query("select 1 from request where reference like 'F-%'")
    expect(kept).toEqual([])
  })
})

describe('The card, as the contract has it', () => {
  /** Every schema of an object in a schema, with where it stands. */
  function objectsIn(schema: unknown, at = ''): [string, Record<string, unknown>][] {
    if (typeof schema !== 'object' || schema === null) return []
    const inside = Object.entries(schema).flatMap(([key, one]) => objectsIn(one, `${at}/${key}`))
    const one = schema as Record<string, unknown>
    return one['type'] === 'object' ? [[at, one], ...inside] : inside
  }
  const objects = objectsIn(z.toJSONSchema(context))
  const names = objects.flatMap(([, { properties }]) => Object.keys(properties ?? {}))

  it('is closed everywhere: a field without a name in it is refused', () => {
    expect(objects.length).toBeGreaterThan(10)
    expect(objects.filter(([, one]) => one['additionalProperties'] !== false)).toEqual([])
    expect(objects.filter(([, one]) => 'patternProperties' in one)).toEqual([])
  })

  it('has no name for a favour, a mark or a past quarrel', () => {
    const favour =
      /vip|priorit|scor|rating|rank(ed|ing)|tag|label|segment|histor|complain|loyal|tier|flag|elected|press|remark|warning|comment/i
    expect(names).toContain('known_by')
    expect(names.filter((name) => favour.test(name))).toEqual([])
  })

  it('says of a person how they are known, and what they asked for, and no word more', () => {
    const schemas = objectsIn(z.toJSONSchema(context)).map(([, one]) => one['properties'])
    const keysOf = (name: string) =>
      schemas
        .filter((one) => one && name in (one as object))
        .map((one) =>
          Object.keys((one as Record<string, { properties?: object }>)[name]?.properties ?? {}),
        )
    expect(keysOf('usager')).toEqual([['known_by', 'told_apart', 'merges']])
  })
})
