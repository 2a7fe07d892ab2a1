/** An account of the town's GLPI. */
export interface GlpiAccount {
  id: number
  emails?: string[]
  phone?: string
  phone2?: string
  mobile?: string
}

/** A ticket of the town's GLPI, as its database holds it. */
export interface GlpiTicket {
  id: number
  status: number
  date: string
  date_mod: string
  solvedate?: string
  closedate?: string
  entity?: number
  category?: string
  /** Accounts that asked, 0 for one without an account. */
  requesters?: number[]
  addresses?: string[]
  technicians?: number[]
  watchers?: number[]
  is_deleted?: number
  /** The profile has no right to see it. */
  isSecret?: boolean
}

/** Entities of the town, each under the one before the last ` > `. */
export const entities = [
  { id: 0, name: 'Valmont', sees: [0, 1, 2] },
  { id: 1, name: 'Valmont > Voirie & réseaux', sees: [1] },
  { id: 2, name: 'Valmont > État civil', sees: [2] },
]

/** What can be searched, by number. */
export type Columns<Row> = Record<
  number,
  { table: string; field: string; type?: 1 | 2 | 3; valuesOf(row: Row): readonly string[] }
>

const texts = (values: readonly (string | number | undefined)[]) =>
  values.flatMap((value) => (value === undefined ? [] : String(value)))

export const ticketColumns: Columns<GlpiTicket> = {
  1: { table: 'tickets', field: 'name', valuesOf: () => ['Titre avec le nom de Mme Dupont'] },
  2: { table: 'tickets', field: 'id', valuesOf: ({ id }) => texts([id]) },
  // Listed before, as some versions do: who is assigned asks for nothing.
  3: { table: 'users', field: 'id', type: 2, valuesOf: (one) => texts(one.technicians ?? []) },
  4: { table: 'users', field: 'id', type: 1, valuesOf: (one) => texts(one.requesters ?? []) },
  7: { table: 'itilcategories', field: 'completename', valuesOf: (one) => texts([one.category]) },
  12: { table: 'tickets', field: 'status', valuesOf: ({ status }) => texts([status]) },
  15: { table: 'tickets', field: 'date', valuesOf: ({ date }) => [date] },
  16: { table: 'tickets', field: 'closedate', valuesOf: (one) => texts([one.closedate]) },
  17: { table: 'tickets', field: 'solvedate', valuesOf: (one) => texts([one.solvedate]) },
  19: { table: 'tickets', field: 'date_mod', valuesOf: (one) => [one.date_mod] },
  34: {
    table: 'tickets_users',
    field: 'alternative_email',
    type: 1,
    valuesOf: (one) => texts(one.addresses ?? []),
  },
  66: { table: 'users', field: 'id', type: 3, valuesOf: (one) => texts(one.watchers ?? []) },
  80: {
    table: 'entities',
    field: 'completename',
    valuesOf: ({ entity = 0 }) => texts([entities[entity]?.name]),
  },
}

export const accountColumns: Columns<GlpiAccount> = {
  1: { table: 'users', field: 'name', valuesOf: ({ id }) => [`login${id}`] },
  2: { table: 'users', field: 'id', valuesOf: ({ id }) => texts([id]) },
  5: { table: 'useremails', field: 'email', valuesOf: ({ emails = [] }) => emails },
  6: { table: 'users', field: 'phone', valuesOf: ({ phone }) => texts([phone]) },
  10: { table: 'users', field: 'phone2', valuesOf: ({ phone2 }) => texts([phone2]) },
  11: { table: 'users', field: 'mobile', valuesOf: ({ mobile }) => texts([mobile]) },
}

/** As two versions write what joins actors to their tickets. */
export function joinedBy(type: 1 | 2 | 3): object {
  const condition = type === 2 ? 'AND NEWTABLE.`type` = 2' : { 'NEWTABLE.type': type }
  return {
    beforejoin: { table: 'glpi_tickets_users', joinparams: { jointype: 'child', condition } },
  }
}
