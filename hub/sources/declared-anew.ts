import { type Declared, isStillDeclared } from '../store/connectors.ts'
import type { Queryable } from '../store/database.ts'

/** A source was declared otherwise, or is read no more: a reading of it as it was ends. */
export class DeclaredAnew extends Error {}

/** @throws DeclaredAnew */
export async function refuseDeclaredAnew(database: Queryable, source: Declared): Promise<void> {
  if (!(await isStillDeclared(database, source))) throw new DeclaredAnew()
}
