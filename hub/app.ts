import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import fastify, { LogController } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { openActivity } from './activity.ts'
import { installGate } from './authorisation/gate.ts'
import { rememberOffers } from './declared-offer.ts'
import { endConnections } from './end-connections.ts'
import { installErrors, refuseAddress } from './errors.ts'
import { tellWebhooks } from './events/contract.ts'
import { installGuard } from './hygiene/guard.ts'
import { openIntake } from './intake.ts'
import { bodyLimit } from './limits.ts'
import { allowOrigin } from './origins.ts'
import { tellProblemType } from './problem-type.ts'
import { ensurePromiseKey } from './promises/keys.ts'
import { accessRoutes } from './routes/access.ts'
import { adaptationRoutes } from './routes/adaptations.ts'
import { agentRoutes } from './routes/agent.ts'
import { agentProofRoutes } from './routes/agent-proofs.ts'
import { backChannelLogoutRoutes } from './routes/back-channel-logout.ts'
import { beliefRoutes } from './routes/beliefs.ts'
import { bounceRoutes } from './routes/bounces.ts'
import { callbackRoutes } from './routes/callbacks.ts'
import { carnetRoutes } from './routes/carnet.ts'
import { circumstanceRoutes } from './routes/circumstances.ts'
import { configurationRoutes } from './routes/configuration.ts'
import { consoleRoutes } from './routes/console.tsx'
import { contactRoutes } from './routes/contacts.ts'
import { contextRoutes } from './routes/context.ts'
import { contractRoutes } from './routes/contract.tsx'
import { counterRoutes } from './routes/counters.ts'
import { coverageRoutes } from './routes/coverage.ts'
import { crossedRoutes } from './routes/crossed.ts'
import { declarationRoutes } from './routes/declarations.ts'
import { entryRoutes } from './routes/entries.ts'
import { eventRoutes } from './routes/events.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { findingRoutes } from './routes/findings.ts'
import { geographyRoutes } from './routes/geography.ts'
import { healthRoutes } from './routes/health.ts'
import { hookRoutes } from './routes/hooks.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { instrumentRoutes } from './routes/instruments.ts'
import { keyRoutes } from './routes/keys.ts'
import { mergeRoutes } from './routes/merges.ts'
import { noticeRoutes } from './routes/notice.ts'
import { offerFileRoutes } from './routes/offer-file.ts'
import { offerRoutes } from './routes/offers.ts'
import { openDataRoutes } from './routes/open-data.ts'
import { overviewRoutes } from './routes/overview.ts'
import { ownSiteRoutes } from './routes/own-sites.ts'
import { preferenceRoutes } from './routes/preferences.ts'
import { previewRoutes } from './routes/preview.tsx'
import { promisePageRoutes } from './routes/promise-page.ts'
import { proofsAskedRoutes } from './routes/proofs-asked.ts'
import { publicReplyRoutes } from './routes/public-replies.ts'
import { publicationRoutes } from './routes/publications.ts'
import { publishedKeyRoutes } from './routes/published-keys.ts'
import { receiptRoutes } from './routes/receipt.ts'
import { receiptPageRoutes } from './routes/receipt-page.ts'
import { replyRoutes } from './routes/replies.ts'
import { replyTemplateRoutes } from './routes/reply-templates.ts'
import { requestBatchRoutes } from './routes/request-batch.ts'
import { requestImportRoutes } from './routes/request-import.ts'
import { requestRoutes } from './routes/requests.ts'
import { resultRoutes } from './routes/results.ts'
import { ruleFaultRoutes } from './routes/rule-faults.ts'
import { serviceFigureRoutes } from './routes/service-figures.ts'
import { serviceRoutes } from './routes/services.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { setAsideRoutes } from './routes/set-aside.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { siteRoutes } from './routes/sites.ts'
import { stopRoutes } from './routes/stop.ts'
import { subscriptionLinkRoutes } from './routes/subscription-links.ts'
import { subscriptionRoutes } from './routes/subscriptions.ts'
import { territoryRoutes } from './routes/territories.ts'
import { themeRoutes } from './routes/themes.ts'
import { toolRuleRoutes } from './routes/tool-rules.ts'
import { toolRoutes } from './routes/tools.ts'
import { trackingRoutes } from './routes/tracking.ts'
import { trackingActionRoutes } from './routes/tracking-actions.ts'
import { trackingCodeRoutes } from './routes/tracking-codes.ts'
import { trackingDeviceRoutes } from './routes/tracking-devices.ts'
import { trackingPageRoutes } from './routes/tracking-page.ts'
import { warningRoutes } from './routes/warnings.ts'
import { whoLookedRoutes } from './routes/who-looked.ts'
import { widgetRoutes } from './routes/widget.ts'
import { widgetHealthRoutes } from './routes/widget-health.ts'
import { limitLooks } from './security/limit-looks.ts'
import { securityHeaders } from './security-headers.ts'
import type { Services } from './services.ts'
import { openSigningKeys } from './sign-in/keys.ts'
import { rememberSites } from './sites.ts'
import { bearerReader } from './tokens.ts'
import { limitPosts } from './tracking/limit-posts.ts'

