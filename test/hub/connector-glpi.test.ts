import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { glpi } from '../../hub/connectors/glpi.ts'
import { findAt } from '../../hub/sources/find-at.ts'
import { type GlpiWays, openGlpi, userToken } from '../fakes/sources/glpi.ts'
import type { GlpiAccount, GlpiTicket } from '../fakes/sources/glpi-columns.ts'
import { faultOf, gather, readerOf } from '../world/source.ts'

const marie: GlpiAccount = {
  id: 31,
  emails: ['marie.dupont@courrier.example', 'marie@travail.example'],
  phone: '04 67 00 00 01',
  mobile: '06.12.34.56.78',
}
const jean: GlpiAccount = { id: 32, emails: ['jean@courrier.example'], phone2: '+33 6 98 76 54 32' }

const pothole: GlpiTicket = {
  id: 101,
  status: 2,
  date: '2026-11-20 09:00:00',
  date_mod: '2026-11-23 10:00:00',
  category: 'Voirie > Nids & trous',
  entity: 1,
  requesters: [31],
  technicians: [900],
  watchers: [32],
}
const certificate: GlpiTicket = {
  id: 102,
  status: 6,
  date: '2026-11-21 09:00:00',
  date_mod: '2026-11-24 10:00:00',
  solvedate: '2026-11-23 11:00:00',
  closedate: '2026-11-24 10:00:00',
  category: 'État civil',
  entity: 2,
  requesters: [0],
  addresses: ['paul@courrier.example'],
}

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function town(
  tickets: GlpiTicket[] = [pothole, certificate],
  ways: GlpiWays = {},
  settings: object = {},
  secrets: object = {},
) {
  const source = await openGlpi(tickets, [marie, jean], ways)
  closing.push(source.close)
  const url = { url: source.url, ...settings }
  const reader = readerOf(glpi, url, { user_token: userToken, ...secrets })
  const find = (kind: 'email' | 'phone' | 'account' | 'reference', value: string) =>
    findAt(reader, { kind, value }, 'glpi')
  const found = async (...asked: Parameters<typeof find>) =>
    ((await find(...asked)) ?? []).map(({ id }) => id)
  return { source, reader, find, found }
}

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

  it('belongs to who asked, whoever is assigned or watches and whatever the columns are called', async () => {
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

describe('What changed in GLPI', () => {
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

describe('A usager in GLPI', () => {
  it('is found by any of their addresses, and by one that has no account', async () => {
    const { found } = await town()
    expect(await found('email', 'marie.dupont@courrier.example')).toEqual(['101'])
    expect(await found('email', 'marie@travail.example')).toEqual(['101'])
    expect(await found('email', 'paul@courrier.example')).toEqual(['102'])
    expect(await found('email', 'jean@courrier.example')).toEqual([])
  })

  it('is found by any of their numbers, however they are written', async () => {
    const { found } = await town([pothole, { ...certificate, requesters: [32] }])
    expect(await found('phone', '+33612345678')).toEqual(['101'])
    expect(await found('phone', '+33467000001')).toEqual(['101'])
    expect(await found('phone', '+33698765432')).toEqual(['102'])
    expect(await found('phone', '+33600000000')).toEqual([])
  })

  it('is found by their account, and a request by its number', async () => {
    const { found } = await town()
    expect(await found('account', '31')).toEqual(['101'])
    expect(await found('account', '0')).toEqual([])
    expect(await found('account', 'marie')).toEqual([])
    expect(await found('reference', '102')).toEqual(['102'])
    expect(await found('reference', '10')).toEqual([])
  })

  it.each(['%@courrier.example', '^', 'a$b@x.example', '*', 'x\\@x.example', '<a>@x.example'])(
    'is not looked for by %s, which would widen the search',
    async (value) => {
      const { find, source } = await town()
      expect(await faultOf(find('email', value))).toEqual({
        why: 'unexpected',
        path: '/identifier',
      })
      expect(
        source.asked.filter(({ search }) => search.includes(encodeURIComponent(value))),
      ).toEqual([])
    },
  )

  it('is not mistaken for somebody whose address only looks alike', async () => {
    const alike = [
      { ...certificate, addresses: ['p_l@courrier.example'] },
      { ...certificate, id: 103, addresses: ['pol@courrier.example'] },
    ]
    const { found } = await town(alike, { hasLooseSigns: true })
    expect(await found('email', 'p_l@courrier.example')).toEqual(['102'])
  })

  it('is told of no stranger where the filter is passed over', async () => {
    const { find } = await town([pothole, certificate], { ignoresFilters: true })
    for (const [kind, value] of [
      ['email', 'paul@courrier.example'],
      ['account', '31'],
      ['reference', '102'],
    ] as const)
      expect(await faultOf(find(kind, value))).toEqual({ why: 'not_asked_for' })
  })

  it('is not said to have no request where accounts may not be searched', async () => {
    const { find, reader } = await town([], { hidesAccounts: true })
    expect(await faultOf(find('phone', '+33612345678'))).toMatchObject({ why: 'refused' })
    expect(await faultOf(find('reference', '9'))).toMatchObject({ why: 'refused' })
    expect(await faultOf(reader.probe())).toMatchObject({ why: 'refused' })
  })
})

describe('The session in GLPI', () => {
  it('is opened once for all questions', async () => {
    const { reader, source } = await town()
    await Promise.all([reader.one('101'), reader.one('102'), reader.probe()])
    await gather(reader.changed(null))
    expect(source.sessions).toHaveLength(1)
  })

  it('is opened again once it was forgotten', async () => {
    const { reader, source } = await town()
    await reader.one('101')
    source.forget()
    expect(await reader.one('101')).toMatchObject({ id: '101' })
    expect(source.sessions).toHaveLength(2)
  })

  it.each([undefined, 200, 400])(
    'is not opened again and again (errors as %s)',
    async (errorsAs) => {
      const { reader, source } = await town([], { forgetsAll: true, ...(errorsAs && { errorsAs }) })
      expect(await faultOf(reader.one('101'))).toMatchObject({ why: 'refused' })
      expect(source.sessions).toHaveLength(2)
    },
  )

  it('says from which entity it sees', async () => {
    const everything = await town()
    expect(await everything.reader.probe()).toEqual({
      as: 'holder of the user token',
      scope: 'seen from the entity Valmont',
    })
    const roads = await town([pothole, certificate], {}, { entity: 1 })
    expect((await roads.reader.probe()).scope).toBe(
      'seen from the entity Valmont > Voirie & réseaux',
    )
    expect((await gather(roads.reader.changed(null))).map(({ id }) => id)).toEqual(['101'])
    const unknown = await town([pothole], {}, { entity: 9 })
    expect(await faultOf(unknown.reader.probe())).toMatchObject({ why: 'failed', code: 'ERROR' })
  })

  it.each([
    ['a wrong user token', { user_token: 'faux' }, {}],
    ['no application token', {}, { appToken: 'appli' }],
    ['a wrong application token', { app_token: 'autre' }, { appToken: 'appli' }],
  ])('with %s is refused, and never nothing', async (_, secrets, ways) => {
    for (const errorsAs of [undefined, 200, 400, 403]) {
      const { reader, find } = await town(
        [],
        { ...ways, ...(errorsAs && { errorsAs }) },
        {},
        secrets,
      )
      expect(await faultOf(reader.probe())).toMatchObject({ why: 'refused' })
      expect(await faultOf(gather(reader.changed(null)))).toMatchObject({ why: 'refused' })
      expect(await faultOf(find('email', 'paul@courrier.example'))).toMatchObject({
        why: 'refused',
      })
    }
  })

  it('sends both tokens in headers, where logs do not keep them', async () => {
    const { reader, source } = await town([], { appToken: 'appli' }, {}, { app_token: 'appli' })
    await reader.probe()
    for (const { search, path } of source.asked)
      expect(path + search).not.toMatch(/jeton|appli$|session-\d/)
  })

  it('lists its categories', async () => {
    const { reader } = await town()
    expect(await reader.groups?.()).toEqual(['Voirie', 'Voirie > Nids & trous'])
  })
})

describe('A webhook of GLPI 11', () => {
  const at = 1_767_322_800
  const now = (seconds = 0) => new Date((at + seconds) * 1000)
  const arrived = (body: string, signature: string, timestamp = String(at)) => ({
    headers: { 'x-glpi-signature': signature, 'x-glpi-timestamp': timestamp },
    query: '',
    body: Buffer.from(body),
  })
  const sign = (body: string) =>
    createHmac('sha256', 'secret').update(body).update(String(at)).digest('hex')
  const hook = (...[body, signature, timestamp]: Parameters<typeof arrived>) =>
    glpi.hook?.(arrived(body, signature, timestamp), 'secret', now())
  const vector = '983033485dd6c3fa1bf579eafbfcc3383a2703c6984f30135935513a3ca18d9a'

  it('is known by its signature over the body and the time', () => {
    expect(hook('{"event":"update"}', vector)).toEqual([])
    expect(hook('{"event":"update" }', vector)).toBeNull()
    expect(hook('{"event":"update"}', vector, String(at + 1))).toBeNull()
    expect(hook('{"event":"update"}', vector.replace('9', '8'))).toBeNull()
    expect(hook('{"event":"update"}', '')).toBeNull()
    expect(glpi.hook?.(arrived('{"event":"update"}', vector), 'another', now())).toBeNull()
    expect(
      glpi.hook?.({ headers: {}, query: '', body: Buffer.from('') }, 'secret', now()),
    ).toBeNull()
  })

  it('is too old after five minutes', () => {
    const hooked = arrived('{"event":"update"}', vector)
    expect(glpi.hook?.(hooked, 'secret', now(300))).toEqual([])
    expect(glpi.hook?.(hooked, 'secret', now(301))).toBeNull()
    expect(glpi.hook?.(hooked, 'secret', now(-301))).toBeNull()
  })

  it.each([
    ['{"event":"update","item":{"id":101,"name":"Titre"}}', ['101']],
    ['{"event":"new","item":{"id":7},"parent_item":{"id":101}}', ['101']],
    ['{"item":"texte","event":"new"}', []],
    ['un texte choisi par l’administrateur', []],
  ])('names the ticket of %s', (body, ids) => {
    expect(hook(body, sign(body))).toEqual(ids)
  })
})
