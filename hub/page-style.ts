import faceCss from '#shared/drawing/face.css?inline'
import { tokenSheet } from '#shared/drawing/tokens.ts'
import trackingCss from '#shared/drawing/tracking.css?inline'
import accountCss from './agents/accounts/account.css?inline'
import hostedCss from './feedback/hosted/hosted.css?inline'
import questionCss from './feedback/hosted/question-field.css?inline'
import receiptCss from './feedback/receipts/receipt.css?inline'
import frameCss from './platform/pages/frame.css?inline'
import pagesCss from './platform/pages/pages.css?inline'
import promiseCss from './requests/promises/promise.css?inline'
import carnetCss from './requests/tracking/carnet.css?inline'
import foldsCss from './requests/tracking/folds.css?inline'
import invitationCss from './requests/tracking/invitation.css?inline'
import mandateCss from './requests/tracking/mandate.css?inline'
import pressCss from './requests/tracking/press.css?inline'
import replyCss from './requests/tracking/reply.css?inline'
import requestCss from './requests/tracking/request.css?inline'
import whoLookedCss from './requests/tracking/who-looked.css?inline'

/** The style sheet of every page of the hub, without its font; each subject adds its own to it. */
export const pageStyle = [
  tokenSheet(':root'),
  pagesCss,
  frameCss,
  faceCss,
  trackingCss,
  pressCss,
  receiptCss,
  hostedCss,
  questionCss,
  promiseCss,
  requestCss,
  foldsCss,
  replyCss,
  mandateCss,
  invitationCss,
  whoLookedCss,
  carnetCss,
  accountCss,
].join('')

declare module './platform/deps.ts' {
  interface Deps {
    /** The common style sheet, without its font, for a self-contained page. */
    pageStyle: string
  }
}
