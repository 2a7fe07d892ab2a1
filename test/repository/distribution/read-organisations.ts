// Long because the parts of a statement hold statements, and share what is in sight.

import { isDrawnIn, isExistence } from './drawn-in.ts'
import { isOfServer } from './lists/places.ts'
import { type Organisation, Organisations } from './organisations.ts'
import type { Query, Unit } from './query.ts'
import { firstOf, type Scope, type Source, sourceIn } from './scope.ts'
import {
  column,
  isOrganisation,
  listOf,
  namesOf,
  type Tree,
  tableName,
  text,
  treeOf,
  treesOf,
} from './sql-tree.ts'
import type { Surroundings } from './surroundings.ts'

/** What was read of one statement. */
export interface Read {
  organisations: Organisations
  /** What cannot be done to a distributed table. */
  faults: string[]
  /** Every table it names. */
  tables: string[]
  /** Whether organisations are compared by `>=` and `<=`, which PostgreSQL knows to be the same and Citus does not. */
  isByRange: boolean
  /** What may be run by itself, the whole first. */
  units: Unit[]
  /** Whether it names rows that a trigger was handed over. */
  isHanded: boolean
}

/** Reads which organisation each part of a statement is about. @param tree one statement as it was parsed */
export function readOrganisations(tree: unknown, around: Surroundings): Read {
  const read: Read = {
    organisations: new Organisations(),
    faults: [],
    tables: [],
    isByRange: false,
    units: [],
    isHanded: false,
  }
  const reader = new Reader(around, read)
  reader.statement(tree as Tree, undefined, { unit: reader.unit(tree as Tree) })
  return read
}

class Reader {
  private readonly around: Surroundings
  private readonly read: Read

  constructor(around: Surroundings, read: Read) {
    this.around = around
    this.read = read
  }

  private get organisations() {
    return this.read.organisations
  }

  /** What is run by itself. @param tree its statement */
  unit(tree: Tree): Unit {
    const [command = ''] = Object.keys(tree)
    const unit: Unit = { command, writes: undefined, reads: [] }
    this.read.units.push(unit)
    return unit
  }

  /** @returns the organisation of what the statement gives */
  statement(tree: Tree, outer: Scope | undefined, query: Query): Organisation | undefined {
    const [[kind, inner] = ['', {}]] = Object.entries(tree) as [string, Tree][]
    const scope: Scope = { sources: [], parts: new Map(), outer, query }
    if (!/^(Select|Insert|Update|Delete)Stmt$/.test(kind)) return
    this.named(treeOf(inner, 'withClause'), scope)
    if (kind === 'SelectStmt') return this.select(inner, scope)
    const target = this.table(treeOf(inner, 'relation'), scope)
    query.unit.writes = query.unit.reads.pop()
    if (target) scope.sources.push(target)
    if (target?.organisation) target.organisation.isFilled = kind === 'InsertStmt'
    if (kind === 'InsertStmt') this.insert(inner, scope, target)
    for (const source of treesOf(inner, kind === 'UpdateStmt' ? 'fromClause' : 'usingClause'))
      this.from(source, scope)
    if (kind === 'UpdateStmt') {
      this.expressions(treesOf(inner, 'targetList'), scope)
      this.moves(target, treesOf(inner, 'targetList'))
    }
    this.condition(treeOf(inner, 'whereClause'), scope)
    return this.given(treesOf(treeOf(inner, 'returningClause'), 'exprs'), scope)
  }

  private named(clause: Tree | undefined, scope: Scope): void {
    for (const one of treesOf(clause, 'ctes')) {
      const part = treeOf(one, 'CommonTableExpr') ?? {}
      const name = String(part['ctename'])
      const tree = treeOf(part, 'ctequery') ?? {}
      const query: Query = { unit: this.unit(tree) }
      query.unit.isRecursive =
        clause?.['recursive'] === true && JSON.stringify(tree).includes(`"relname":"${name}"`)
      const itself = clause?.['recursive'] ? this.organisations.make(name, { query }) : undefined
      if (itself) scope.parts.set(name, itself)
      const columns = treesOf(part, 'aliascolnames').map(text)
      const given = columns.length > 0 ? undefined : this.statement(tree, scope, query)
      if (columns.length > 0) {
        const at = columns.indexOf(column)
        const all = this.columns(tree, scope, query)
        scope.parts.set(name, at < 0 ? undefined : all[at])
        continue
      }
      this.organisations.same(itself, given)
      scope.parts.set(name, given)
    }
  }

