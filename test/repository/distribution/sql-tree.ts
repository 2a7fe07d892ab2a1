/** A piece of a parsed statement, as PostgreSQL names it: `{ SelectStmt: { … } }`. */
export type Tree = Readonly<Record<string, unknown>>

/** The column by which everything is distributed. */
export const column = 'organisation'

/** The piece under a name. */
export const treeOf = (tree: Tree | undefined, name: string) => tree?.[name] as Tree | undefined
/** The pieces of the list under a name. */
export const treesOf = (tree: Tree | undefined, name: string) =>
  (tree?.[name] ?? []) as readonly Tree[]

/** What a name in a statement says. */
export const text = (tree: Tree | undefined) => String(treeOf(tree, 'String')?.['sval'])

/** What a list in parentheses holds; one value is a list of one. */
export function listOf(tree: Tree | undefined): readonly Tree[] {
  if (!tree) return []
  const row = treeOf(tree, 'RowExpr')
  return row ? treesOf(row, 'args') : [tree]
}

/** The names of a column as it is written, `*` for all of them. */
export function namesOf(tree: Tree | undefined): string[] | undefined {
  const reference = treeOf(tree, 'ColumnRef')
  if (!reference) return
  return treesOf(reference, 'fields').map((one) => ('A_Star' in one ? '*' : text(one)))
}

/** Whether it is the organisation of something. */
export const isOrganisation = (tree: Tree) => namesOf(tree)?.at(-1) === column

/** A table as the catalog of this test names it: with its schema where it is not `public`. */
export const tableName = (relation: Tree | undefined) =>
  relation?.['schemaname'] && relation['schemaname'] !== 'public'
    ? `${String(relation['schemaname'])}.${String(relation['relname'])}`
    : String(relation?.['relname'])
