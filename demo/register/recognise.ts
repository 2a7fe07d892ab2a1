import type { RequestPut } from '#shared/contract/requests/request.ts'
import type { Entry } from './entry.ts'

/**
 * Returns how agents find a request by its usager, and its link in the register. Identifiers come
 * from a form, so nobody verified them. A birth date tells a household's members apart.
 * @param office the back office's public URL, without a final slash
 */
export function recognise(
  { reference, requester }: Pick<Entry, 'reference' | 'requester'>,
  office: string,
): Pick<RequestPut, 'usager' | 'link'> {
  const { email, phone, birth_date } = requester
  const link = `${office}/demandes/${reference}`
  if (email === undefined && phone === undefined) return { link }
  return {
    link,
    usager: {
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      ...(birth_date === undefined ? {} : { birth_date }),
      verified: false,
    },
  }
}
