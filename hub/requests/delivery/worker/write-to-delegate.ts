import type { MandateKind } from '#shared/contract/requests/delegate.ts'
import { readCode } from '#shared/identifier/code.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Localised, localise } from '#shared/text/locale.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { trackingAddress } from '../../status/address.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import type { OpenSealed } from './find-proof-content.ts'
import type { PendingMandate } from './pending-requests-sql.ts'

/** Returns a message for somebody who acts for the usager: their own link, and no invitation. */
export function writeToDelegate(
  told: ProofContent,
  { code_sealed: sealed }: PendingMandate,
  open: OpenSealed,
): ProofContent | null {
  const opened = sealed && open(told.request.organisation, sealed)
  const code = opened && readCode(opened, 'tracking')
  if (!code || told.proof.asks) return null
  const page = trackingAddress(told.publicUrl, code)
  return { ...told, page, stop: `${page}/mandat`, invitation: null, isDelegate: true }
}

/**
 * Returns the message that a mandate begins with the name of the delegate, for their usager with the
 * page where it ends; any other message as it is.
 */
export function nameDelegate(
  told: ProofContent,
  mandates: readonly PendingMandate[],
  open: OpenSealed,
): ProofContent {
  const mandate = mandates.find((one) => one.mandate === told.proof.acts)
  if (!mandate || told.proof.kind !== 'message') return told
  const { request, service, zone, now, isDelegate = false } = told
  const { kind, begun_at, name_sealed } = mandate
  const name = open(request.organisation, name_sealed) ?? '…'
  const text = Object.fromEntries(
    usagerLocales.map((locale) => {
      const words = mandateText[locale]
      const said = {
        name,
        kind: words.kinds[kind as MandateKind],
        day: formatDay(begun_at, zone, locale, now),
        service: localise(service.name, locale),
        reference: request.reference,
      }
      return [locale, fill(isDelegate ? words.toDelegate : words.toUsager, said)]
    }),
  ) as Localised
  const isEnding = !isDelegate && told.page.startsWith(trackingAddress(told.publicUrl, ''))
  return {
    ...told,
    proof: { ...told.proof, text },
    page: isEnding ? `${told.page}/mandat` : told.page,
  }
}
