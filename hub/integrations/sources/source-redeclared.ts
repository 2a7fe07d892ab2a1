import type { Queryable } from '../../platform/database/database.ts'
import { type Declared, isStillDeclared } from './connectors-sql.ts'

/** The source was declared anew or deleted, so its present reading ends. */
export class SourceRedeclared extends Error {}

/** Requires the same declaration. @throws SourceRedeclared */
export async function requireSameDeclaration(database: Queryable, source: Declared): Promise<void> {
  if (!(await isStillDeclared(database, source))) throw new SourceRedeclared()
}