  private select(inner: Tree, scope: Scope): Organisation | undefined {
    const [left, right] = [treeOf(inner, 'larg'), treeOf(inner, 'rarg')]
    if (left && right) {
      const parts = [left, right].map((part) =>
        this.statement({ SelectStmt: part }, scope, scope.query),
      )
      return this.organisations.union(parts, scope.query)
    }
    this.body(inner, scope)
    return this.given(treesOf(inner, 'targetList'), scope)
  }

  private body(inner: Tree, scope: Scope): void {
    const { unit } = scope.query
    if (inner['lockingClause']) unit.holds = true
    if (JSON.stringify(inner['groupClause'] ?? '').includes('"GroupingSet"'))
      unit.groupsInSets = true
    for (const source of treesOf(inner, 'fromClause')) this.from(source, scope)
    this.condition(treeOf(inner, 'whereClause'), scope)
    this.expressions(
      ['targetList', 'groupClause', 'sortClause', 'distinctClause', 'valuesLists'].flatMap((one) =>
        treesOf(inner, one),
      ),
      scope,
    )
    this.expressions(
      ['havingClause', 'limitCount', 'limitOffset']
        .map((one) => treeOf(inner, one))
        .filter((one) => one !== undefined),
      scope,
    )
  }

  private insert(inner: Tree, scope: Scope, target: Source | undefined): void {
    const columns = treesOf(inner, 'cols').map((one) => String(treeOf(one, 'ResTarget')?.['name']))
    const query = treeOf(inner, 'selectStmt')
    const organisation = target?.organisation
    const given = query ? this.columns(query, scope, scope.query) : []
    if (target && organisation) {
      const at = columns.length > 0 ? columns.indexOf(column) : this.placeIn(inner)
      const own = given[at]
      if (own) this.organisations.same(organisation, own)
      else this.read.faults.push(`writes ${target.name} without saying of which organisation`)
    }
    const conflict = treeOf(inner, 'onConflictClause')
    scope.sources.push({ name: 'excluded', organisation })
    this.expressions(treesOf(conflict, 'targetList'), scope)
    this.condition(treeOf(conflict, 'whereClause'), scope)
    this.moves(target, treesOf(conflict, 'targetList'))
  }

  private placeIn(inner: Tree): number {
    return this.around.tables.get(tableName(treeOf(inner, 'relation')))?.organisationAt ?? -1
  }

  private moves(target: Source | undefined, set: readonly Tree[]): void {
    const table = target?.organisation?.table
    if (table && set.some((one) => treeOf(one, 'ResTarget')?.['name'] === column))
      this.read.faults.push(`moves a row of ${table} to another organisation`)
  }

  /** The organisation that each column of a query is. */
  private columns(tree: Tree, outer: Scope, query: Query): (Organisation | undefined)[] {
    const inner = treeOf(tree, 'SelectStmt')
    if (!inner) {
      this.statement(tree, outer, query)
      return []
    }
    const scope: Scope = { sources: [], parts: new Map(), outer, query }
    this.named(treeOf(inner, 'withClause'), scope)
    const [left, right] = [treeOf(inner, 'larg'), treeOf(inner, 'rarg')]
    if (left && right) {
      const [first = [], second = []] = [left, right].map((part) =>
        this.columns({ SelectStmt: part }, scope, query),
      )
      return first.map((one, at) => one && this.organisations.union([one, second[at]], query))
    }
    this.body(inner, scope)
    const values = treesOf(inner, 'valuesLists')[0]
    const listed = values
      ? treesOf(treeOf(values, 'List'), 'items')
      : treesOf(inner, 'targetList').map((one) => treeOf(treeOf(one, 'ResTarget'), 'val') ?? {})
    // All columns of a table of ours begin with its organisation.
    return listed.map((one) => this.value(one, scope) ?? this.all(one, scope))
  }

