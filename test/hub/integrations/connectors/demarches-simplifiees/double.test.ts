import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { written } from '../../../../fakes/sources/kept-dossier.ts'
import { at, openTown, parking, type Town, token } from '../../../../world/demarches.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.double.close())

describe('The double', () => {
  const post = async (query: string, variables = {}, path = '') => {
    const [, operationName] = /query (\w+)/.exec(query) ?? []
    const response = await fetch(`${town.double.url}/api/v2/graphql${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName, variables }),
    })
    return { status: response.status, said: await response.json() }
  }

  it('gives a hundred at most, whatever is asked', async () => {
    town.fileMany(150, () => at('09:00:00'))
    const query = `query many($n: Int!) { demarche(number: $n) { dossiers(first: 500) { nodes { number } } } }`
    const { said } = await post(query, { n: parking })
    expect(said.data.demarche.dossiers.nodes).toHaveLength(100)
  })

  it('lists in the order in which they were filed, unless a date of change is asked for', async () => {
    town.file(1001, { filed: at('08:00:00'), updated: at('12:00:00') })
    town.file(1002, { filed: at('09:00:00'), updated: at('10:00:00') })
    const of = (filter: string) =>
      `query some { demarche(number: 8421) { dossiers${filter} { nodes { number } } } }`
    const numbers = async (filter: string) =>
      (await post(of(filter))).said.data.demarche.dossiers.nodes.map(
        (one: { number: number }) => one.number,
      )
    expect(await numbers('')).toEqual([1001, 1002])
    expect(await numbers('(updatedSince: "2026-01-01T00:00:00Z")')).toEqual([1002, 1001])
  })

  it('says when a dossier expires, but not while it is examined', async () => {
    const query = 'query one($n: Int!) { dossier(number: $n) { dateExpiration } }'
    town.file(1001)
    town.file(1002, { state: 'en_instruction' })
    expect((await post(query, { n: 1001 })).said.data.dossier.dateExpiration).toMatch(/^2027-/)
    expect((await post(query, { n: 1002 })).said.data.dossier.dateExpiration).toBeNull()
  })

  it('answers nothing to a query that it does not understand', async () => {
    const unknown = await post('query one { dossier(number: 1) { numero } }')
    expect(unknown).toMatchObject({
      status: 200,
      said: { errors: [{ extensions: { code: 'undefinedField' } }] },
    })
    expect(unknown.said).not.toHaveProperty('data')
    const missing = await post('query one($n: Int!) { dossier(number: $n) { number } }')
    expect(missing.said.errors[0].extensions.code).toBe('missingRequiredArguments')
    expect((await post('query one { dossier(number: 1) { number }')).status).toBe(400)
  })

  it('writes dates with an offset', () => {
    expect(written(at('08:00:00'))).toBe('2026-11-20T09:00:00+01:00')
  })
})
