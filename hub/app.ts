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
import { installGate } from './authorisation/gate.ts'
import { rememberOffers } from './declared/declared-offer.ts'
import { toldWebhooks } from './events/contract.ts'
import { openActivity } from './feedback/activity.ts'
import { openIntake } from './feedback/intake.ts'
import { endConnections } from './http/end-connections.ts'
import { endSlow, slowHeaders } from './http/end-slow.ts'
import { installErrors, refuseAddress, refuseOtherHosts } from './http/errors.ts'
import { bodyLimit } from './http/limits.ts'
import { allowOrigin } from './http/origins.ts'
import { documentProblemType } from './http/problem-type.ts'
import { newRequestId } from './http/request-id.ts'
import { installSecurityHeaders } from './http/security-headers.ts'
import { sortSchemas } from './http/sort-schemas.ts'
import { installGuard } from './hygiene/guard.ts'
import { bearerReader } from './keys/tokens.ts'
import { logPutOff } from './observing/log-put-off.ts'
import { logSettings } from './observing/log-settings.ts'
import { observeRequests } from './observing/observe-requests.ts'
import { unobserved } from './observing/observer.ts'
import { ensurePromiseKey } from './promises/keys.ts'
import { openStepIntake } from './requests/step-intake.ts'
import { routesList } from './routes/list.ts'
import { limitLooks } from './security/limit-looks.ts'
import type { Services } from './services.ts'
import { openSigningKeys } from './sign-in/keys.ts'
import { rememberSites } from './site/sites.ts'
import { limitPosts } from './tracking/limit-posts.ts'

/** A hub: everything it answers, as a function of what it needs from outside. */
export async function createApp(services: Services) {
  const { observer = unobserved } = services
  const app = fastify({
    bodyLimit,
    trustProxy: services.trustedProxies > 0 && ((_, hop) => hop < services.trustedProxies),
    logger: logSettings(services.log),
    genReqId: newRequestId,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    frameworkErrors: refuseAddress(services.publicUrl),
    routerOptions: { maxParamLength: 200 },
    http: slowHeaders,
    // What is still asked of a hub that stops is answered: the database is there until then.
    return503OnClosing: false,
  }).withTypeProvider<ZodTypeProvider>()
  endConnections(app)
  endSlow(app)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  observeRequests(app, observer)
  installErrors(app, observer)

  const sites = rememberSites(services.database, services.clock)
  const intake = openIntake(services.database, observer)
  const activity = openActivity(services.database, logPutOff(app.log, 'activity'))
  app.addHook('onClose', () => activity.flush())
  const readOffer = rememberOffers(services.database, services.clock)
  const looks = limitLooks({ ...services, readOffer }, logPutOff(app.log, 'alarms'))
  app.addHook('onClose', () => looks.flush())
  const keys = await openSigningKeys(services.database, services.secret)
  await services.database.transaction((transaction) =>
    ensurePromiseKey(transaction, services.secret, services.clock()),
  )
  // Only public answers are compressed: a secret beside what others chose could be guessed by length.
  await app.register(compress, { global: false })
  await installSecurityHeaders(app, services.publicUrl)
  refuseOtherHosts(app, services.publicUrl, observer)
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
      webhooks: toldWebhooks,
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

  const needs = {
    ...services,
    sites,
    intake,
    steps: openStepIntake(services),
    activity,
    keys,
    guesses,
    countPost,
    readOffer,
    countLook: looks.count,
  }
  for (const routes of routesList) await routes(app, needs)
  return app
}
