import { describe, expect, it } from 'vitest'
import { certificate, glpiTowns, pothole } from '../../../../world/glpi-town.ts'
import { faultOf, gather } from '../../../../world/source.ts'

const town = glpiTowns()

describe('A ticket of GLPI', () => {
  it('is taken with how far it has got and whose it is, and nothing that was written', async () => {
    const { reader, source } = await town()
    expect(await gather(reader.changed(null))).toEqual([
      {
        id: '101',
        reference: '101',
        group: 'Voirie > Nids & trous',
        received: new Date('2026-11-20T08:00:00Z'),
        changed: new Date('2026-11-23T09:00:00Z'),
        status: '2',
        isFinal: false,
        state: 'in_progress',
        usagers: [
          { account: '31', email: 'marie.dupont@courrier.example', phone: '06.12.34.56.78' },
        ],
        link: `${source.url}/front/ticket.form.php?id=101`,
      },
      expect.objectContaining({ id: '102', usagers: [{ email: 'paul@courrier.example' }] }),
    ])
  })

  it.each([
    [1, 'received', false],
    [2, 'in_progress', false],
    [3, 'in_progress', false],
    [4, 'in_progress', false],
    [5, 'decided', true],
    [6, 'closed', true],
  ])('of status %i is %s', async (status, state, isFinal) => {
    const { reader } = await town([{ ...certificate, status }])
    const since = {
      decided: new Date('2026-11-23T10:00:00Z'),
      closed: new Date('2026-11-24T09:00:00Z'),
    }[state]
    const [record] = await gather(reader.changed(null))
    expect(record).toMatchObject({ status: String(status), state, isFinal })
    expect(record?.since).toEqual(since)
  })

  it('of a status that only changes and problems have is not guessed at', async () => {
    const { reader } = await town([{ ...pothole, status: 9 }])
    expect(await faultOf(gather(reader.changed(null)))).toEqual({
      why: 'unexpected',
      path: '/status',
    })
  })

  it('belongs to its requester, not to who is assigned or watches, under any names of columns', async () => {
    for (const shift of [0, 500]) {
      const { reader } = await town([pothole], { shift })
      const [record] = await gather(reader.changed(null))
      expect(record?.usagers.map(({ account }) => account)).toEqual(['31'])
    }
  })

  it.each([0, 1, 2] as const)(
    'has a readable category where GLPI encodes it %i times',
    async (encodes) => {
      const { reader } = await town([pothole], { encodes })
      expect((await gather(reader.changed(null)))[0]?.group).toBe('Voirie > Nids & trous')
    },
  )

  it('is told apart by its entity where the settings say so', async () => {
    const { reader } = await town([pothole], {}, { services_by: 'entity' })
    expect((await gather(reader.changed(null)))[0]?.group).toBe('Valmont > Voirie & réseaux')
    expect(await reader.groups?.()).toEqual([
      'Valmont',
      'Valmont > Voirie & réseaux',
      'Valmont > État civil',
    ])
  })

  it('of an account that may not be seen has the account alone', async () => {
    const { reader } = await town([{ ...pothole, requesters: [77, 32] }])
    expect((await gather(reader.changed(null)))[0]?.usagers).toEqual([
      { account: '77' },
      { account: '32', email: 'jean@courrier.example', phone: '+33 6 98 76 54 32' },
    ])
  })

  it('with an account and its own address beside names nobody twice', async () => {
    const addresses = ['MARIE.dupont@courrier.example', 'paul@courrier.example']
    const { reader } = await town([{ ...pothole, addresses }])
    expect((await gather(reader.changed(null)))[0]?.usagers).toMatchObject([
      { account: '31' },
      { email: 'paul@courrier.example' },
    ])
  })
})

