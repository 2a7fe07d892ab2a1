import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { replyText } from '#shared/text/usager/requests/text.ts'
import { trackingAddress } from '../status/address.ts'

/** Adds the one thing to press while the service waits for its usager: the form of a reply. */
export function withAct(told: Tracking, publicUrl: string, code: string): Tracking {
  const { next, state, locale } = told
  if (!next || state !== 'waiting_usager') return told
  const url = `${trackingAddress(publicUrl, code)}/repondre?kind=missing&locale=${locale}`
  return { ...told, next: { ...next, act: { title: replyText[locale].kinds.missing, url } } }
}
