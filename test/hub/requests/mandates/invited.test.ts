import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendOwnInvitations } from '../../../../hub/requests/invitations/send-own-invitations.ts'
import { type InvitedTown, startInvitedTown } from '../../../world/invited-town.ts'
import { putRequest, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const at = '2026-11-24T09:30:00Z'
const acting = { kind: 'adviser', name: 'Nora', email: 'nora@services.example' }

describe.each(anyStore)(
  'An invitation where somebody acts for the usager, on $store',
  ({ open }) => {
    let invited: InvitedTown
    beforeAll(async () => {
      invited = await startInvitedTown(await open())
    })
    afterAll(() => invited.close())

    const receive = async (reference: string) => {
      await putRequest(invited.hub, reference, {
        usager: { email: `${reference}@exemple.fr` },
        acting,
      })
      await deliver()
      invited.mail.arrived = []
    }
    const deliver = () => invited.hub.deliver(invited.email, invited.text)
    const arrived = () =>
      invited.mail.arrived
        .map(({ envelope, raw }) => [String(envelope.to), raw.includes(`${town.hub}/a/`)])
        .sort()

    it('is in the last message to the usager, and not in its copy', async () => {
      await receive('m-1')
      await says(invited.hub, 'm-1', { kind: 'decided', at })
      await deliver()
      expect(arrived()).toEqual([
        ['m-1@exemple.fr', true],
        [acting.email, false],
      ])
    })

    it('that travels by itself goes to the usager alone', async () => {
      await invited.declare({ acknowledged: [], assigned: ['email'], decided: [] })
      await receive('m-2')
      await says(invited.hub, 'm-2', { kind: 'decided', at })
      invited.hub.clock.now = new Date('2026-11-25T10:00:00Z')
      const { hub } = invited
      expect(await sendOwnInvitations({ ...hub.deps, outbox: hub.outbox })).toBe(1)
      await deliver()
      expect(arrived()).toEqual([['m-2@exemple.fr', true]])
    })
  },
)
