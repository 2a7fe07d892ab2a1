import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feedback } from '../../../world/feedback.ts'
import { anyStore } from '../../../world/stores.ts'
import { alerting, type SubscriberHub, startSubscriberHub } from '../../../world/subscribers.ts'

const toComments = { ...alerting, kind: 'comments' } as const

describe.each(anyStore)('Who subscribes to comments, on $store', ({ open }) => {
  let hub: SubscriberHub
  beforeEach(async () => {
    hub = await startSubscriberHub(await open())
  })
  afterEach(() => hub.close())

  const write = (more: object = {}) =>
    hub.answer(feedback({ comment: 'Le guichet ferme trop tôt.', ...more }))
  /** Lets time pass, as the hub looks. */
  const look = (hour: string) => {
    hub.at(`2026-11-24T${hour}:00Z`)
    return hub.post()
  }
  /** Letters but the first, which asks to confirm. */
  const letters = () => hub.mail.arrived.slice(1)
  const subjects = () => letters().map(({ subject }) => subject)

  it('is written to once five minutes passed without another, without a word of them', async () => {
    await hub.subscribeWhole(toComments)
    hub.at('2026-11-24T10:00:00Z')
    await write()
    await look('10:01')
    await write()
    await look('10:05')
    await look('10:09')
    expect(letters()).toEqual([])
    await look('10:10')
    expect(subjects()).toEqual([
      '2 commentaires à lire\u00a0: Service etat-civil – Commune de Bourg',
    ])
    expect(letters()[0]?.raw).not.toContain('guichet')
    expect(letters()[0]?.text).toContain('/console/#avis?service=etat-civil')
    await look('12:30')
    expect(letters()).toHaveLength(1)
    expect(await hub.database.query('select from comment_news')).toEqual([])
  })

  it('waits two hours after the first at the latest', async () => {
    await hub.subscribeWhole(toComments)
    for (let minute = 0; minute < 120; minute += 4) {
      await write()
      const hour = 10 + Math.floor(minute / 60)
      await look(`${hour}:${String(minute % 60).padStart(2, '0')}`)
    }
    expect(letters()).toEqual([])
    await look('12:00')
    expect(subjects()).toEqual([
      '30 commentaires à lire\u00a0: Service etat-civil – Commune de Bourg',
    ])
  })

  it('hears of its services alone, and of what counts and has words', async () => {
    await hub.subscribeWhole({ ...toComments, services: ['voirie'] })
    await write()
    await hub.answer(feedback({ service: 'voirie' }))
    await write({ service: 'voirie', took_ms: 300 })
    await look('10:00')
    await look('11:00')
    expect(letters()).toEqual([])
    await write({ service: 'voirie', comment: '🙂' })
    await look('11:01')
    await look('11:06')
    expect(subjects()).toEqual(['1 commentaire à lire\u00a0: Service voirie – Commune de Bourg'])
  })

  it('is not written to before the address is confirmed, nor is anything counted', async () => {
    await hub.subscribe(toComments)
    await write()
    expect(await hub.database.query('select from comment_news')).toEqual([])
    await look('10:00')
    await look('13:00')
    expect(letters()).toEqual([])
  })
})
