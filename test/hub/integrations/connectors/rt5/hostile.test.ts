import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rt5 } from '../../../../../hub/integrations/connectors/rt5.ts'
import type { Proven } from '../../../../../hub/integrations/source-client/connector.ts'
import type { SoughtAtSource } from '../../../../../hub/integrations/source-client/record.ts'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import { hasRequestTracker } from '../../../../world/back-offices.ts'
import { type RequestTracker, startRequestTracker } from '../../../../world/request-tracker.ts'
import { faultOf, readerOf } from '../../../../world/source.ts'

/** What somebody could write where an identifier is asked for, to be shown what is not theirs. */
const hostile = [
  "' OR id > 0",
  "' OR id > 0 OR Requestor.EmailAddress = '",
  "x' OR id > 0 OR id = '0",
  "\\' OR id > 0 OR Requestor.EmailAddress = \\'",
  "\\\\' OR id > 0 OR Requestor.EmailAddress = '",
  '\\',
  "'",
  "''",
  '"',
  '" OR id > 0',
  '\u2019 OR id > 0 OR id = \u20180',
  '\uff07 OR id > 0 OR id = \uff070',
  '%',
  '%%%',
  '%@example.test',
  '_',
  '_amille.martin@example.test',
  'camille.martin@example.tes_',
  '*',
  '__Active__',
  '__Inactive__',
  '__CurrentUser__',
  '__CurrentUserName__',
  '__SelectedUserName__',
  'NULL',
  'null',
  'Nobody',
  '0',
  '1',
  '-1',
  'id',
  'main.id',
  'CF.{x}',
  '',
  ' ',
  "\n' OR id > 0",
  "camille\0' OR id > 0",
  '\u001f',
  '\ud800',
  "') OR (id > 0",
  "'; DROP TABLE Tickets; --",
  "' /* */ OR id > 0 --",
  `${"'".repeat(5000)} OR id > 0`,
  'a'.repeat(20_000),
].map((value) => ({ shown: JSON.stringify(value).slice(0, 60), value }))

describe.skipIf(!hasRequestTracker)('The real Request Tracker', () => {
  let rt: RequestTracker
  let known: Proven
  beforeAll(async () => {
    rt = await startRequestTracker()
    known = await open().probe()
  })
  afterAll(async () => {
    await rt?.stop()
  })

  const open = () => readerOf(rt5, { url: rt.url }, { token: rt.token.parvis })
  // Who is asking does not depend on what is asked for: that is asked once.
  const find = (sought: SoughtAtSource) =>
    findAt({ ...open(), probe: async () => known }, sought, 'rt')

  /** What is found without any care. */
  const findRaw = async (query: string): Promise<number> => {
    const search = new URLSearchParams({ query })
    const headers = { authorization: `token ${rt.token.parvis}` }
    const answer = await fetch(`${rt.url}/REST/2.0/tickets?${search}`, { headers })
    return ((await answer.json()) as { total: number }).total
  }

  it.each([
    "Requestor.EmailAddress = '' OR id > 0 OR Requestor.EmailAddress = ''",
    "Requestor.EmailAddress = 'x' OR id > 0 OR id = '0'",
    "Requestor.MobilePhone LIKE '%'",
    "Requestor.MobilePhone LIKE '_'",
    "Status = '__Active__'",
  ])('shows strangers to a careless query: %s', async (query) => {
    expect(await findRaw(query)).toBeGreaterThan(2)
  })

  it.each(hostile)('shows no stranger to the address or the account $shown', async ({ value }) => {
    for (const kind of ['email', 'account'] as const) {
      const found = await find({ kind, value }).catch(faultOfError)
      // Nobody, or that it cannot be asked: never a record, not even one that has to be left out.
      expect(found).not.toEqual({ why: 'not_asked_for' })
      expect(Array.isArray(found) ? found : []).toEqual([])
    }
  })

  it.each(hostile)('shows no stranger to the number or the reference $shown', async ({ value }) => {
    // One of them is the reference of a ticket, and then that one is found.
    const byReference = await find({ kind: 'reference', value }).catch(faultOfError)
    const ids = Array.isArray(byReference) ? byReference.map(({ id }) => id) : []
    expect(ids).toEqual(value === '1' ? ['1'] : [])
    const byPhone = await find({ kind: 'phone', value }).catch(faultOfError)
    expect(Array.isArray(byPhone) ? byPhone : []).toEqual([])
  })

  it('still finds whom it should, after all that', async () => {
    const found = await find({ kind: 'email', value: "o'connor@example.test" })
    expect(found?.map(({ id }) => id)).toEqual([rt.ticket['irish']])
  })

  it('names in no fault what was asked for', async () => {
    const value = "secret.person@example.test\n' OR id > 0"
    const fault = await faultOf(find({ kind: 'email', value }))
    expect(JSON.stringify(fault)).not.toContain('secret.person')
  })
})

const faultOfError = (error: unknown) => faultOf(Promise.reject(error))
