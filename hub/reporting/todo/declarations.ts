import { listStandingDeclarations } from '../../catalogue/declarations/sql.ts'
import type { Waiting } from './waiting.ts'

/** Choices that every report needs; without them it uses a default and says so. */
const needed = ['margin', 'commitment', 'population'] as const

/** Choices not declared for any service. */
export const declarationsWaiting: Waiting = {
  id: 'declarations',
  page: 'declarations',
  async count(database, { organisation }) {
    const standing = await listStandingDeclarations(database, organisation)
    const kinds = new Set(standing.map(({ declared }) => declared.kind))
    return needed.filter((kind) => !kinds.has(kind)).length
  },
}
