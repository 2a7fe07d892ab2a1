import type { SoughtAtSource, SourceUsager } from '../../source-client/record.ts'
import { chooseOf, isSame } from '../../source-client/same-usager.ts'
import { spellPhone } from '../../source-client/spell-phone.ts'
import { readColumns } from './columns.ts'
import { type Condition, type Line, search, whole } from './search.ts'
import type { SessionClient } from './session.ts'

const places = {
  id: ['glpi_users', 'id'],
  email: ['glpi_useremails', 'email'],
  mobile: ['glpi_users', 'mobile'],
  phone: ['glpi_users', 'phone'],
  second: ['glpi_users', 'phone2'],
} as const

type Account = Line<keyof typeof places>

/** Most accounts in one call: many servers limit a URL to 8,190 bytes. */
const mostAtOnce = 40

/** Reads the GLPI accounts of usagers, limited to identifying fields. */
export function openRequesters(ask: SessionClient) {
  let columns: Promise<Record<keyof typeof places, string>> | undefined
  const find = async (
    conditionsOf: (column: Record<keyof typeof places, string>) => Condition[],
  ) => {
    columns ??= readColumns(ask, 'User', places)
    const known = await columns.catch((error: unknown) => {
      columns = undefined
      throw error
    })
    const found: Account[] = []
    const conditions = conditionsOf(known)
    for (let at = 0; at < conditions.length; at += mostAtOnce) {
      const some = conditions.slice(at, at + mostAtOnce)
      for (let isLast = false, from = 0; !isLast; ) {
        const page = await search<keyof typeof places>(ask, 'User', known, {
          conditions: some,
          sort: 'id',
          from,
          most: 200,
        })
        found.push(...page.lines)
        from += page.lines.length
        isLast = page.isLast
      }
    }
    return found
  }
  return {
    /** Reads accounts by id; those invisible to the key are missing. */
    async read(ids: readonly string[]): Promise<ReadonlyMap<string, Account>> {
      const found = await find((column) => ids.map((id) => [column.id, 'equals', id]))
      return new Map(found.flatMap((one) => (one.id[0] ? [[one.id[0], one] as const] : [])))
    },
    /** Lists the ids of accounts with this address or number. */
    async having(sought: SoughtAtSource): Promise<readonly string[]> {
      const found = await find((column) =>
        sought.kind === 'email'
          ? [[column.email, 'contains', whole(sought.value)]]
          : spellPhone(sought.value).flatMap((written) =>
              [column.mobile, column.phone, column.second].map(
                (one): Condition => [one, 'contains', written],
              ),
            ),
      )
      return found.flatMap((one) => (isSame(usagerOf(one, sought), sought) ? one.id : []))
    },
  }
}

/**
 * Turns an account into a usager; of several addresses it takes the one searched, else the first.
 */
export function usagerOf(account: Account, sought?: SoughtAtSource): SourceUsager {
  const [id] = account.id
  const email = chooseOf('email', account.email, sought)
  const phone = chooseOf('phone', [...account.mobile, ...account.phone, ...account.second], sought)
  return { ...(id && { account: id }), ...(email && { email }), ...(phone && { phone }) }
}
