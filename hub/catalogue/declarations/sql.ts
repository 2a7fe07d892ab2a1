import type { Declaration, Declared } from '#shared/contract/catalogue/declaration.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A declaration to insert. */
interface NewDeclaration {
  organisation: string
  /** `null` for every service. */
  service: string | null
  declared: Declared
  basis: string
  author: string
  at: Date
}

/**
 * Inserts a declaration as the newest version of its kind. The caller holds the lock of the
 * organisation.
 */
export async function insertDeclaration(
  transaction: Queryable,
  { organisation, service, declared, basis, author, at }: NewDeclaration,
): Promise<void> {
  await transaction.query(
    `insert into declaration
       (organisation, service, kind, version, declared, basis, author, declared_at)
     select $1, $2, $3, coalesce(max(version), 0) + 1, $4::jsonb, $5, $6, $7
     from declaration where (organisation, service, kind) = ($1, $2, $3)`,
    [organisation, service ?? '', declared.kind, JSON.stringify(declared), basis, author, at],
  )
}

/** Locks the declarations of an organisation until the transaction ends. */
export async function lockDeclarations(
  transaction: Queryable,
  organisation: string,
): Promise<void> {
  // `no key`: concurrent inserts with a foreign key to the organisation need not wait.
  await transaction.query('select 1 from organisation where organisation = $1 for no key update', [
    organisation,
  ])
}

/** Returns every declaration of an organisation, newest first. */
export async function listDeclarations(
  database: Queryable,
  organisation: string,
): Promise<Declaration[]> {
  const rows = await database.query<Omit<Declaration, 'at'> & { at: Date }>(
    `select nullif(service, '') as service, declared, basis, author, declared_at as at, version
     from declaration where organisation = $1
     order by declared_at desc, service, kind, version desc`,
    [organisation],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Returns the newest declaration of each kind and service. */
export async function listStandingDeclarations(
  database: Queryable,
  organisation: string,
): Promise<Declaration[]> {
  const rows = await database.query<Omit<Declaration, 'at'> & { at: Date }>(
    `select distinct on (service, kind)
       nullif(service, '') as service, declared, basis, author, declared_at as at, version
     from declaration where organisation = $1
     order by service, kind, version desc`,
    [organisation],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
