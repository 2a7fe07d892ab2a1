import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RecurringWords } from '#shared/contract/reporting/recurring-words.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, claire } = townAgents
const day = 86_400

describe.each(anyStore)('Words that come back, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const send = (comment: string, days: number, change: Record<string, unknown> = {}) =>
      hub.answer(feedback({ waited_s: days * day, comment, ...change }))
    for (let nth = 0; nth < 40; nth++) await send('La demande est simple.', 200 + nth)
    for (let nth = 0; nth < 12; nth++) {
      const days = 40 + nth
      await send(
        nth < 9 ? 'Un ascenseur toujours en panne.' : 'Les ascenseurs sont en panne.',
        days,
      )
      await send('Merci à Mme Lefèvre, et à l’équipe de Karim.', days)
      await send('Rappelez-moi au 06 12 34 56 78.', days)
    }
    // Four say it, which is too few, and one shouts.
    for (let nth = 0; nth < 4; nth++) await send('Le tourniquet coince.', 40)
  })
  afterAll(() => hub.close())

  const read = async (): Promise<RecurringWords> =>
    (await hub.as(quality, 'GET', '/v1/themes/words?service=etat-civil')).json()

  it('are told as most people write them, with how many comments have them', async () => {
    const { than_before } = await read()
    expect(than_before.find(({ word }) => word === 'ascenseur')).toEqual({
      word: 'ascenseur',
      n: 12,
      of: 40,
      other_n: 0,
      other_of: 40,
    })
    expect(than_before.map(({ word }) => word)).toContain('panne')
  })

  it('are no name, nothing masked, no small word, and no word of a few', async () => {
    const words = (await read()).than_before.map(({ word }) => word)
    for (const hidden of ['lefèvre', 'karim', 'téléphone', 'tourniquet', 'toujours'])
      expect(words).not.toContain(hidden)
  })

  it('are none where there is no other service, no such service, or no right', async () => {
    expect((await read()).than_elsewhere).toEqual([])
    expect((await hub.as(quality, 'GET', '/v1/themes/words?service=aucun')).json()).toEqual({
      than_before: [],
      than_elsewhere: [],
    })
    const refused = await hub.as(claire, 'GET', '/v1/themes/words?service=etat-civil')
    expect(refused.json().code).toBe('role_refused')
  })
})
