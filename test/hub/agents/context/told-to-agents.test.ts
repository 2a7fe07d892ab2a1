import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { plainly } from '../../../world/page-text.ts'
import { putRequest, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)(
  'The list of messages to a usager, seen by the agent, on $store',
  ({ open }) => {
    let hub: TestHub
    beforeAll(async () => {
      hub = await startHub(await open())
    })
    afterAll(() => hub.close())

    const sees = async (value: string, locale: string) => {
      const asked = { identifier: { kind: 'reference', value }, purpose: 'instruct', level: 1 }
      const seen = await hub.as(townAgents.claire, 'POST', `/v1/context?locale=${locale}`, asked)
      return plainly(seen.json()).request.stones
    }

    it('holds what was sent of each step', async () => {
      await putRequest(hub, 'A-1')
      await says(hub, 'A-1', {
        kind: 'assigned',
        at: '2026-11-23T09:00:00Z',
        team: 'Équipe des titres',
        deliveries: [{ channel: 'sms', at: '2026-11-23T09:02:00Z', outcome: 'accepted' }],
      })
      expect((await sees('A-1', 'fr'))[1]).toMatchObject({
        text: 'Par : Équipe des titres',
        sent: ['SMS envoyé, lundi 23 novembre à 10 h 02'],
      })
      expect((await sees('A-1', 'en'))[1].sent).toEqual([
        'Text message sent, Monday 23 November at 10:02',
      ])
    })

    it('is told from what only agents read', async () => {
      await putRequest(hub, 'A-2')
      const note = { audience: 'agent', at: '2026-11-23T09:00:00Z' }
      const text = { fr: 'Dossier fragile.', en: 'Handle with care.' }
      await says(hub, 'A-2', { kind: 'message', text, ...note })
      await says(hub, 'A-2', { kind: 'decided', ...note, at: '2026-11-23T10:00:00Z' })
      const texts = async (locale: string) =>
        (await sees('A-2', locale)).map((stone: { text?: string }) => stone.text)
      expect((await texts('fr')).slice(1, 3)).toEqual([
        'Note pour les agents. Dossier fragile.',
        'Note pour les agents.',
      ])
      expect((await texts('en')).slice(1, 3)).toEqual([
        'Note for agents. Handle with care.',
        'Note for agents.',
      ])
    })
  },
)
