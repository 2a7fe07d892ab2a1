import compress from '@fastify/compress'
import cors from '@fastify/cors'
import swagger from '@fastify/swagger'
import fastify, { LogController } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { limitLooks } from './agents/alarms/limit-looks.ts'
import { bearerReader } from './agents/authorisation/access-tokens.ts'
import { installGate } from './agents/authorisation/gate.ts'
import { cacheIdentities } from './catalogue/identity/identities.ts'
import { cacheServiceDefinitions } from './catalogue/services/service-definition.ts'
import { openRefusedOrigins } from './catalogue/sites/refused-origins.ts'
import { cacheSites } from './catalogue/sites/sites.ts'
import { installRateLimit } from './feedback/abuse/rate-limit.ts'
import { openActivity } from './feedback/intake/activity.ts'
import { openIntake } from './feedback/intake/intake.ts'
import { openTakeIn } from './feedback/intake/take-in.ts'
import { takeWhole } from './feedback/intake/take-whole.ts'
import { foldBeforeReading } from './feedback/part-log/fold-before-reading.ts'
import { openUpdateSources } from './integrations/sources/update-sources.ts'
import { documentedWebhooks } from './integrations/webhooks/contract.ts'
import { pageStyle } from './page-style.ts'
import { openSigningKeys } from './platform/crypto/signing-keys.ts'
import type { Deps } from './platform/deps.ts'
import { endConnections } from './platform/http/end-connections.ts'
import { endSlow, slowHeaders } from './platform/http/end-slow.ts'
import { installErrors, refuseAddress, refuseOtherHosts } from './platform/http/errors.ts'
import { isProxy } from './platform/http/is-proxy.ts'
import { bodyLimit } from './platform/http/limits.ts'
import { allowOrigin } from './platform/http/origins.ts'
import { documentProblemType } from './platform/http/problem-type.ts'
import { renewRoot } from './platform/http/renew-root.ts'
import { newRequestId } from './platform/http/request-id.ts'
import { installSecurityHeaders } from './platform/http/security-headers.ts'
import { sortSchemas } from './platform/http/sort-schemas.ts'
import { logPostponed } from './platform/telemetry/log-postponed.ts'
import { logSettings } from './platform/telemetry/log-settings.ts'
import { observeRequests } from './platform/telemetry/observe-requests.ts'
import { unobserved } from './platform/telemetry/observer.ts'
import { openStepIntake } from './requests/intake/step-intake.ts'
import { ensurePromiseKey } from './requests/promises/keys.ts'
import { limitPosts } from './requests/tracking/limit-posts.ts'
import { sendPageRefused } from './requests/tracking/page-refused.ts'
import { routesList } from './routes.ts'

/** The dependencies a hub creates itself, once. */
type MadeDeps =
  | 'sites'
  | 'identities'
  | 'intake'
  | 'takeIn'
  | 'steps'
  | 'activity'
  | 'refusedOrigins'
  | 'keys'
  | 'guesses'
  | 'partsLimit'
  | 'countPost'
  | 'getServiceDefinition'
  | 'pageStyle'
  | 'updateSources'
  | 'countLook'

/** Creates the Fastify application of a hub, from its dependencies. */
export async function createApp(given: Omit<Deps, MadeDeps>) {
  const { observer = unobserved } = given
  const identities = cacheIdentities(given.database, given.clock)
  const sendPage = sendPageRefused({ identities })
  const app = fastify({
    bodyLimit,
    trustProxy: given.trustedProxies > 0 && isProxy(given.trustedProxies),
    logger: logSettings(given.log),
    genReqId: newRequestId,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    frameworkErrors: refuseAddress(given.publicUrl, sendPage),
    routerOptions: { maxParamLength: 200 },
    http: slowHeaders,
    // Keep answering during shutdown: the database is open until the last request.
    return503OnClosing: false,
  }).withTypeProvider<ZodTypeProvider>()
  const isClosing = endConnections(app)
  endSlow(app)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  observeRequests(app, observer)
  installErrors(app, sendPage, observer)

  const sites = cacheSites(given.database, given.clock)
  const refusedOrigins = openRefusedOrigins({ ...given, sites }, logPostponed(app.log, 'origins'))
  const intake = openIntake(given.database, given.folding, observer)
  const activity = openActivity(given.database, logPostponed(app.log, 'activity'))
  app.addHook('onClose', () => activity.flush())
  app.addHook('onClose', () => refusedOrigins.flush())
  const getServiceDefinition = cacheServiceDefinitions(given.database, given.clock)
  const looks = limitLooks({ ...given, getServiceDefinition }, logPostponed(app.log, 'alarms'))
  app.addHook('onClose', () => looks.flush())
  const keys = await openSigningKeys(given.database, given.secret)
  await given.database.transaction((transaction) =>
    ensurePromiseKey(transaction, given.secret, given.clock()),
  )
  // Compress public answers only: compression beside a secret allows a BREACH attack.
  await app.register(compress, { global: false })
  await installSecurityHeaders(app, given.publicUrl)
  refuseOtherHosts(app, given.publicUrl, observer)
  await app.register(cors, () => allowOrigin(given.publicUrl, sites, refusedOrigins.note))
  const { guesses, partsLimit } = installRateLimit(app, given)
  if (given.rootReading) renewRoot(app, given.rootReading)
  installGate(app, { ...given, readBearer: bearerReader(keys, given) })
  foldBeforeReading(app, given)
  const countPost = limitPosts(given.clock)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Parvis',
        version: '1',
        description: 'Perceived quality and the general interest, side by side.',
      },
      servers: [{ url: given.publicUrl }],
      webhooks: documentedWebhooks,
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer' },
          token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) =>
      sortSchemas(documentProblemType(jsonSchemaTransformObject(document))),
  })

  const deps: Deps = {
    ...given,
    sites,
    identities,
    intake,
    takeIn: openTakeIn({ ...given, sites, intake, activity, guesses }),
    steps: openStepIntake(given),
    activity,
    refusedOrigins,
    keys,
    guesses,
    partsLimit,
    countPost,
    getServiceDefinition,
    pageStyle,
    updateSources: openUpdateSources(given),
    countLook: looks.count,
  }
  for (const routes of routesList) await routes(app, deps)
  takeWhole(app, { ...deps, isClosing })
  return app
}
