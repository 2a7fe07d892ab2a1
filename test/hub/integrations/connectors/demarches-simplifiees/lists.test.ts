import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import { at, market, openTown, parking, type Town } from '../../../../world/demarches.ts'
import { faultOf, gather } from '../../../../world/source.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.double.close())

describe('All that changed', () => {
  it('comes in the order in which it changed, a hundred at a time', async () => {
    // Those that were filed first changed last.
    for (let index = 0; index < 250; index++)
      town.file(1001 + index, {
        filed: new Date(at('07:00:00').getTime() + index * 1000),
        updated: new Date(at('12:00:00').getTime() - index * 1000),
      })
    const records = await gather(town.reader().changed(null))
    expect(records.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 250 }, (_, index) => 1250 - index),
    )
    expect(town.double.asked.length).toBeLessThanOrEqual(4)
    const [first, ...others] = town.double.asked.map(({ body }) => JSON.parse(body).variables)
    expect(first).toMatchObject({ demarche: parking, first: 100, after: null })
    // A cursor is of the list that gave it: one that begins at another date is another list.
    expect(new Set(others.map(({ since }) => since)).size).toBe(others.length)
    expect(others.every(({ after }) => after === null)).toBe(true)
  })

  it('is complete when all of it changed in one instant', async () => {
    town.fileMany(250, () => at('09:00:00'))
    const records = await gather(town.reader().changed(null))
    expect(new Set(records.map(({ id }) => id)).size).toBe(250)
    expect(records).toHaveLength(250)
  })

  it('is complete when all of it changed in parts of one second that are not said', async () => {
    town.fileMany(250, (index) => new Date(at('09:00:00').getTime() + index * 4))
    const records = await gather(town.reader().changed(null))
    expect(records.map(({ id }) => Number(id))).toEqual(
      town.double.dossiers.map(({ number }) => number),
    )
  })

  it('is what changed since, and no other', async () => {
    town.file(1001, { updated: at('08:59:59') })
    town.file(1002, { updated: at('09:00:00') })
    const records = await gather(town.reader().changed(at('09:00:00')))
    expect(records.map(({ id }) => id)).toEqual(['1002'])
  })

  it('misses nothing that moves to the end while pages are turned', async () => {
    town.fileMany(150, (index) => new Date(at('09:00:00').getTime() + index * 1000))
    const seen: string[] = []
    for await (const page of town.reader().changed(null)) {
      seen.push(...page.map(({ id }) => id))
      const [first] = town.double.dossiers
      if (first) first.updated = at('12:00:00')
    }
    expect(new Set(seen).size).toBe(150)
    expect(seen.filter((id) => id === '1001')).toHaveLength(2)
  })

  it('is of each démarche that was declared, once', async () => {
    town.file(1001)
    town.file(2001, { demarche: market })
    const records = await gather(town.reader([parking, market, parking]).changed(null))
    expect(records.map(({ id, group }) => [id, group])).toEqual([
      ['1001', '8421'],
      ['2001', '8422'],
    ])
    expect(await gather(town.reader([market]).changed(null))).toHaveLength(1)
  })

  it('comes in the order in which it changed over all démarches', async () => {
    const start = at('09:00:00').getTime()
    for (let index = 0; index < 260; index++)
      town.file(1001 + index, { updated: new Date(start + index * 10_000) })
    for (let index = 0; index < 130; index++)
      town.file(3001 + index, { demarche: market, updated: new Date(start + index * 15_000) })
    const pages: number[] = []
    const records = []
    for await (const page of town.reader([parking, market]).changed(null)) {
      pages.push(page.length)
      records.push(...page)
    }
    expect(new Set(records.map(({ id }) => id)).size).toBe(390)
    expect(records).toHaveLength(390)
    const moments = records.map(({ changed }) => changed.getTime())
    expect(moments).toEqual(moments.toSorted((one, other) => one - other))
    expect(Math.max(...pages)).toBeLessThanOrEqual(200)
  })

  it('holds no draft, and nothing that is out of sight', async () => {
    town.file(1001, { state: 'brouillon' })
    town.file(1002, { hidden: { by: 'usager', at: at('10:00:00') } })
    town.file(1003, { state: 'refuse', hidden: { by: 'administration', at: at('10:00:00') } })
    expect(await gather(town.reader().changed(null))).toEqual([])
    expect(await town.reader().one('1001')).toBe('gone')
  })

  it('still holds one that was decided and that its usager put out of their own sight', async () => {
    town.file(1001, { state: 'accepte', hidden: { by: 'usager', at: at('10:00:00') } })
    expect(await town.readOne()).toMatchObject({ id: '1001' })
    expect(await town.gone(at('00:00:00'))).toEqual([])
  })

  it('has an end, or is not believed', async () => {
    town.fileMany(150, () => at('09:00:00'))
    town.double.isStuck = true
    expect(await faultOf(gather(town.reader().changed(null)))).toEqual({ why: 'endless' })
  })

  it('is not believed when a page without anything says that more follows', async () => {
    const list = { nodes: [], pageInfo: { hasNextPage: true, endCursor: 'bmV4dA==' } }
    town.says({ data: { demarche: { number: parking, list } } })
    expect(await faultOf(gather(town.reader().changed(null)))).toEqual({ why: 'endless' })
  })

  it('is not believed when it is of another démarche', async () => {
    town.file(2001, { demarche: market })
    town.file(1001, { said: { demarche: { number: market } } })
    expect(await faultOf(gather(town.reader().changed(null)))).toEqual({ why: 'not_asked_for' })
    const list = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
    town.says({ data: { demarche: { number: market, list } } })
    expect(await faultOf(gather(town.reader().changed(null)))).toEqual({ why: 'not_asked_for' })
  })
})