  /** The organisation among what is given back: the column of that name. */
  private given(targets: readonly Tree[], scope: Scope): Organisation | undefined {
    for (const target of targets) {
      const one = treeOf(target, 'ResTarget')
      const value = treeOf(one, 'val')
      const names = namesOf(value)
      const name = one?.['name'] ?? names?.at(-1)
      const found = name === column && value ? this.value(value, scope) : this.all(value, scope)
      if (found) return found
    }
    return
  }

  /** The organisation of `*`, or of `t.*`. */
  private all(value: Tree | undefined, scope: Scope): Organisation | undefined {
    const names = namesOf(value)
    if (names?.at(-1) !== '*') return
    return names.length > 1
      ? scope.sources.find(({ name }) => name === names[0])?.organisation
      : sourceIn(scope)?.organisation
  }

  private from(tree: Tree, scope: Scope): Source[] {
    const [[kind, inner] = ['', {}]] = Object.entries(tree) as [string, Tree][]
    if (kind === 'JoinExpr') {
      const left = this.from(treeOf(inner, 'larg') ?? {}, scope)
      const right = this.from(treeOf(inner, 'rarg') ?? {}, scope)
      if (treesOf(inner, 'usingClause').map(text).includes(column))
        this.organisations.same(firstOf(left)?.organisation, firstOf(right)?.organisation)
      this.condition(treeOf(inner, 'quals'), scope)
      return [...left, ...right]
    }
    const source = this.source(kind, inner, scope)
    if (!source) return []
    scope.sources.push(source)
    return [source]
  }

  private source(kind: string, inner: Tree, scope: Scope): Source | undefined {
    const alias = treeOf(inner, 'alias')
    const name = String(alias?.['aliasname'] ?? '')
    const columns = treesOf(alias, 'colnames').map(text)
    if (kind === 'RangeVar') return this.table(inner, scope)
    if (kind === 'RangeSubselect') {
      const tree = treeOf(inner, 'subquery') ?? {}
      const query = isDrawnIn(tree) ? scope.query : this.within(tree, scope)
      if (columns.length === 0) return { name, organisation: this.statement(tree, scope, query) }
      return { name, organisation: this.columns(tree, scope, query)[columns.indexOf(column)] }
    }
    if (kind !== 'RangeFunction') return
    this.expressions(treesOf(inner, 'functions'), scope)
    const defined = treesOf(inner, 'coldeflist').map((one) => treeOf(one, 'ColumnDef')?.['colname'])
    const isGuessed = columns.length + defined.length === 0
    const has = isGuessed || [...columns, ...defined].includes(column)
    return {
      name,
      organisation: has
        ? this.organisations.make(`rows given as ${name}`, { given: 'rows', query: scope.query })
        : undefined,
      isGuessed,
    }
  }

  private table(inner: Tree | undefined, scope: Scope): Source | undefined {
    if (!inner) return
    const [schema, relation] = [inner['schemaname'], String(inner['relname'])]
    const name = String(treeOf(inner, 'alias')?.['aliasname'] ?? relation)
    for (let one: Scope | undefined = scope; one && !schema; one = one.outer)
      if (one.parts.has(relation)) return { name, organisation: one.parts.get(relation) }
    if (!schema && this.around.handed?.has(relation)) this.read.isHanded = true
    if (!schema && this.around.handed?.has(relation))
      return {
        name,
        organisation: this.organisations.make(relation, { given: 'rows', query: scope.query }),
      }
    const table = tableName(inner)
    const known = this.around.tables.get(table)
    if (!known && !isOfServer(table)) this.read.faults.push(`names ${table}, which is no table`)
    this.read.tables.push(table)
    scope.query.unit.reads.push(table)
    const isDistributed = known?.place === 'distributed'
    if (known?.organisationAt === null || !known) return { name, organisation: undefined }
    const rest = isDistributed ? { table, query: scope.query } : { query: scope.query }
    return { name, organisation: this.organisations.make(table, rest) }
  }

