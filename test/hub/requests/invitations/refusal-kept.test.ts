import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { turnTo } from '../../../world/closings.ts'
import { types } from '../../../world/command.ts'
import { drawOf } from '../../../world/invitations.ts'
import { type InvitedTown, startInvitedTown } from '../../../world/invited-town.ts'
import { receives, says } from '../../../world/requests.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe('How long the hub leaves somebody in peace', () => {
  let invited: InvitedTown
  let url: string
  beforeAll(async () => {
    url = await newDatabase()
    invited = await startInvitedTown(openPostgres(url))
    await invited.declare(
      { decided: ['email'] },
      { invitations: { probability: 1, rest_days: 90 } },
    )
  })
  afterAll(() => invited.close())

  /** Ends a request of somebody. @returns what the draw decided, and the code of their page */
  const end = async (reference: string, email: string, day: string) => {
    turnTo(invited.hub, day)
    const received_at = `${day}T08:00:00Z`
    const code = await receives(invited.hub, reference, { usager: { email }, received_at })
    await says(invited.hub, reference, { kind: 'decided', at: `${day}T10:00:00Z` })
    return { code, draw: (await drawOf(invited.hub, reference)).draw }
  }
  const chooses = async (code: string, more: string) => {
    const sent = await invited.hub.send({
      method: 'POST',
      url: `/suivi/${code}/preferences`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `language=fr&channel=email&asked=shown${more}`,
    })
    expect(sent.statusCode).toBe(303)
  }
  const purgeOn = (day: string) => {
    turnTo(invited.hub, day)
    return purge(invited.hub.database, invited.hub.clock.now)
  }
  const rests = () =>
    invited.hub.database.query<{ until: string | null }>(
      'select until::text from invitation_rest order by until nulls last',
    )
  const erase = async (email: string) => {
    const environment = {
      DATABASE_URL: url,
      PARVIS_SECRET: Buffer.from(invited.hub.secret).toString(),
    }
    const by = ['--organisation', town.organisation, '--email', email]
    const said = await types(['subject', 'erase', ...by, '--yes'], environment)
    expect(said.out).toContain('Erased: ')
  }

  it('is the rest period of their service after an invitation, to its last day', async () => {
    expect((await end('R-1', 'ana@exemple.fr', '2026-11-24')).draw).toBe('drawn')
    expect(await rests()).toEqual([{ until: '2027-02-22' }])
    await purgeOn('2027-02-23')
    expect(await rests()).toEqual([{ until: '2027-02-22' }])
    await purgeOn('2027-02-24')
    expect(await rests()).toEqual([])
  })

  it('is for good after a refusal: the purge leaves it, when their address is long gone', async () => {
    const { code } = await end('R-2', 'lea@exemple.fr', '2027-03-01')
    await chooses(code, '&refusal=yes')
    expect(await rests()).toEqual([{ until: null }])
    await purgeOn('2030-03-01')
    expect(await invited.hub.database.query('select 1 from usager_address')).toEqual([])
    expect(await rests()).toEqual([{ until: null }])
    expect((await end('R-3', 'Lea@Exemple.fr', '2030-03-02')).draw).toBe('refused')
  })

  it('is a last rest period once they take their refusal back', async () => {
    const { code } = await end('R-4', 'eva@exemple.fr', '2030-04-01')
    await chooses(code, '&refusal=yes')
    await chooses(code, '')
    expect(await rests()).toEqual([{ until: '2030-06-30' }, { until: null }])
    await purgeOn('2030-07-02')
    expect(await rests()).toEqual([{ until: null }])
  })

  it('ends when they are erased, but for a refusal: they are not asked again', async () => {
    expect((await end('R-5', 'zoe@exemple.fr', '2030-08-01')).draw).toBe('drawn')
    expect(await rests()).toHaveLength(2)
    await erase('ZOE@exemple.fr')
    await erase('lea@exemple.fr')
    expect(await rests()).toEqual([{ until: null }])
    expect((await end('R-6', 'zoe@exemple.fr', '2030-08-02')).draw).toBe('drawn')
    expect((await end('R-7', 'lea@exemple.fr', '2030-08-02')).draw).toBe('refused')
  })

  it('ends too when their address went before they are erased', async () => {
    await end('R-8', 'ines@exemple.fr', '2030-09-01')
    await purgeOn('2030-10-15')
    const before = await rests()
    expect(before).toContainEqual({ until: '2030-11-30' })
    await erase('ines@exemple.fr')
    expect(await rests()).not.toContainEqual({ until: '2030-11-30' })
  })
})
