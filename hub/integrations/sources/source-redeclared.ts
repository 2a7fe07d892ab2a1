import type { Queryable } from '../../platform/database/database.ts'
import { type Declared, isStillDeclared } from './connectors-sql.ts'

/** A source was declared otherwise, or is read no more: a reading of it as it was ends. */
export class SourceRedeclared extends Error {}

/** @throws SourceRedeclared */
export async function requireSameDeclaration(database: Queryable, source: Declared): Promise<void> {
  if (!(await isStillDeclared(database, source))) throw new SourceRedeclared()
}
