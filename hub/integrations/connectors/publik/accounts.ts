import * as z from 'zod'
import { normalise } from '../../../requests/identifiers/normalise.ts'
import { expectShape, textOrNone } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { Get } from './get.ts'
import { formName } from './own.ts'

const persons = z.object({
  err: z.literal(0),
  data: z.array(
    z.object({
      user_email: textOrNone,
      user_nameid: textOrNone,
      user_phone: textOrNone.catch(undefined),
      user_mobile: textOrNone.catch(undefined),
    }),
  ),
})

/** Most persons in one answer: more near matches mean a search for nobody in particular. */
const mostPersons = 100

/**
 * Lists the accounts with exactly this address or number. Publik matches approximately, so the
 * connector compares each.
 * @throws SourceFault when the answer may be incomplete, or the value cannot be searched
 */
export async function accountsOf(get: Get, kind: 'email' | 'phone', value: string) {
  const query = [
    ['q', value],
    ['limit', String(mostPersons)],
  ] as const
  const { data } = expectShape(persons, (await get('/api/users/', query)).body)
  if (data.length >= mostPersons) throw new SourceFault({ why: 'not_asked_for' })
  const sought = normalise({ kind, value })
  const exact = data.filter(({ user_email, user_phone, user_mobile }) =>
    (kind === 'email' ? [user_email] : [user_phone, user_mobile]).some(
      (said) =>
        said !== undefined && sought !== null && normalise({ kind, value: said }) === sought,
    ),
  )
  return exact.map(({ user_nameid }) => {
    if (!user_nameid) throw new SourceFault({ why: 'unexpected', path: '/data/user_nameid' })
    return user_nameid
  })
}

const filed = z.object({ data: z.array(z.object({ form_slug: formName })) })

/** Page size of requests over all forms. */
const perPage = 200

/** Page limit: nobody has this many requests. */
const mostPages = 100

/**
 * Lists the forms an account submitted. Publik filters after pagination, so only an empty page is
 * the last.
 */
export async function formsOf(get: Get, account: string): Promise<ReadonlySet<string>> {
  const forms = new Set<string>()
  for (let place = 0; place < mostPages; place++) {
    const { body } = await get('/api/forms/', [
      ['status', 'all'],
      ['filter-user-uuid', account],
      // Without it, a key without a user sees nothing.
      ['ignore-roles', 'on'],
      ['order_by', 'receipt_time'],
      ['limit', String(perPage)],
      ['offset', String(place * perPage)],
    ])
    const { data } = expectShape(filed, body)
    if (data.length === 0) return forms
    for (const { form_slug } of data) forms.add(form_slug)
  }
  throw new SourceFault({ why: 'endless' })
}
