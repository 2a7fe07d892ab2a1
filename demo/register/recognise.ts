import type { RequestPut } from '#shared/contract/requests/request.ts'
import type { Entry } from './entry.ts'

/**
 * What the town tells the hub, so that agents find a request again by its usager: how to recognise
 * them, and where the register opens it. Nobody vouched for what was typed in a form.
 * @param office the back office's public address, without a final slash.
 */
export function recognise(
  { reference, requester }: Pick<Entry, 'reference' | 'requester'>,
  office: string,
): Pick<RequestPut, 'usager' | 'link'> {
  const { email, phone } = requester
  const link = `${office}/demandes/${reference}`
  if (email === undefined && phone === undefined) return { link }
  return {
    link,
    usager: {
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      verified: false,
    },
  }
}
