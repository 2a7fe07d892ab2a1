import { tokenSheet } from '#shared/drawing/tokens.ts'
import trackingCss from '#shared/drawing/tracking.css?inline'
import receiptCss from './feedback/receipts/receipt.css?inline'
import pagesCss from './platform/pages/pages.css?inline'
import promiseCss from './requests/promises/promise.css?inline'
import carnetCss from './requests/tracking/carnet.css?inline'
import requestCss from './requests/tracking/request.css?inline'
import whoLookedCss from './requests/tracking/who-looked.css?inline'

/** The style of every page of the hub: one sheet, to which each subject adds its own. */
export const pageStyle = [
  tokenSheet(':root'),
  pagesCss,
  trackingCss,
  receiptCss,
  promiseCss,
  requestCss,
  whoLookedCss,
  carnetCss,
].join('')

declare module './platform/deps.ts' {
  interface Deps {
    /** The style of every page, for a page that is kept in one file. */
    pageStyle: string
  }
}
