import { beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { emptyDatabase, newDatabase } from '../world/stores.ts'
import { writeChecks } from './statements/checked-code.ts'
import { compileChecks } from './statements/compile-checks.ts'
import { type Described, describeStatements } from './statements/describe-statements.ts'
import { heldByCode } from './statements/lists/held-by-code.ts'
import { countParameters } from './statements/parameters.ts'
import { type ReadCode, readStatements } from './statements/read-statements.ts'
import { cases, probes, town } from './statements/town.ts'

const textsOf = ({ statements }: ReadCode) => new Set(statements.map(({ sql }) => sql))

describe('Statements of the hub', () => {
  let code: ReadCode
  let described: ReadonlyMap<string, Described | Error | null>
  let probed: ReadonlyMap<string, Described | Error | null>
  let told: readonly string[]
  beforeAll(async () => {
    code = readStatements()
    described = await describeStatements(await newDatabase(), textsOf(code))
    const empty = await emptyDatabase()
    const database = openPostgres(empty, 1)
    await database.script(town)
    await database.close()
    const tried = readStatements(probes)
    probed = await describeStatements(empty, new Set([...textsOf(tried), ...Object.keys(cases)]))
    // The compiler is asked once, about all. It makes types of the hub first, where they are old.
    told = await compileChecks(
      new Map([
        ...writeChecks(code.statements, described),
        ...writeChecks(tried.statements, probed),
      ]),
    )
  }, 240_000)

  it('are all read', () => {
    expect(code.unread).toEqual([])
    expect(code.statements.length).toBeGreaterThan(500)
  })

  it('can be prepared on the schema', () => {
    const faults = code.statements.flatMap(({ place, sql }) => {
      const one = described.get(sql)
      return one instanceof Error ? `${place}: ${one.message}` : []
    })
    expect(faults).toEqual([])
  })

  it('are given as many parameters as they take', () => {
    expect(countParameters(code.statements, described)).toEqual([])
  })

  it('give the rows, and take the parameters, that the code states', () => {
    expect(told.filter((one) => !one.startsWith('hub/platform/database/probe-'))).toEqual([])
  })

  it('give every column that the code alone knows the values of', () => {
    const given = [...described.values()].flatMap((one) =>
      one && !(one instanceof Error) ? one.columns.map(({ from }) => from) : [],
    )
    expect(Object.keys(heldByCode).filter((one) => !given.includes(one))).toEqual([])
  })

  it.each(Object.entries(cases))('are known by what they give: %s', (sql, columns) => {
    const one = probed.get(sql)
    if (!one || one instanceof Error) throw one ?? new Error('This is not prepared.')
    const written = one.columns.map(({ name, type, isNullable, oneOf }) =>
      [`${name}:`, oneOf.join('|') || type, ...(isNullable ? ['or null'] : [])].join(' '),
    )
    expect(written.join(', ')).toBe(columns)
  })

  it.each([...probes.keys()])('are refused or let pass, as its name says: %s', (path) => {
    const own = told.filter((one) => one.startsWith(`${path}(`))
    expect(own).toHaveLength(path.includes('-wrong-') ? 1 : 0)
  })
})
