import { type Tree, treeOf, treesOf } from './sql-tree.ts'

/** Whether PostgreSQL hands the conditions of the query around it down to a subquery. */
export function isDrawnIn(tree: Tree): boolean {
  const inner = treeOf(tree, 'SelectStmt')
  return (
    inner !== undefined &&
    !treeOf(inner, 'limitCount') &&
    !treeOf(inner, 'limitOffset') &&
    !JSON.stringify(inner['targetList'] ?? '').includes('"over"')
  )
}

/** The subquery of a condition that something exists or does not, where it becomes a join. */
export function isExistence(tree: Tree): Tree | undefined {
  const not = treeOf(tree, 'BoolExpr')
  const asked = not?.['boolop'] === 'NOT_EXPR' ? treesOf(not, 'args')[0] : tree
  const link = treeOf(asked, 'SubLink')
  const inside = link?.['subLinkType'] === 'EXISTS_SUBLINK' ? treeOf(link, 'subselect') : undefined
  const inner = treeOf(inside, 'SelectStmt')
  const isPlain = inner && !inner['groupClause'] && !inner['withClause'] && !inner['larg']
  return isPlain ? inside : undefined
}