describe('The list of changes in GLPI', () => {
  const many = Array.from({ length: 450 }, (_, at) => ({
    ...pothole,
    id: at + 1,
    // Three hundred in one second, as when many are closed at once.
    date_mod: `2026-11-23 ${at < 300 ? '10:00:00' : `10:0${at % 10}:30`}`,
  }))

  it('is read to its end, each once', async () => {
    const { reader } = await town(many)
    const records = await gather(reader.changed(null))
    expect(records).toHaveLength(450)
    expect(new Set(records.map(({ id }) => id)).size).toBe(450)
  })

  it('is asked for from the last second on, on the clocks of the source', async () => {
    const { reader } = await town()
    const ids = async (since: string) =>
      (await gather(reader.changed(new Date(since)))).map(({ id }) => id)
    expect(await ids('2026-11-24T09:00:00Z')).toEqual(['102'])
    expect(await ids('2026-11-24T09:00:01Z')).toEqual([])
    expect(await ids('2026-11-23T09:00:00Z')).toEqual(['101', '102'])
  })

  it('in the hour that comes twice is not missed', async () => {
    // Changed at 02:10 of winter, which stands before 02:50 of summer.
    const { reader } = await town([{ ...pothole, date_mod: '2026-10-25 02:10:00' }])
    expect(await gather(reader.changed(new Date('2026-10-25T00:50:00Z')))).toHaveLength(1)
    expect(await gather(reader.changed(new Date('2026-10-25T04:50:00Z')))).toHaveLength(0)
  })

  it('is never asked of a list, which passes over what is filtered for', async () => {
    const { reader, source } = await town()
    await gather(reader.changed(new Date('2026-11-24T00:00:00Z')))
    const lists = source.asked.filter(({ path }) => path === '/apirest.php/Ticket')
    expect(lists).toEqual([])
  })

  it('is not believed where the filter was passed over', async () => {
    const { reader } = await town([pothole, certificate], { ignoresFilters: true })
    const reading = gather(reader.changed(new Date('2026-11-24T00:00:00Z')))
    expect(await faultOf(reading)).toEqual({ why: 'not_asked_for' })
  })

  it('is not believed where the order was passed over', async () => {
    const { reader } = await town([certificate, pothole], { ignoresOrder: true })
    const reading = gather(reader.changed(null))
    expect(await faultOf(reading)).toEqual({ why: 'unexpected', path: '/order' })
  })

  it('is not nothing where lines that were counted are missing', async () => {
    const { reader } = await town([pothole], { losesLines: true })
    expect(await faultOf(gather(reader.changed(null)))).toEqual({
      why: 'unexpected',
      path: '/data',
    })
  })

  it('of none at all is nothing', async () => {
    const { reader } = await town([])
    expect(await gather(reader.changed(null))).toEqual([])
  })

  it('asks for accounts a few at a time, in addresses no server refuses', async () => {
    const accounts = Array.from({ length: 190 }, (_, at) => 1000 + at)
    const { reader, source } = await town([{ ...pothole, requesters: accounts }])
    await gather(reader.changed(null))
    expect(Math.max(...source.asked.map(({ search }) => search.length))).toBeLessThan(8000)
    expect(source.asked.filter(({ path }) => path.endsWith('search/User'))).toHaveLength(5)
  })
})

describe('One ticket of GLPI', () => {
  it('is read by its number', async () => {
    const { reader } = await town()
    expect(await reader.one('102')).toMatchObject({ id: '102', state: 'closed' })
  })

  it('is gone where there is none, or it lies in the bin', async () => {
    const { reader } = await town([{ ...pothole, is_deleted: 1 }])
    expect(await reader.one('101')).toBe('gone')
    expect(await reader.one('999')).toBe('gone')
    expect(await reader.one('1 OR 1')).toBe('gone')
  })

  it('is hidden where the profile or the entity do not show it', async () => {
    const secret = await town([{ ...pothole, isSecret: true }])
    expect(await secret.reader.one('101')).toBe('hidden')
    const elsewhere = await town([pothole], {}, { entity: 2 })
    expect(await elsewhere.reader.one('101')).toBe('hidden')
  })

  it.each([200, 400, 500])(
    'is known by the words of an error, under status %i too',
    async (errorsAs) => {
      const { reader } = await town([{ ...pothole, isSecret: true }], { errorsAs })
      if (errorsAs === 500)
        return expect(await faultOf(reader.one('101'))).toEqual({ why: 'failed', status: 500 })
      expect(await reader.one('101')).toBe('hidden')
      expect(await reader.one('999')).toBe('gone')
    },
  )
})
