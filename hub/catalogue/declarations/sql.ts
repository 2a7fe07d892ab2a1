import type { Declaration, Declared } from '#shared/contract/catalogue/declaration.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A declaration about to be kept. */
interface NewDeclaration {
  organisation: string
  /** `null` for every service. */
  service: string | null
  declared: Declared
  basis: string
  author: string
  at: Date
}

/** Keeps a declaration as the newest version of its kind. Call it with the organisation held. */
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

/** Until the transaction ends, nobody else declares anything for this organisation. */
export async function lockDeclarations(
  transaction: Queryable,
  organisation: string,
): Promise<void> {
  // `no key`: what arrives meanwhile only needs the organisation to stay, and does not wait.
  await transaction.query('select 1 from organisation where organisation = $1 for no key update', [
    organisation,
  ])
}

/** Every declaration of an organisation, newest first. */
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

/** The newest declaration of each kind and service. */
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
