import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessagePreview } from '#shared/contract/requests/message-text.ts'
import { measureSms } from '../../../../hub/requests/delivery/letter/sms-length.ts'
import { writeSms } from '../../../../hub/requests/delivery/letter/write-sms.ts'
import { agentSteps, sends, tells } from '../../../world/agent-acts.ts'
import { townAgents } from '../../../world/agents.ts'
import { openTestChannel, type SendingHub, startSendingHub } from '../../../world/deliveries.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const day = 24 * 3600_000

describe.each(anyStore)('The preview of a text, on $store', ({ open }) => {
  let hub: SendingHub
  beforeAll(async () => {
    hub = await startSendingHub(await open())
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
  })
  afterAll(() => hub.close())

  it.each([
    ['message', 'short', { ...agentSteps.message, text: 'Votre photo convient.' }],
    [
      'message',
      'long',
      { ...agentSteps.message, text: 'Votre photo convient très bien. '.repeat(7) },
    ],
    ['assigned', 'short', { ...agentSteps.assigned, team: 'Mairie de Bourg', text: 'Merci.' }],
    [
      'assigned',
      'long',
      { ...agentSteps.assigned, team: 'Mairie de Bourg', text: 'Merci bien. '.repeat(20) },
    ],
  ] as const)(
    'has the SMS that is sent, for a step %s with a %s text',
    async (kind, size, step) => {
      const reference = `${kind}-${size}`
      await receives(hub, reference, {
        about: '12 rue des Lilas',
        promise: 'norm',
        received_at: new Date(hub.clock.now.getTime() - 2 * day).toISOString(),
        usager: { phone: '06 12 34 56 78' },
      })
      expect((await sends(hub, tells(reference, step))).statusCode).toBe(201)
      const channel = openTestChannel('sms')
      await hub.deliver(channel)
      const sent = channel.sent.find(({ told }) => told.proof.kind === kind)
      if (!sent) throw new Error('The step was sent')
      const real = writeSms(sent.told)

      const asked = { kind, locale: 'fr', text: step.text.trim() }
      const url = '/v1/services/etat-civil/texts/preview'
      const shown: MessagePreview = (await hub.as(townAgents.quality, 'POST', url, asked)).json()
      const withoutCode = (text: string) => text.replace(/S(-[0-9A-Z]{4}){4}/g, 'S')
      expect(withoutCode(shown.sms.text)).toBe(withoutCode(real))
      expect(shown.sms).toMatchObject(measureSms(real))
    },
  )
})