  /** A condition that holds for every row: what it compares is the same. */
  private condition(tree: Tree | undefined, scope: Scope): void {
    if (!tree) return
    const both = treeOf(tree, 'BoolExpr')
    if (both?.['boolop'] === 'AND_EXPR') {
      const args = treesOf(both, 'args')
      for (const one of args) this.condition(one, scope)
      this.ranges(args, scope)
      return
    }
    const compared = treeOf(tree, 'A_Expr')
    if (compared && text(treesOf(compared, 'name')[0]) === '=' && compared['kind'] === 'AEXPR_OP')
      this.equal(treeOf(compared, 'lexpr'), treeOf(compared, 'rexpr'), scope)
    const within = treeOf(tree, 'SubLink')
    if (within?.['subLinkType'] === 'ANY_SUBLINK') {
      const tree = treeOf(within, 'subselect') ?? {}
      const query = isDrawnIn(tree) ? scope.query : this.within(tree, scope)
      const given = this.columns(tree, scope, query)
      for (const [at, one] of listOf(treeOf(within, 'testexpr')).entries())
        this.organisations.same(this.value(one, scope), given[at])
      return
    }
    const drawn = isExistence(tree)
    if (drawn) this.statement(drawn, scope, scope.query)
    else this.expressions([tree], scope)
  }

  /** A query in a query. */
  private within(tree: Tree, { query }: Scope): Query {
    const isLimited = treeOf(treeOf(tree, 'SelectStmt'), 'limitCount') !== undefined
    return { unit: query.unit, within: query, isLimited }
  }

  private equal(left: Tree | undefined, right: Tree | undefined, scope: Scope): void {
    const [first, second] = [listOf(left), listOf(right)]
    for (const [at, one] of first.entries()) {
      const other = second[at]
      if (other && (isOrganisation(one) || isOrganisation(other)))
        this.organisations.same(this.value(one, scope), this.value(other, scope))
    }
  }

  /** Rows that are neither before nor after others are the same. */
  private ranges(args: readonly Tree[], scope: Scope): void {
    const bounds = (sign: string) =>
      args.flatMap((one) => {
        const compared = treeOf(one, 'A_Expr')
        if (!compared || text(treesOf(compared, 'name')[0]) !== sign) return []
        const [left, right] = ['lexpr', 'rexpr'].map((side) => listOf(treeOf(compared, side))[0])
        return left && right && isOrganisation(left) ? [[left, right] as const] : []
      })
    for (const [left, right] of bounds('>='))
      for (const [same, other] of bounds('<='))
        if (
          String(namesOf(left)) === String(namesOf(same)) &&
          String(namesOf(right)) === String(namesOf(other))
        ) {
          this.organisations.same(this.value(left, scope), this.value(right, scope))
          this.read.isByRange = true
        }
  }

  /** The organisation a value is, where it is one. */
  private value(tree: Tree, scope: Scope): Organisation | undefined {
    const cast = treeOf(treeOf(tree, 'TypeCast'), 'arg')
    if (cast) return this.value(cast, scope)
    const parameter = treeOf(tree, 'ParamRef')
    if (parameter) return this.organisations.given(`$${String(parameter['number'])}`)
    const names = namesOf(tree)
    if (!names) return
    const [name, source] = [names.at(-1), names.at(-2)]
    if (source === undefined && name !== column)
      return this.around.variables?.has(String(name))
        ? this.organisations.given(names.join('.'))
        : undefined
    for (let one: Scope | undefined = scope; one; one = one.outer) {
      const found =
        source === undefined ? sourceIn(one) : one.sources.find((each) => each.name === source)
      if (!found) continue
      for (let query = scope.query; query !== one.query && query.within; query = query.within)
        query.isCorrelated = true
      return name === column ? found.organisation : undefined
    }
    // A row or a value that a function was given.
    const isGiven = names.some((one) => this.around.variables?.has(one))
    return isGiven ? this.organisations.given(names.join('.')) : undefined
  }

  /** Queries inside of expressions are about organisations too. */
  private expressions(trees: readonly Tree[], scope: Scope): void {
    for (const tree of trees)
      for (const [kind, inner] of Object.entries(tree)) {
        if (kind === 'SubLink') {
          const link = inner as Tree
          this.expressions(treeOf(link, 'testexpr') ? [treeOf(link, 'testexpr') ?? {}] : [], scope)
          const inside = treeOf(link, 'subselect') ?? {}
          this.statement(inside, scope, this.within(inside, scope))
        } else
          for (const one of Array.isArray(inner) ? inner : [inner])
            if (one !== null && typeof one === 'object') this.expressions([one as Tree], scope)
      }
  }
}
