import { tokenSheet } from '#shared/drawing/tokens.ts'
import trackingCss from '#shared/drawing/tracking.css?inline'
import carnetCss from './carnet.css?inline'
import pagesCss from './pages.css?inline'
import promiseCss from './promise.css?inline'
import receiptCss from './receipt.css?inline'
import requestCss from './request.css?inline'
import whoLookedCss from './who-looked.css?inline'

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
