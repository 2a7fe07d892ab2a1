import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { foldEach } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import { purgeFeedback } from '../../../../hub/feedback/retention/purge-sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { foldWhenRead } from '../../../world/fold-at-once.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import {
  type Counts,
  readAside,
  readRollUp,
  recountAnswers,
  recountAside,
  summed,
  without,
} from '../../../world/recount.ts'
import { after, because } from '../../../world/settings-aside.ts'
import { stores } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'
import { town } from '../../../world/town.ts'

/** What may happen to feedbacks, each to one that is chosen among those that were sent. */
const acts = [
  'later',
  'trap',
  'put_back',
  'confirmed',
  'decide',
  'undo',
  'delete',
  'comment',
  'purge',
  'roll',
  'fold',
  'coarsen',
] as const

const act = fc.record({
  act: fc.oneof(fc.constant('answer' as const), fc.constantFrom(...acts)),
  which: fc.nat(20),
  value: fc.integer({ min: 1, max: 5 }),
  day: fc.integer({ min: 0, max: 400 }),
  territory: fc.constantFrom(undefined, '69123', '69381'),
  place: fc.constantFrom(undefined, 'mairie', 'annexe'),
  service: fc.constantFrom('etat-civil', 'voirie'),
  stream: fc.constantFrom('invited', 'open'),
  locale: fc.constantFrom('fr', 'ar', 'uk'),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

describe.each(stores)('The roll-up of answers, on $store', ({ open }) => {
  let hub: TestHub
  afterEach(() => hub.close())

  it('is what a full count would be, whatever happened to the answers', async () => {
    hub = await startHub(await open(), null, { folding: foldWhenRead })
    const sent: Record<string, unknown>[] = []
    /** What stands aside, and what the retention has taken of it. */
    const settings = new Map<string, Counts>()
    let kept: Counts = {}

    /** The retention alone leaves what was counted. */
    const purge = async (before: string) => {
      await foldEach(hub.database)
      const counted = await recountAnswers(hub.database)
      const aside = await Promise.all(
        [...settings.keys()].map(async (id) => [id, await recountAside(hub.database, id)] as const),
      )
      await purgeFeedback(hub.database, { ...town, before, from: '0001-01-01', most: 1000 })
      kept = summed(kept, without(counted, await recountAnswers(hub.database)))
      for (const [id, counted] of aside) {
        const gone = without(counted, await recountAside(hub.database, id))
        settings.set(id, summed(settings.get(id) ?? {}, gone))
      }
    }
    const does = async ({ act, which, value, day, territory, ...said }: Act) => {
      const { place, service, stream, locale } = said
      const known = sent[which % Math.max(1, sent.length)]
      const headers = { 'parvis-receipt': String(known?.['receipt']) }
      hub.clock.now = new Date(Date.UTC(2026, 0, 1 + day, 22, 30))
      if (act === 'roll') await hub.database.query('select roll_up_changes()')
      else if (act === 'fold') await foldEach(hub.database)
      else if (act === 'coarsen')
        await hub.database.query('update feedback set locale = $2 where feedback = $1::uuid', [
          String(known?.['id'] ?? newId()),
          locale,
        ])
      else if (act === 'purge')
        await purge(new Date(Date.UTC(2026, 0, 1 + day / 4)).toISOString().slice(0, 10))
      else if (act === 'answer' || !known) {
        const rest = { territory, place, service, stream, locale, comment: 'Bien.', took_ms: 9000 }
        sent.push(feedback({ ...rest, answers: { overall: value, FIA: value } }))
        await hub.answer(sent.at(-1) ?? {})
      } else if (act === 'later' || act === 'trap') {
        const answers = { overall: 6 - value, FIA_compared: 1 }
        const part = { ...known, part: 2 + (day % 3), answers, comment: undefined }
        await hub.answer(act === 'trap' ? { ...part, trap: true } : part)
      } else if (act === 'delete')
        await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
      else if (act === 'comment')
        await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt/comment', headers })
      else if (act === 'decide') {
        const { from, until } = {
          from: '2026-01-01',
          until: hub.clock.now.toISOString().slice(0, 10),
        }
        const criterion = { answered: { from, until }, service, stream }
        const id = newId()
        const said = await hub.as(townAgents.quality, 'PUT', `/v1/settings-aside/${id}`, {
          criterion,
          ...because,
        })
        if (said.statusCode === 201) settings.set(id, {})
        else expect(said.json().code).toBe('nothing_to_set_aside')
      } else if (act === 'undo') {
        const [id, gone] = [...settings][which % Math.max(1, settings.size)] ?? []
        if (!id) return
        await hub.as(townAgents.quality, 'PUT', `/v1/settings-aside/${id}/put-back`, after)
        settings.delete(id)
        kept = summed(kept, gone ?? {})
      } else
        await hub.as(townAgents.quality, 'PUT', `/v1/set-aside/${known['id']}`, { review: act })
    }

    const happened = fc.array(act, { minLength: 30, maxLength: 60, size: 'max' })
    await fc.assert(
      fc.asyncProperty(happened, async (all) => {
        for (const one of all) await does(one)
        await foldEach(hub.database)
        const counted = summed(await recountAnswers(hub.database), kept)
        expect(await readRollUp(hub.database)).toEqual(counted)
        for (const [id, gone] of settings)
          expect(await readAside(hub.database, id)).toEqual(
            summed(await recountAside(hub.database, id), gone),
          )
      }),
      { numRuns: times(2, 40), endOnFailure: true },
    )
    expect(Object.keys(await readRollUp(hub.database)).length).toBeGreaterThan(0)
    await hub.database.query('select roll_up_changes()')
    const waiting = await hub.database.query('select from roll_up_change')
    expect(waiting).toEqual([])
    const counted = summed(await recountAnswers(hub.database), kept)
    expect(await readRollUp(hub.database)).toEqual(counted)
  })
})
