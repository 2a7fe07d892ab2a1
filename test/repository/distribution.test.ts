import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../hub/platform/database/database.ts'
import { anyStore } from '../world/stores.ts'
import { readRowTakers, readTables, type Table } from './distribution/catalog.ts'
import {
  embeddedAlone,
  localTables,
  placeOfTable,
  referenceTables,
} from './distribution/lists/places.ts'
import { refused, rowTakers } from './distribution/lists/refused.ts'
import { comparedByRange, toAll, toMany } from './distribution/lists/shards.ts'
import { type Refusal, refusals } from './distribution/refusals.ts'
import { type Judged, judge, judgeCatalog, readSurroundings } from './distribution/shards.ts'
import type { Surroundings } from './distribution/surroundings.ts'
import { read } from './files.ts'
import { type ReadCode, readStatements } from './statements/read-statements.ts'

const column = 'organisation'

describe.each(anyStore)('Distributed by the organisation, on $store,', ({ open }) => {
  let database: Database
  let tables: Table[]
  let around: Surroundings
  let code: ReadCode
  let judged: Judged[]
  let inDatabase: Judged[]
  beforeAll(async () => {
    database = await open()
    tables = await readTables(database)
    around = await readSurroundings(database)
    code = readStatements()
    judged = code.statements
      .filter(({ call }) => !embeddedAlone.includes(call.module.path))
      .flatMap((one) => judge(one, around))
    inDatabase = await judgeCatalog(database, around)
  })
  afterAll(() => database.close())

  const distributed = () => tables.filter(({ table }) => placeOfTable(table) === 'distributed')

  it('every table has it, or stands in a short list with the reason why not', () => {
    expect(distributed().filter((one) => one.organisation_at === null)).toEqual([])
    const listed = Object.keys({ ...referenceTables, ...localTables })
    const known = new Set(tables.map(({ table }) => table))
    expect(listed.filter((one) => !known.has(one))).toEqual([])
    expect(distributed().length).toBeGreaterThan(80)
  })

  it('every key of a table has it, so that each shard can hold its own', () => {
    const keys = distributed().flatMap(({ table, unique }) =>
      unique.map((one) => ({ table, ...one })),
    )
    expect(keys.filter(({ columns }) => !columns.includes(column))).toEqual([])
    expect(keys.length).toBeGreaterThan(80)
  })

  it('every reference has it on both sides, at the same place', () => {
    const isKept = ({ own, other }: Table['refers'][number]) =>
      own.includes(column) && own.indexOf(column) === other.indexOf(column)
    for (const { table, refers } of tables)
      for (const one of refers) {
        if (placeOfTable(table) === 'distributed')
          expect(isKept(one), `${table} to ${one.to}`).toBe(true)
        else expect(placeOfTable(one.to), `${table} to ${one.to}`).toBe(placeOfTable(table))
      }
  })

  it('columns that number themselves are wide enough for each node to have numbers of its own', () => {
    const numbered = tables.flatMap((one) => one.numbered.map(({ type }) => type))
    expect(new Set(numbered)).toEqual(new Set(['bigint']))
  })

  it('every statement of the code is read, in every way it may be put together', () => {
    expect(code.unread).toEqual([])
    expect(code.unused).toEqual([])
    expect(judged.length).toBeGreaterThan(430)
    expect(inDatabase.length).toBeGreaterThan(100)
  })

  it('joins nothing but by it', () => {
    const faults = [...judged, ...inDatabase].filter((one) => one.faults.length > 0)
    expect(faults.map(({ place, faults }) => `${place} ${faults}`)).toEqual([])
  })

  it('names it, unless it is on the list of what goes further', () => {
    const places = (reach: Judged['reach'], all: readonly Judged[]) =>
      [...new Set(all.filter((one) => one.reach === reach).map(({ place }) => place))].sort()
    const withoutViews = inDatabase.filter(({ place }) => !place.startsWith('view '))
    const all = [...judged, ...withoutViews]
    expect(places('all', all)).toEqual(Object.keys(toAll).sort())
    expect(places('rows', all)).toEqual(Object.keys(toMany).sort())
  })

  it('holds nothing that Citus refuses, unless it is on the list of what has to be changed', () => {
    const all = [...judged, ...inDatabase]
    for (const refusal of Object.keys(refusals) as Refusal[]) {
      const places = all.filter((one) => one.refusals.includes(refusal)).map(({ place }) => place)
      const listed = Object.keys(refused[refusal] ?? {})
      expect([...new Set(places)].sort(), refusals[refusal]).toEqual(listed.sort())
    }
  })

  it('hands no row of a table to a function, unless the function is on the list', async () => {
    expect(await readRowTakers(database)).toEqual(Object.keys(rowTakers))
  })

  it('compares by a range of organisations only what is on the list of what has to be changed', () => {
    const ranges = [...judged, ...inDatabase].filter(({ isByRange }) => isByRange)
    expect([...new Set(ranges.map(({ place }) => place))].sort()).toEqual(comparedByRange)
  })

  it.each([
    'select 1 from feedback f join answer a using (feedback) where f.organisation = $1',
    'select 1 from feedback f, answer a where f.organisation = $1 and a.feedback = f.feedback',
    'select 1 from request r where organisation = $1 and exists (select from proof p where p.reference = r.reference)',
    'select 1 from feedback f join answer a on a.organisation = f.organisation or f.feedback = a.feedback',
    'with old as (delete from answer where organisation = $1 returning feedback) select 1 from feedback join old using (feedback), reply',
    'insert into reply (organisation, feedback) select o.organisation, feedback from feedback, organisation o',
    'insert into erased (feedback, erased_at) values ($1, $2)',
    'update feedback set organisation = $1 where organisation = $2',
    'select 1 from feedback join promise_key on kid = item where organisation = $1',
    'select 1 from feedbacks where organisation = $1',
  ])('would find what joins otherwise: %s', (sql) => {
    expect(judge({ place: '', sql }, around).flatMap(({ faults }) => faults)).not.toEqual([])
  })

  it.each([
    [
      'one',
      'select 1 from feedback f join answer a using (organisation, feedback) where a.organisation = $1',
    ],
    [
      'one',
      'select 1 from site s join configuration c using (organisation, site) where (organisation, site) = ($1, $2)',
    ],
    [
      'rows',
      'select 1 from jsonb_to_recordset($1) as r(organisation text, feedback uuid) join feedback using (organisation, feedback)',
    ],
    ['all', 'select 1 from feedback f join answer a using (organisation, feedback)'],
    ['all', 'select 1 from site s join configuration c using (organisation, site) where site = $1'],
    ['all', 'select 1 from feedback where organisation = $1 or item = $2'],
    [
      'all',
      'select 1 from (select organisation from feedback where organisation = $1 union all select organisation from erased) x',
    ],
    ['none', 'select 1 from site where site = $1'],
  ])('would know which goes to %s: %s', (reach, sql) => {
    expect(judge({ place: '', sql }, around).map((one) => one.reach)).toEqual([reach])
  })

  it.each<[Refusal, string]>([
    [
      'correlated',
      'select (select max(version) from configuration c where c.organisation = s.organisation) from site s where s.organisation = $1',
    ],
    [
      'correlated',
      'insert into reply (organisation, feedback, text) select x.organisation, x.feedback, (select max(p.comment) from feedback_part p where p.organisation = x.organisation) from jsonb_to_recordset($1) as x(organisation text, feedback uuid)',
    ],
    [
      'limited',
      'select (select comment from feedback_part p where p.organisation = f.organisation limit 1) from feedback f where f.organisation = $1',
    ],
    [
      'limited',
      'select 1 from feedback f cross join lateral (select comment from feedback_part p where p.organisation = f.organisation limit 1) x where f.organisation = $1',
    ],
    [
      'recursive',
      'with recursive r(n) as (select 1 union all select n + 1 from r) select (select max(part) from feedback_part p where p.organisation = f.organisation) from feedback f, r where f.organisation = $1',
    ],
    [
      'locks',
      'select exists (select 1 from reply r where r.organisation = f.organisation) from feedback f where f.organisation = $1 for share',
    ],
    [
      'locks',
      'select 1 from jsonb_to_recordset($1) as x(organisation text, feedback uuid) join feedback using (organisation, feedback) for update of feedback',
    ],
    [
      'sets',
      'select organisation, item, count(*) from answer group by grouping sets ((organisation), (organisation, item))',
    ],
    [
      'values',
      'insert into erased (organisation, feedback, erased_at) values ($1, $2, (select now()::date from organisation where organisation = $1))',
    ],
    [
      'several',
      'with gone as (delete from erased where organisation = $1 returning feedback) insert into erased (organisation, feedback) select $1, feedback from gone',
    ],
    [
      'several',
      'with one as (insert into erased (organisation, feedback) values ($1, $2)) select 1 from erased where organisation = $1',
    ],
    ['carried', "select set_config('parvis.retention', 'on', true)"],
    [
      'handed',
      'insert into erased (organisation, feedback) select organisation, feedback from gone',
    ],
  ])('would find what is refused as %s: %s', (refusal, sql) => {
    const handed = new Set(refusal === 'handed' ? ['gone'] : [])
    const found = judge({ place: '', sql }, { ...around, handed }).flatMap((one) => one.refusals)
    expect(found).toContain(refusal)
  })

  it.each([
    'select (select max(version) from configuration c where c.organisation = $1) from site s where s.organisation = $1',
    'select 1 from feedback f where organisation = $1 and not exists (select from reply r where (r.organisation, r.feedback) = (f.organisation, f.feedback)) for update',
    'with recursive r(n) as (select 1 union all select n + 1 from r) select 1 from feedback f, r where f.organisation = $1',
    'with gone as (delete from answer where organisation = $1 returning feedback) select 1 from gone join feedback f on f.organisation = $1 and f.feedback = gone.feedback',
    'delete from erased where (organisation, feedback) in (select organisation, feedback from erased where erased_at < $1 limit $2)',
    "select set_config('jit', 'off', false)",
  ])('would leave alone: %s', (sql) => {
    expect(judge({ place: '', sql }, around).flatMap((one) => one.refusals)).toEqual([])
  })

  it('leaves on the first node what the documentation names', () => {
    for (const place of Object.keys(localTables))
      expect(read('docs/operate/scale.md')).toContain(`\`${place}\``)
  })
})
