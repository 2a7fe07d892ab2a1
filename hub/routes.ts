import { accessRoutes } from './agents/access-log/routes.ts'
import { checkpointRoutes } from './agents/access-log/witness/checkpoint-routes.ts'
import { witnessRoutes } from './agents/access-log/witness/witness-routes.ts'
import { accountLinkRoutes } from './agents/accounts/link-routes.ts'
import { ownPasskeyRoutes } from './agents/accounts/own-passkey-routes.ts'
import { passkeyRoutes } from './agents/accounts/passkey-routes.ts'
import { setupRoutes } from './agents/accounts/setup-routes.ts'
import { adaptationRoutes } from './agents/acts/adaptation-routes.ts'
import { agentProofRoutes } from './agents/acts/agent-proof-routes.ts'
import { contactRoutes } from './agents/acts/contact-routes.ts'
import { keyRoutes } from './agents/authorisation/key-routes.ts'
import { beliefRoutes } from './agents/beliefs/routes.ts'
import { contextRoutes } from './agents/context/routes.ts'
import { followUpRoutes } from './agents/follow-ups/routes.ts'
import { panelRoutes } from './agents/frame/panel-routes.tsx'
import { peopleChangeRoutes } from './agents/people/change-routes.ts'
import { ownSessionRoutes } from './agents/people/own-session-routes.ts'
import { peopleRoutes } from './agents/people/people-routes.ts'
import { personSessionRoutes } from './agents/people/person-session-routes.ts'
import { mergeRoutes } from './agents/recognition/merge-routes.ts'
import { backChannelLogoutRoutes } from './agents/sign-in/back-channel-logout-routes.ts'
import { publishedKeyRoutes } from './agents/sign-in/published-key-routes.ts'
import { sessionRoutes } from './agents/sign-in/session-routes.ts'
import { signInRoutes } from './agents/sign-in/sign-in-routes.ts'
import { ruleFaultRoutes } from './agents/tools/rule-fault-routes.ts'
import { toolRoutes } from './agents/tools/tool-routes.ts'
import { toolRuleRoutes } from './agents/tools/tool-rule-routes.ts'
import { offerFileRoutes } from './catalogue/availability/offer-file-routes.ts'
import { declarationRoutes } from './catalogue/declarations/routes.ts'
import { crestRoutes } from './catalogue/identity/crest-routes.ts'
import { identityRoutes } from './catalogue/identity/routes.ts'
import { instrumentRoutes } from './catalogue/instruments/routes.ts'
import { agentRoutes } from './catalogue/organisations/agent-routes.ts'
import { serviceRoutes } from './catalogue/services/routes.ts'
import { configurationRoutes } from './catalogue/sites/configuration-routes.ts'
import { homeRoutes } from './catalogue/sites/home-routes.ts'
import { noticeRoutes } from './catalogue/sites/notice-routes.ts'
import { siteRoutes } from './catalogue/sites/site-routes.ts'
import { widgetRoutes } from './catalogue/sites/widget-routes.ts'
import { geographyRoutes } from './catalogue/territories/routes.ts'
import { consoleRoutes } from './console-routes.tsx'
import { contractRoutes } from './contract-routes.tsx'
import { setAsideRoutes } from './feedback/abuse/set-aside-routes.ts'
import { unusualArrivalRoutes } from './feedback/abuse/unusual-arrival-routes.ts'
import { handlingRoutes } from './feedback/comments/handling-routes.ts'
import { publicChangeRoutes } from './feedback/comments/public-change-routes.ts'
import { replyRoutes } from './feedback/comments/reply-routes.ts'
import { replyTemplateRoutes } from './feedback/comments/reply-template-routes.ts'
import { codePageRoutes } from './feedback/hosted/code-page-routes.ts'
import { hostedRoutes } from './feedback/hosted/hosted-routes.ts'
import { counterRoutes } from './feedback/intake/counter-routes.ts'
import { entryRoutes } from './feedback/intake/entry-routes.ts'
import { feedbackRoutes } from './feedback/intake/feedback-routes.ts'
import { previewRoutes } from './feedback/intake/preview-routes.tsx'
import { receiptPageRoutes } from './feedback/receipts/receipt-page-routes.ts'
import { receiptRoutes } from './feedback/receipts/receipt-routes.ts'
import { requestImportRoutes } from './integrations/import/routes.ts'
import { hookRoutes } from './integrations/sources/hook-routes.ts'
import { eventRoutes } from './integrations/webhooks/event-routes.ts'
import { invitationRoutes } from './invitations/invitation-routes.ts'
import { sheetRoutes } from './invitations/sheet-routes.ts'
import { operationsRoutes } from './operations/overview/routes.ts'
import { healthRoutes } from './platform/health/routes.ts'
import { securityTextRoutes } from './platform/health/security-text-routes.ts'
import type { Routes } from './platform/http/route.ts'
import { offerRoutes } from './reporting/availability/routes.ts'
import { findingRoutes } from './reporting/changes/routes.ts'
import { circumstanceRoutes } from './reporting/circumstances/routes.ts'
import { closingRoutes } from './reporting/closing/routes.ts'
import { themeRoutes } from './reporting/comments/theme-routes.ts'
import { coverageRoutes } from './reporting/coverage/routes.ts'
import { crossedRoutes } from './reporting/crossed/routes.ts'
import { equalTreatmentRoutes } from './reporting/equal-treatment/routes.ts'
import { indicatorRoutes } from './reporting/exports/indicator-routes.ts'
import { invitationCoverageRoutes } from './reporting/invitations/routes.ts'
import { languageRoutes } from './reporting/languages/routes.ts'
import { overviewRoutes } from './reporting/overview/routes.ts'
import { openDataRoutes } from './reporting/publications/open-data-routes.ts'
import { publicReplyRoutes } from './reporting/publications/public-reply-routes.ts'
import { publicationRoutes } from './reporting/publications/publication-routes.ts'
import { qualityReportRoutes } from './reporting/quality-report/routes.ts'
import { serviceFigureRoutes } from './reporting/report/service-figure-routes.ts'
import { resultRoutes } from './reporting/results/routes.ts'
import { sdgRoutes } from './reporting/sdg/routes.ts'
import { settingAsideRoutes } from './reporting/set-aside/settings-aside-routes.ts'
import { ownSiteRoutes } from './reporting/sites/own-site-routes.ts'
import { widgetHealthRoutes } from './reporting/sites/widget-health-routes.ts'
import { subscriptionLinkRoutes } from './reporting/subscriptions/subscription-link-routes.ts'
import { subscriptionRoutes } from './reporting/subscriptions/subscription-routes.ts'
import { territoryRoutes } from './reporting/territories/routes.ts'
import { toleranceRoutes } from './reporting/tolerance/routes.ts'
import { warningRoutes } from './reporting/warnings/routes.ts'
import { bounceRoutes } from './requests/delivery/bounces/routes.ts'
import { requestBatchRoutes } from './requests/intake/request-batch-routes.ts'
import { requestRoutes } from './requests/intake/request-routes.ts'
import { promisePageRoutes } from './requests/promises/promise-page-routes.ts'
import { requestReplyRoutes } from './requests/replies/reply-routes.ts'
import { messageTextRoutes } from './requests/texts/routes.ts'
import { addressRoutes } from './requests/tracking/address-routes.ts'
import { callbackPageRoutes } from './requests/tracking/callback-page-routes.ts'
import { callbackRoutes } from './requests/tracking/callback-routes.ts'
import { carnetRoutes } from './requests/tracking/carnet-routes.ts'
import { mandateRoutes } from './requests/tracking/mandate-routes.ts'
import { preferenceRoutes } from './requests/tracking/preference-routes.ts'
import { presenceRoutes } from './requests/tracking/presence-routes.ts'
import { proofsAskedRoutes } from './requests/tracking/proofs-asked-routes.ts'
import { refusalRoutes } from './requests/tracking/refusal-routes.ts'
import { stopRoutes } from './requests/tracking/stop-routes.ts'
import { trackingActionRoutes } from './requests/tracking/tracking-action-routes.ts'
import { trackingCodeRoutes } from './requests/tracking/tracking-code-routes.ts'
import { trackingDeviceRoutes } from './requests/tracking/tracking-device-routes.ts'
import { trackingPageRoutes } from './requests/tracking/tracking-page-routes.ts'
import { trackingReplyRoutes } from './requests/tracking/tracking-reply-routes.ts'
import { trackingRoutes } from './requests/tracking/tracking-routes.ts'
import { whoLookedRoutes } from './requests/tracking/who-looked-routes.ts'