/** A hub: everything it answers, as a function of what it needs from outside. */
export async function createApp(services: Services) {
  const app = fastify({
    bodyLimit,
    trustProxy: services.trustedProxies > 0 && ((_, hop) => hop < services.trustedProxies),
    logger: services.log === 'silent' ? false : { level: services.log, redact: redacted },
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: refuseAddress,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>()
  endConnections(app)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  installErrors(app)

  const sites = rememberSites(services.database, services.clock)
  const intake = openIntake(services.database)
  const activity = openActivity(services.database, (error) =>
    app.log.warn({ code: (error as { code?: string }).code }, 'activity is held in memory'),
  )
  app.addHook('onClose', () => activity.flush())
  const readOffer = rememberOffers(services.database, services.clock)
  const looks = limitLooks({ ...services, readOffer }, (error) =>
    app.log.warn({ code: (error as { code?: string }).code }, 'alarms are held in memory'),
  )
  app.addHook('onClose', () => looks.flush())
  const keys = await openSigningKeys(services.database, services.secret)
  await services.database.transaction((transaction) =>
    ensurePromiseKey(transaction, services.secret, services.clock()),
  )
  // Only public answers are compressed: a secret beside what others chose could be guessed by length.
  await app.register(compress, { global: false })
  await app.register(helmet, securityHeaders)
  await app.register(cors, () => allowOrigin(services, sites))
  const guesses = installGuard(app, services)
  installGate(app, { ...services, readBearer: bearerReader(keys, services) })
  const countPost = limitPosts(services.clock)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Parvis',
        version: '1',
        description: 'Perceived quality and the general interest, side by side.',
      },
      servers: [{ url: services.publicUrl }],
      webhooks: tellWebhooks(),
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer' },
          token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => tellProblemType(jsonSchemaTransformObject(document)),
  })

  await app.register(healthRoutes, services)
  await app.register(widgetRoutes, services)
  await app.register(siteRoutes, { ...services, sites, activity })
  await app.register(feedbackRoutes, { ...services, sites, intake, activity })
  await app.register(counterRoutes, { ...services, sites })
  await app.register(receiptRoutes, services)
  await app.register(receiptPageRoutes, services)
  await app.register(noticeRoutes, { ...services, sites })
  await app.register(replyRoutes, services)
  await app.register(themeRoutes, services)
  await app.register(replyTemplateRoutes, services)
  await app.register(publicationRoutes, services)
  await app.register(publicReplyRoutes, { ...services, sites })
  await app.register(findingRoutes, services)
  await app.register(requestRoutes, services)
  await app.register(requestBatchRoutes, services)
  await app.register(requestImportRoutes, services)
  await app.register(eventRoutes, services)
  await app.register(hookRoutes, services)
  await app.register(bounceRoutes, services)
  await app.register(trackingRoutes, services)
  await app.register(keyRoutes, services)
  await app.register(promisePageRoutes, services)
  await app.register(publishedKeyRoutes, { ...services, keys })
  await app.register(trackingPageRoutes, { ...services, sites })
  await app.register(trackingActionRoutes, { ...services, sites, countPost })
  await app.register(stopRoutes, { ...services, countPost })
  await app.register(trackingDeviceRoutes, { ...services, countPost })
  await app.register(whoLookedRoutes, { ...services, countPost })
  await app.register(trackingCodeRoutes, services)
  await app.register(callbackRoutes, services)
  await app.register(preferenceRoutes, services)
  await app.register(carnetRoutes, { ...services, guesses })
  await app.register(proofsAskedRoutes, { ...services, sites })
  await app.register(indicatorRoutes, services)
  await app.register(crossedRoutes, services)
  await app.register(declarationRoutes, services)
  await app.register(circumstanceRoutes, services)
  await app.register(warningRoutes, services)
  await app.register(overviewRoutes, services)
  await app.register(subscriptionRoutes, services)
  await app.register(subscriptionLinkRoutes, services)
  await app.register(offerRoutes, services)
  await app.register(offerFileRoutes, services)
  await app.register(territoryRoutes, services)
  await app.register(geographyRoutes, services)
  await app.register(resultRoutes, services)
  await app.register(openDataRoutes, services)
  await app.register(instrumentRoutes, services)
  await app.register(entryRoutes, { ...services, sites, intake })
  await app.register(setAsideRoutes, services)
  await app.register(coverageRoutes, services)
  await app.register(widgetHealthRoutes, { ...services, activity })
  await app.register(agentRoutes, services)
  await app.register(sessionRoutes, services)
  const looking = { ...services, readOffer, countLook: looks.count }
  await app.register(contextRoutes, looking)
  await app.register(mergeRoutes, looking)
  await app.register(adaptationRoutes, looking)
  await app.register(agentProofRoutes, looking)
  await app.register(contactRoutes, looking)
  await app.register(toolRoutes, services)
  await app.register(toolRuleRoutes, services)
  await app.register(ruleFaultRoutes, services)
  await app.register(beliefRoutes, services)
  await app.register(accessRoutes, services)
  await app.register(configurationRoutes, services)
  await app.register(ownSiteRoutes, services)
  await app.register(serviceRoutes, services)
  await app.register(serviceFigureRoutes, services)
  await app.register(previewRoutes, { ...services, sites })
  await app.register(signInRoutes, { ...services, keys })
  await app.register(backChannelLogoutRoutes, services)
  await app.register(contractRoutes, services)
  await app.register(consoleRoutes, services)
  return app
}

/** Codes and keys never reach the log. */
const redacted = [
  'req.headers.authorization',
  'req.headers.dpop',
  'req.headers["parvis-tracking"]',
  'req.headers["parvis-receipt"]',
]
