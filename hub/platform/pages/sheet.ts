import { tokenSheet } from '#shared/drawing/tokens.ts'
import trackingCss from '#shared/drawing/tracking.css?inline'
import receiptCss from '../../feedback/receipts/receipt.css?inline'
import carnetCss from '../../pages/carnet.css?inline'
import promiseCss from '../../pages/promise.css?inline'
import requestCss from '../../pages/request.css?inline'
import whoLookedCss from '../../pages/who-looked.css?inline'
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