/** All routes of a hub. */
export const routesList: readonly Routes[] = [
  healthRoutes,
  widgetRoutes,
  siteRoutes,
  invitationRoutes,
  sheetRoutes,
  feedbackRoutes,
  counterRoutes,
  receiptRoutes,
  receiptPageRoutes,
  hostedRoutes,
  codePageRoutes,
  noticeRoutes,
  publicChangeRoutes,
  replyRoutes,
  handlingRoutes,
  themeRoutes,
  replyTemplateRoutes,
  messageTextRoutes,
  publicationRoutes,
  publicReplyRoutes,
  findingRoutes,
  requestRoutes,
  requestBatchRoutes,
  requestImportRoutes,
  eventRoutes,
  hookRoutes,
  bounceRoutes,
  trackingRoutes,
  keyRoutes,
  peopleRoutes,
  peopleChangeRoutes,
  personSessionRoutes,
  ownSessionRoutes,
  ownPasskeyRoutes,
  promisePageRoutes,
  publishedKeyRoutes,
  securityTextRoutes,
  trackingPageRoutes,
  trackingActionRoutes,
  trackingReplyRoutes,
  addressRoutes,
  requestReplyRoutes,
  callbackPageRoutes,
  mandateRoutes,
  stopRoutes,
  refusalRoutes,
  trackingDeviceRoutes,
  whoLookedRoutes,
  presenceRoutes,
  trackingCodeRoutes,
  callbackRoutes,
  preferenceRoutes,
  carnetRoutes,
  proofsAskedRoutes,
  indicatorRoutes,
  closingRoutes,
  qualityReportRoutes,
  sdgRoutes,
  crossedRoutes,
  equalTreatmentRoutes,
  languageRoutes,
  declarationRoutes,
  circumstanceRoutes,
  warningRoutes,
  overviewRoutes,
  subscriptionRoutes,
  subscriptionLinkRoutes,
  offerRoutes,
  offerFileRoutes,
  territoryRoutes,
  toleranceRoutes,
  geographyRoutes,
  identityRoutes,
  crestRoutes,
  resultRoutes,
  openDataRoutes,
  instrumentRoutes,
  entryRoutes,
  setAsideRoutes,
  unusualArrivalRoutes,
  settingAsideRoutes,
  coverageRoutes,
  invitationCoverageRoutes,
  widgetHealthRoutes,
  agentRoutes,
  sessionRoutes,
  contextRoutes,
  mergeRoutes,
  adaptationRoutes,
  agentProofRoutes,
  contactRoutes,
  followUpRoutes,
  toolRoutes,
  toolRuleRoutes,
  ruleFaultRoutes,
  beliefRoutes,
  accessRoutes,
  operationsRoutes,
  checkpointRoutes,
  witnessRoutes,
  configurationRoutes,
  ownSiteRoutes,
  serviceRoutes,
  serviceFigureRoutes,
  previewRoutes,
  signInRoutes,
  setupRoutes,
  accountLinkRoutes,
  passkeyRoutes,
  backChannelLogoutRoutes,
  contractRoutes,
  consoleRoutes,
  panelRoutes,
  homeRoutes,
]
