import { tokenSheet } from '#shared/drawing/tokens.ts'
import trackingCss from '#shared/drawing/tracking.css?inline'
import receiptCss from '../../feedback/receipts/receipt.css?inline'
import promiseCss from '../../requests/promises/promise.css?inline'
import carnetCss from '../../requests/tracking/carnet.css?inline'
import requestCss from '../../requests/tracking/request.css?inline'
import whoLookedCss from '../../requests/tracking/who-looked.css?inline'
import pagesCss from './pages.css?inline'

/** The style of every page of the hub. */
export const sheet = [
  tokenSheet(':root'),
  pagesCss,
  trackingCss,
  receiptCss,
  promiseCss,
  requestCss,
  whoLookedCss,
  carnetCss,
].join('')
