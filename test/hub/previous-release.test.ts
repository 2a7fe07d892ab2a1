import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPromises } from '../../hub/store/promises.ts'
import { keepLog } from '../world/access-log.ts'
import { townAgents } from '../world/agents.ts'
import {
  openTestChannel,
  type SendingHub,
  sentOf,
  startSendingHub,
  takesAndDies,
} from '../world/deliveries.ts'
import { newId } from '../world/feedback.ts'
import { ownFolder } from '../world/product.ts'
import { putRequest, receives, says } from '../world/requests.ts'
import { sharesOf } from '../world/shares.ts'
import { stores } from '../world/stores.ts'
import { town, townServices } from '../world/town.ts'

const window = ['2026-11-20T09:00:00Z', '2026-11-23T17:00:00Z'] as const
const [civil] = townServices
if (!civil) throw new Error('The town of the tests has services')

describe.each(stores)('What the release before writes meanwhile, on $store', ({ open }) => {
  let hub: SendingHub
  beforeAll(async () => {
    hub = await startSendingHub(await open())
  })
  afterAll(() => hub.close())

  /** As that release makes a promise: it knows neither why nor which one it stands for. */
  const promises = (reference: string, [from, to]: readonly [string, string]) =>
    hub.database.query(
      `insert into promise (organisation, source, reference, promise, window_from, window_to, zone,
         basis, made_at, replaced_at)
       select $1, $2, $3, coalesce(max(promise), 0) + 1, $4, $5, $6, 'norm', $4,
         case max(promise) when 1 then $4::timestamptz end
       from promise where organisation = $1 and source = $2 and reference = $3`,
      [town.organisation, town.source, reference, new Date(from), new Date(to), town.zone],
    )
  /** As that release declares a service: it knows neither units nor versions. */
  const declares = (definition: object) =>
    hub.database.query(
      `insert into service (organisation, service, definition) values ($1, $2, $3::jsonb)
       on conflict (organisation, service) do update set definition = excluded.definition`,
      [town.organisation, 'marche', JSON.stringify(definition)],
    )
  const read = async (path: string) => (await hub.as(townAgents.quality, 'GET', path)).json()

  it('is counted: a promise is the one it is', async () => {
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
    for (let n = 0; n < 5; n++) {
      await putRequest(hub, `A-${n}`)
      await promises(`A-${n}`, window)
      await says(hub, `A-${n}`, { kind: 'decided', at: '2026-11-22T09:00:00Z' })
    }
    for (let n = 0; n < 5; n++) await hub.answer({ answers: { overall: 4 } })
    const kept = sharesOf(await hub.indicators(), 'etat-civil', 'promises_kept')[0]
    expect(kept?.share).toMatchObject({ x: 5, n: 5 })

    await promises('A-0', [window[0], '2026-11-30T17:00:00Z'])
    const made = await findPromises(hub.database, { ...town, reference: 'A-0' })
    expect(made.map(({ because, stands_for }) => [because, stands_for])).toEqual([
      ['made', 1],
      ['changed', 2],
    ])
  })

  it('is listed: a service is a version without an author, in days of the calendar', async () => {
    const { unit: _, ...norm } = civil.norm
    const written = { ...civil, service: 'marche', norm }
    await declares(written)
    const { services } = await read('/v1/services')
    expect(services.map((one: { service: string }) => one.service)).toContain('marche')
    expect(await read('/v1/services/marche')).toMatchObject({
      version: 1,
      author: null,
      definition: { norm: { unit: 'calendar' } },
      past: [],
    })
    await putRequest(hub, 'B-1', { service: 'marche', promise: 'norm' })
    const [promise] = await findPromises(hub.database, { ...town, reference: 'B-1' })
    expect(promise?.window_to.toISOString()).toBe('2026-11-30T22:59:59.000Z')

    await declares(written)
    expect(await read('/v1/services/marche')).toMatchObject({ version: 1, past: [] })
    await declares({ ...written, norm: { ...norm, delay: 3 } })
    expect(await read('/v1/services/marche')).toMatchObject({
      version: 2,
      author: null,
      definition: { norm: { delay: 3, unit: 'calendar' } },
      past: [{ version: 1, author: null }],
    })
  })

  it('leads nobody to a page that is no more: it renews a code and knows nothing of the sealed one', async () => {
    const usager = { email: 'camille@exemple.fr' }
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
    await receives(hub, 'C-1', { usager })
    await hub.database.query(`update request set tracking_hash = 'another' where reference = 'C-1'`)
    const email = openTestChannel('email')
    await hub.deliver(email)
    expect(email.sent.map(({ told }) => told.page)).toEqual([`${town.hub}/suivi`])
  })

  it('is a page that shows what nobody knows as a sending that failed, the one word it has', async () => {
    await receives(hub, 'C-2', { usager: { email: 'camille@exemple.fr' } })
    await takesAndDies(hub, 'email')
    await hub.later(121_000)
    await hub.deliver(openTestChannel('email'))
    const read = `select outcome from delivery where reference = 'C-2' order by delivery`
    expect(await hub.database.query(read)).toEqual([{ outcome: 'failed' }, { outcome: 'accepted' }])
    expect(await sentOf(hub, 'C-2')).toEqual(['email unknown', 'email accepted'])
  })

  it('is a look that is logged as one, and sealed: it knows neither acts nor seals', async () => {
    const folder = ownFolder()
    const log = keepLog(hub, folder.path)
    await hub.database.query(
      `insert into access (organisation, access, at, agent_key, service, sector, tool, purpose, level,
         subject_key, request_keys, outcome)
       values ($1, $2, $3, 'agent', null, 'etat-civil', null, 'instruct', 2, 'subject', $4, 'shown')`,
      [town.organisation, newId(), hub.clock.now, ['request']],
    )
    const { accesses } = await read('/v1/access')
    expect(accesses).toMatchObject([{ act: 'look', level: 2, outcome: 'shown' }])
    await log.seal(hub.clock.now.toISOString())
    expect([log.told, (await log.check()).said]).toEqual([[], []])
    folder.remove()
  })
})
