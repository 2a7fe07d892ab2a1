import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { glpi } from '../../../../../hub/integrations/connectors/glpi.ts'
import { certificate, glpiTowns, pothole } from '../../../../world/glpi-town.ts'
import { faultOf, gather } from '../../../../world/source.ts'

const town = glpiTowns()

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

  it('is not mistaken for somebody whose address or number is part of a longer one', async () => {
    const longer = { ...certificate, addresses: ['jean-paul@courrier.example'] }
    const { found, source } = await town([longer, { ...pothole, requesters: [33] }])
    source.accounts.push({ id: 33, emails: ['xpaul@courrier.example'], phone: '06 12 34 56 78 90' })
    expect(await found('email', 'paul@courrier.example')).toEqual([])
    expect(await found('phone', '+33612345678')).toEqual([])
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

  it('is opened again once it was forgotten, from the same entity', async () => {
    const { reader, source } = await town([pothole, certificate], {}, { entity: 1 })
    await reader.one('101')
    source.forget()
    expect(await reader.one('101')).toMatchObject({ id: '101' })
    expect(await reader.one('102')).toBe('hidden')
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
      scope: 'Seen from the entity Valmont.',
    })
    const roads = await town([pothole, certificate], {}, { entity: 1 })
    expect((await roads.reader.probe()).scope).toBe(
      'Seen from the entity Valmont > Voirie & réseaux.',
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
    expect(await reader.groups?.()).toEqual(['(no category)', 'Voirie', 'Voirie > Nids & trous'])
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
