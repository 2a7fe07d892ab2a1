import type { Service } from '#shared/contract/catalogue/service.ts'
import type { ServiceSlug } from '../../valmont/reference.ts'

/** The confirmation of a request stored in the hub. */
export interface Confirmation {
  slug: ServiceSlug
  service: Service
  reference: string
  /** What was asked for or reported, and where. */
  kind: string
  where: string | undefined
  /** An e-mail with the link of the request is on its way. */
  isMailed: boolean
  /** End of the promise window. */
  by: Date
  /** When the form was opened, if known. */
  started: string | undefined
  /** Missing when the hub gave it in an earlier answer that was lost. */
  code: string | undefined
  trackingUrl: string | undefined
  /** The same address as a QR code, for print. */
  square: string | undefined
  /** The ticket of an invitation to say how the form went; missing when nobody was drawn. */
  ticket: string | undefined
}
