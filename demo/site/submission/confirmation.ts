import type { Service } from '#shared/contract/catalogue/service.ts'
import type { ServiceSlug } from '../../valmont/reference.ts'

/** What a usager is shown once their request is in the hub. */
export interface Confirmation {
  slug: ServiceSlug
  service: Service
  reference: string
  /** End of the promise. */
  by: Date
  /** When the form was first opened, if it is known. */
  started: string | undefined
  /** Missing when the hub had already given it to an answer that was lost on the way. */
  code: string | undefined
  trackingUrl: string | undefined
  /** The same address as a square, for whoever prints the page. */
  square: string | undefined
}
