import { Classes } from './classes.ts'
import type { Query } from './query.ts'

/**
 * The organisation of one place of a statement: of the rows of a table, of what a part gives, or one
 * that is given from outside.
 */
export interface Organisation {
  what: string
  /** `one`: a parameter or a constant. `rows`: of rows that are handed over. */
  given?: 'one' | 'rows'
  table?: string
  /** The query it stands in, with what PostgreSQL plans as one with it. */
  query?: Query
  /** Of the table that an `insert` fills, which its query does not read. */
  isFilled?: boolean
}

/** Which organisations of a statement are the same, whatever the rows. */
export class Organisations {
  /** Joined by rows that have to have the same. */
  private readonly joined = new Classes<Organisation>()
  /** Compared with each other; branches of a union are not. */
  private readonly compared = new Classes<Organisation>()
  /** Compared within one query: what Citus sees before it looks for the shard. */
  private readonly seen = new Classes<Organisation>()
  private readonly all = new Set<Organisation>()
  private readonly held = new Set<Organisation>()
  private readonly unions: { whole: Organisation; parts: readonly Organisation[] }[] = []
  private readonly parameters = new Map<string, Organisation>()

  make(what: string, rest: Omit<Organisation, 'what'> = {}): Organisation {
    const made = { what, ...rest }
    this.all.add(made)
    return made
  }

  /** What is given from outside under a name: the same wherever it stands. */
  given(name: string): Organisation {
    const known = this.parameters.get(name) ?? this.make(name, { given: 'one' })
    this.parameters.set(name, known)
    return known
  }

  same(one: Organisation | undefined, other: Organisation | undefined): void {
    if (!one || !other) return
    this.joined.join(one, other)
    this.compared.join(one, other)
    if (one.query === other.query) this.seen.join(one, other)
    else
      for (const [given, held] of [
        [one, other],
        [other, one],
      ] as const)
        if (given.given === 'one') this.held.add(held)
  }

  /** The tables of queries that compare them with nothing given: Citus asks all shards for them. */
  unheld(): Organisation[] {
    const held = new Set<Organisation>()
    for (const _ of [0, ...this.unions]) {
      for (const one of this.held) held.add(this.seen.of(one))
      for (const { whole, parts } of this.unions)
        if (held.has(this.seen.of(whole))) for (const part of parts) this.held.add(part)
    }
    return [...this.all].filter((one) => one.table && !one.isFilled && !held.has(this.seen.of(one)))
  }

  /** The distributed tables of a query itself. */
  tablesOf(query: Query): Organisation[] {
    return [...this.all].filter((one) => one.table && !one.isFilled && one.query === query)
  }

  /** What a union gives: rows of each of its parts. */
  union(parts: readonly (Organisation | undefined)[], query: Query): Organisation | undefined {
    const known = parts.filter((part) => part !== undefined)
    if (known.length < parts.length) return
    const whole = this.make('a union', { query })
    for (const part of known) this.joined.join(whole, part)
    this.unions.push({ whole, parts: known })
    return whole
  }

  /** The tables that the statement names, in parts that no organisation holds together. */
  parts(): string[][] {
    const parts = new Map<Organisation, string[]>()
    for (const one of this.all) {
      if (!one.table) continue
      const root = this.joined.of(one)
      parts.set(root, [...(parts.get(root) ?? []), one.table])
    }
    return [...parts.values()]
  }

  /** Which shards it goes to: that of one organisation, those of the rows it is given, or all. */
  reach(): 'one' | 'rows' | 'all' {
    const known = new Map<Organisation, 'one' | 'rows'>()
    const learn = (one: Organisation, given: 'one' | 'rows') => {
      const root = this.compared.of(one)
      if (known.get(root) !== 'one') known.set(root, given)
    }
    for (const one of this.all) if (one.given) learn(one, one.given)
    // Who reads a union by one organisation reads each of its parts by it.
    for (const _ of this.unions)
      for (const { whole, parts } of this.unions) {
        const given = known.get(this.compared.of(whole))
        if (given) for (const part of parts) learn(part, given)
        const each = parts.map((part) => known.get(this.compared.of(part)))
        if (each.every((one) => one)) learn(whole, each.includes('rows') ? 'rows' : 'one')
      }
    const reaches = [...this.all]
      .filter(({ table }) => table)
      .map((one) => known.get(this.compared.of(one)) ?? 'all')
    if (reaches.includes('all')) return 'all'
    return reaches.includes('rows') ? 'rows' : 'one'
  }
}
