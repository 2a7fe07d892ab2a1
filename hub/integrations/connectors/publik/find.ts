import type { Page } from '../../source-client/connector.ts'
import type { SoughtAtSource, SourceRecord } from '../../source-client/record.ts'
import { walkPages } from '../../source-client/walk.ts'
import { accountsOf, formsOf } from './accounts.ts'
import type { Filings } from './filings.ts'
import type { Get } from './get.ts'

/** The scope of a search. */
interface Scope {
  /** Forms to read; `null` for all. */
  named: readonly string[] | null
  formsRead: () => Promise<readonly string[]>
  /** Publik cannot search persons for a key with roles. */
  hasRoles: boolean
}

/** Opens the search for a usager's requests. It leaves out what the key may not read. */
export function openFind(get: Get, filings: Filings, { named, formsRead, hasRoles }: Scope) {
  const inForm = (form: string, name: string, value: string) =>
    walkPages((place) =>
      filings.some(
        form,
        [
          [name, value],
          ['order_by', 'id'],
        ],
        place,
        [403],
      ),
    )

  async function* ofAccount(account: string): AsyncGenerator<Page> {
    // Publik reserves these words for the caller itself.
    if (account.startsWith('__')) return
    for (const form of await formsOf(get, account))
      if (!named || named.includes(form)) yield* inForm(form, 'filter-user-uuid', account)
  }

  async function* look({ kind, value }: SoughtAtSource): AsyncGenerator<Page> {
    switch (kind) {
      case 'account':
        return yield* ofAccount(value)
      case 'reference':
        for (const form of await formsRead()) yield* inForm(form, 'filter-number', value)
        return
      default:
        for (const account of await accountsOf(get, kind, value))
          for await (const page of ofAccount(account))
            yield kind === 'email' ? page : page.map((record) => withPhone(record, value))
    }
  }

  return (sought: SoughtAtSource) => {
    const isPerson = sought.kind === 'email' || sought.kind === 'phone'
    return isPerson && hasRoles ? undefined : look(sought)
  }
}

/** Adds the account's phone number, which requests lack. */
function withPhone(record: SourceRecord, phone: string): SourceRecord {
  return {
    ...record,
    usagers: record.usagers.map((usager) => ({ ...usager, phone, derived: true })),
  }
}