describe('The list of deleted dossiers', () => {
  it('is told from both lists, of each démarche, to their ends', async () => {
    for (let number = 1; number <= 120; number++)
      town.double.deleted.push({ number, demarche: parking, at: at('10:00:00') })
    town.file(1001, { hidden: { by: 'usager', at: at('11:00:00') } })
    town.file(1002, { state: 'refuse', hidden: { by: 'administration', at: at('11:00:00') } })
    town.double.deleted.push({ number: 2001, demarche: market, at: at('10:00:00') })
    const ids = await town.gone(at('00:00:00'), [parking, market])
    expect(ids).toHaveLength(123)
    expect(ids).toEqual(expect.arrayContaining(['1', '120', '1001', '1002', '2001']))
  })

  it('is told since a date', async () => {
    town.double.deleted.push({ number: 1, demarche: parking, at: at('09:59:59') })
    town.double.deleted.push({ number: 2, demarche: parking, at: at('10:00:00') })
    expect(await town.gone(at('10:00:00'))).toEqual(['2'])
  })

  it('has an end, or is not believed', async () => {
    for (let number = 1; number <= 120; number++)
      town.double.deleted.push({ number, demarche: parking, at: at('10:00:00') })
    town.double.isStuck = true
    expect(await faultOf(town.gone(at('00:00:00')))).toEqual({ why: 'endless' })
  })

  it('is not believed when more follows and nothing says where', async () => {
    const list = { nodes: [{ number: 1 }], pageInfo: { hasNextPage: true, endCursor: null } }
    town.says({ data: { demarche: { number: parking, list } } })
    expect(await faultOf(town.gone(at('00:00:00')))).toEqual({ why: 'endless' })
  })

  it('is not believed when its cursors go round', async () => {
    const page = (endCursor: string) => {
      const list = { nodes: [{ number: 1 }], pageInfo: { hasNextPage: true, endCursor } }
      return { status: 200, content: { data: { demarche: { number: parking, list } } } }
    }
    town.double.next.push(page('MQ=='), page('Mg=='), page('MQ=='))
    expect(await faultOf(town.gone(at('00:00:00')))).toEqual({ why: 'endless' })
  })
})

describe('One dossier', () => {
  it('is read by its number', async () => {
    const { updated } = town.file(1001, { state: 'en_instruction' })
    expect(await town.reader().one('1001')).toMatchObject({ id: '1001', changed: updated })
  })

  it('is gone where there is none, and hidden where the key may not see it', async () => {
    town.double.demarches.set(9000, { title: 'D’une autre ville' })
    town.file(3001, { demarche: 9000 })
    expect(await town.reader().one('999')).toBe('gone')
    expect(await town.reader().one('3001')).toBe('hidden')
  })

  it('is hidden when it is of a démarche that was not declared, though the key may see it', async () => {
    town.file(2001, { demarche: market })
    expect(await town.reader([parking]).one('2001')).toBe('hidden')
    expect(await town.reader([market]).one('2001')).toMatchObject({ id: '2001' })
  })

  it.each(['', '0', '007', '-1', '1e3', '1001 ', '2147483648', '1) { id }', 'RG9zc2llci0x'])(
    'is not asked for by “%s”, which is no number of one',
    async (id) => {
      expect(await town.reader().one(id)).toBe('gone')
      expect(town.double.asked).toEqual([])
    },
  )

  it('is not gone because something inside it is not found', async () => {
    const path = ['dossier', 'usager']
    const error = { message: 'Profile not found', path, extensions: { code: 'not_found' } }
    town.says({ errors: [error], data: null })
    expect(await faultOf(town.reader().one('1001'))).toEqual({
      why: 'failed',
      status: 200,
      code: 'not_found',
    })
  })

  it('is not another than was asked for', async () => {
    town.file(1001, { said: { number: 1002 } })
    expect(await faultOf(town.reader().one('1001'))).toEqual({ why: 'not_asked_for' })
  })

  it('is found by its number as a reference', async () => {
    town.file(1001)
    const find = (value: string) => findAt(town.reader(), { kind: 'reference', value }, 'ds')
    expect(await find('1001')).toMatchObject([{ reference: '1001' }])
    expect(await find('1002')).toEqual([])
    expect(town.queries().at(-1)).toMatch(/oneDemarche/)
  })

  it('is looked for by nobody’s address: that is not to find none', async () => {
    town.file(1001)
    const sought = { kind: 'email', value: 'usager1001@example.org' } as const
    expect(await findAt(town.reader(), sought, 'ds')).toBeNull()
    expect(town.double.asked).toEqual([])
  })
})
