import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { zammad } from '../../../../../hub/integrations/connectors/zammad.ts'
import { faultOf } from '../../../../world/source.ts'
import { certificate, everyIndex, pothole, zammadTowns } from '../../../../world/zammad-town.ts'

const town = zammadTowns()

describe.each(everyIndex)('A usager in Zammad, with an index that is $index', ({ index }) => {
  it('is found by address, by either number, by account, and a request by its number', async () => {
    const { found } = await town([pothole, certificate], { index })
    expect(await found('email', 'marie.dupont@courrier.example')).toEqual(['501'])
    expect(await found('email', 'MARIE.DUPONT@courrier.example')).toEqual(['501'])
    expect(await found('email', 'paul@courrier.example')).toEqual([])
    expect(await found('phone', '+33612345678')).toEqual(['501'])
    expect(await found('phone', '+33467000001')).toEqual(['501'])
    expect(await found('phone', '+33600000000')).toEqual([])
    expect(await found('account', '32')).toEqual(['502'])
    expect(await found('account', '3')).toEqual([])
    expect(await found('reference', '67001')).toEqual(['501'])
    expect(await found('reference', '6700')).toEqual([])
  })

  it.each([
    '" OR number:"67002',
    'x\\" OR number:\\"67002',
    'a@b.example" OR updated_at:[1970 TO 2999]',
  ])('is not found by what would be a query: %s', async (value) => {
    const { found } = await town([pothole, certificate], { index })
    expect(await found('email', value)).toEqual([])
    expect(await found('reference', value)).toEqual([])
  })

  it.each(['*', 'marie*@courrier.example', 'a\u0000@b.example'])(
    'is not looked for by %j, which no quoted text can hold',
    async (value) => {
      const { find, source } = await town([pothole, certificate], { index })
      expect(await faultOf(find('email', value))).toEqual({
        why: 'unexpected',
        path: '/identifier',
      })
      expect(source.asked).toEqual([])
    },
  )
})

describe('A usager in Zammad', () => {
  it('is not mistaken for one whose address ends like theirs', async () => {
    const { found } = await town([certificate])
    expect(await found('email', 'marie.dupont@courrier.example')).toEqual([])
  })

  it('is told of no stranger where the source gives what was not asked for', async () => {
    const { find, source } = await town([pothole, { ...certificate, number: '67001 67002' }])
    expect(await faultOf(find('reference', '67002'))).toEqual({ why: 'not_asked_for' })
    expect(source.asked.length).toBeGreaterThan(0)
  })
})

describe('The key of Zammad', () => {
  it('is proven by who holds it, and says which groups are seen', async () => {
    const { reader } = await town()
    expect(await reader.probe()).toEqual({
      as: 'parvis@ville.example',
      scope: 'Seen in Voirie, État civil.',
    })
    expect(await reader.groups?.()).toEqual(['Voirie', 'État civil', 'Archives'])
  })

  it('says that there is no index', async () => {
    const { reader } = await town([pothole], { index: 'none' })
    expect((await reader.probe()).scope).toMatch(/Without a search index, all is read each time\.$/)
  })

  it('that sees no group proves nothing', async () => {
    for (const groups of [{}, { 9: ['create'] }]) {
      const { reader, find } = await town([], { groups })
      expect(await faultOf(reader.probe())).toEqual({ why: 'not_proven' })
      expect(await faultOf(find('email', 'paul@courrier.example'))).toEqual({ why: 'not_proven' })
    }
  })

  it('that is wrong is refused, and never nothing', async () => {
    const { reader, find, changed } = await town([pothole], {}, 'faux')
    const refused = { why: 'refused', status: 401 }
    expect(await faultOf(reader.probe())).toEqual(refused)
    expect(await faultOf(changed(null))).toEqual(refused)
    expect(await faultOf(changed('2026-11-23T09:00:00Z'))).toEqual(refused)
    expect(await faultOf(find('email', 'marie.dupont@courrier.example'))).toEqual(refused)
    expect(await faultOf(reader.one('501'))).toEqual(refused)
  })
})

describe('A webhook of Zammad', () => {
  const hook = (body: string, signature: string | undefined, secret = 'secret') =>
    zammad.hook?.(
      { headers: { 'x-hub-signature': signature }, query: '', body: Buffer.from(body) },
      secret,
      new Date(),
    )
  const sign = (body: string) => `sha1=${createHmac('sha1', 'secret').update(body).digest('hex')}`
  const vector = 'sha1=94d9bc5575ffafd5370d0c5888ee2285ba302898'

  it('is known by its signature over the bytes of the body', () => {
    expect(hook('{"ticket":1}', vector)).toEqual([])
    expect(hook('{"ticket": 1}', vector)).toBeNull()
    expect(hook('{"ticket":1}', vector, 'another')).toBeNull()
    expect(hook('{"ticket":1}', vector.replace('sha1=', 'sha256='))).toBeNull()
    expect(hook('{"ticket":1}', vector.slice(0, -2))).toBeNull()
    expect(hook('{"ticket":1}', undefined)).toBeNull()
  })

  it.each([
    ['{"ticket":{"id":501,"title":"Titre"},"article":{"internal":true}}', ['501']],
    ['{"action":"autre"}', []],
    ['un texte choisi', []],
  ])('names the ticket of %s', (body, ids) => {
    expect(hook(body, sign(body))).toEqual(ids)
  })
})
