import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import { at, market, openTown, parking, type Town, token } from '../../../../world/demarches.ts'
import { faultOf, gather } from '../../../../world/source.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.double.close())

describe('The key', () => {
  it('is proven by the démarches that it sees', async () => {
    expect(await town.reader([parking, market]).probe()).toEqual({
      as: 'holder of the token',
      scope: 'It sees the démarches 8421 (Stationnement résidentiel), 8422 (Place au marché).',
    })
    expect(town.double.asked[0]?.headers.authorization).toBe(`Bearer ${token}`)
    expect(town.double.asked[0]?.search).toBe('')
  })

  it.each([
    ['is unknown or was taken back', undefined, { why: 'refused', status: 403 }],
    ['ended', 'expired', { why: 'refused', status: 401 }],
    ['is used from another network', 'network', { why: 'refused', status: 403 }],
  ] as const)('that %s is refused, whatever is asked', async (_, fails, fault) => {
    town.file(1001)
    if (fails) town.double.tokens.set(token, { sees: [parking], fails })
    else town.double.tokens.clear()
    const read = town.reader()
    expect(await faultOf(read.probe())).toEqual(fault)
    expect(await faultOf(gather(read.changed(null)))).toEqual(fault)
    expect(await faultOf(read.one('1001'))).toEqual(fault)
    expect(await faultOf(town.gone(at('00:00:00')))).toEqual(fault)
    expect(await faultOf(findAt(read, { kind: 'reference', value: '1001' }, 'ds'))).toEqual(fault)
  })

  it('that does not see one of the démarches is told which, and proves nothing', async () => {
    town.double.tokens.set(token, { sees: [parking] })
    const read = town.reader([parking, market])
    const fault = { why: 'refused', status: 200, code: 'unauthorized: demarche 8422' }
    expect(await faultOf(read.probe())).toEqual(fault)
    expect(await faultOf(gather(read.changed(null)))).toEqual(fault)
    expect(await faultOf(town.gone(at('00:00:00'), [market]))).toEqual(fault)
    expect(await read.groups?.()).toEqual(['8421'])
  })

  it.each([
    ['unknown', 777],
    ['a draft', 778],
  ])('says that a démarche is %s, which is not that it has no dossier', async (_, number) => {
    town.double.demarches.set(778, { title: 'Brouillon', isDraft: true })
    const code = `not_found: demarche ${number}`
    const fault = { why: 'failed', status: 200, code }
    expect(await faultOf(town.reader([number]).probe())).toEqual(fault)
    expect(await faultOf(gather(town.reader([number]).changed(null)))).toEqual(fault)
  })

  it('is never shown in a fault', async () => {
    town.double.tokens.clear()
    await expect(town.reader().probe()).rejects.not.toThrow(token)
    expect(JSON.stringify(await faultOf(town.reader().probe()))).not.toContain(token)
  })
})

describe('An error under 200', () => {
  const error = (code: string | undefined, path: unknown = ['demarche']) => ({
    message: 'An error about usager1001@example.org',
    path,
    ...(code && { extensions: { code } }),
  })

  it.each([
    ['unauthorized', { why: 'refused', status: 200, code: 'unauthorized' }],
    ['forbidden', { why: 'refused', status: 200, code: 'forbidden' }],
    ['deprecated_token', { why: 'refused', status: 200, code: 'deprecated_token' }],
    ['timeout', { why: 'too_slow', seconds: 30 }],
    ['not_found', { why: 'failed', status: 200, code: 'not_found' }],
    ['undefinedField', { why: 'failed', status: 200, code: 'undefinedField' }],
    ['missingRequiredArguments', { why: 'failed', status: 200, code: 'missingRequiredArguments' }],
    ['internal_server_error', { why: 'failed', status: 200, code: 'internal_server_error' }],
    ['invalid_null', { why: 'unexpected', path: '/demarche/list/nodes/3' }],
    ['an email: usager@example.org', { why: 'failed', status: 200 }],
    [undefined, { why: 'failed', status: 200 }],
  ])('of the code %s is a fault, and never an empty list', async (code, fault) => {
    const errors = [error(code, ['demarche', 'list', 'nodes', 3])]
    const list = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
    const data = { demarche: { number: parking, list } }
    town.says({ errors, data })
    expect(await faultOf(gather(town.reader().changed(null)))).toEqual(fault)
    town.says({ errors: [error(code, null)] })
    expect((await faultOf(town.reader().one('1001'))).why).toBe(fault.why)
  })

  it('leaves nothing to believe of what stands beside it', async () => {
    town.file(1001)
    town.file(1002, { updated: at('10:00:00'), said: { usager: { id: 'x', email: null } } })
    const read: string[] = []
    const walk = async () => {
      for await (const page of town.reader().changed(null)) read.push(...page.map(({ id }) => id))
    }
    expect(await faultOf(walk())).toEqual({
      why: 'unexpected',
      path: '/demarche/list/nodes/1/usager/email',
    })
    expect(read).toEqual([])
  })

  it('that comes with another is not taken for a dossier that is gone', async () => {
    const errors = [error('not_found', ['dossier']), error('timeout', ['dossier'])]
    town.says({ errors, data: null })
    expect((await faultOf(town.reader().one('1001'))).why).toBe('failed')
  })

  it('is not the same as no errors at all', async () => {
    town.file(1001)
    town.says({ errors: [], data: { dossier: null } })
    expect(await faultOf(town.reader().one('1001'))).toEqual({
      why: 'unexpected',
      path: '/dossier',
    })
    town.says({ data: null })
    expect(await faultOf(gather(town.reader().changed(null)))).toMatchObject({ why: 'unexpected' })
  })
})

describe('Other answers', () => {
  it.each([
    [429, { 'retry-after': '17', 'ratelimit-remaining': '0' }, { why: 'busy', seconds: 17 }],
    [400, {}, { why: 'failed', status: 400 }],
    [500, {}, { why: 'failed', status: 500 }],
    [302, { location: '/users/sign_in?from=x' }, { why: 'redirected' }],
  ])('of the status %i are faults', async (status, headers, fault) => {
    const read = town.reader()
    for (const ask of [
      () => read.probe(),
      () => gather(read.changed(null)),
      () => read.one('1001'),
      () => town.gone(at('00:00:00')),
    ]) {
      town.says({}, status, headers)
      expect(await faultOf(ask())).toMatchObject(fault)
    }
  })

  it('know every field that is asked for, as the system has them', async () => {
    town.file(1001, { state: 'en_instruction' })
    const read = town.reader()
    await read.probe()
    await gather(read.changed(null))
    await read.one('1001')
    await town.gone(at('00:00:00'))
    expect(town.double.asked).toHaveLength(5)
    expect(
      town.double.asked.every(({ headers }) => /json/.test(headers['content-type'] ?? '')),
    ).toBe(true)
  })
})
