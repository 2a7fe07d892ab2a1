import { join } from 'node:path'
import type { z } from 'zod'
import type { IdentitySettings } from '../agents/sign-in/identity-settings.ts'
import { isInTheOpen } from '../platform/database/is-in-the-open.ts'
import type { Network } from '../platform/outbound/networks.ts'
import { SettingRefused } from '../platform/settings/setting-refused.ts'
import type { LogLevel } from '../platform/telemetry/log-settings.ts'
import { isForThisMachine, type MetricsSettings } from '../platform/telemetry/settings.ts'
import { didYouMean } from '../platform/terminal/did-you-mean.ts'
import type { DeliverySettings, ProviderName } from '../requests/delivery/channels/settings.ts'
import { known, wanted } from './environment.ts'
import { fileSettings, settingsFromFiles } from './settings-from-files.ts'

/** The settings of this process. */
export interface Settings {
  port: number
  host: string
  /** Folder of the embedded database. */
  data: string
  /** Public keys of age that backups are encrypted to; in clear when empty. */
  backupRecipients: readonly string[]
  /** Public URL; derived from host and port when not set. */
  publicUrl: string | null
  /** URL of the PostgreSQL server, if any. */
  databaseUrl: string | null
  /** URL of the database that an organisation moves to, for `parvis cells move` alone. */
  moveUrl: string | null
  /** URL of a read replica for reports, if any. */
  replicaUrl: string | null
  /** The hub's secret; in the folder of `data` when not set. */
  secret: string | null
  /** Identity provider of agents; without one, nobody can sign in. */
  identityProvider: IdentitySettings | null
  /** Path of the rights rules; without it, the claim `parvis` gives the rights. */
  rights: string | null
  /** Redirect URIs of the extensions that may sign in. */
  extensionRedirects: readonly string[]
  /** Minutes without a touch until the console locks. */
  lockMinutes: number
  /** Hours that a session lasts at most. */
  sessionHours: number
  /** Number of trusted proxies in front of the hub (`X-Forwarded-For`). */
  trustedProxies: number
  /** Rate limit: feedback parts from one address in ten minutes; 0 for no limit. */
  partsPerAddress: number
  /** When a browser must solve a proof of work to begin a feedback. */
  proofOfWork: 'attack' | 'always' | 'never'
  /** Private networks that webhooks may also reach. */
  webhookNetworks: readonly Network[]
  /** Private networks that site visits may also reach. */
  siteNetworks: readonly Network[]
  /** Minutes between two probes of a service's URL; 0 disables them. */
  probeMinutes: number
  /** The channels for messages to usagers, and their settings. */
  delivery: DeliverySettings
  /** Security contact of this hub (`mailto:`, `https:` or `tel:`); none when not set. */
  securityContact: string | null
  /** Folder for the second copy of the access log's seals. */
  seals: string
  /** Months to keep ordinary entries of the access log. */
  accessMonths: number
  /** The metrics endpoint; `null` disables it. */
  metrics: MetricsSettings | null
  log: LogLevel
}

/**
 * Reads the environment, and the files with secrets, once for the whole process.
 * @throws SettingRefused with the malformed or unknown variable, and the expected format
 */
export function readSettings(said: Readonly<Record<string, string | undefined>>): Settings {
  const environment = settingsFromFiles(said, (sentence) => {
    throw new SettingRefused(sentence)
  })
  for (const name of Object.keys(environment))
    if (name.startsWith('PARVIS_') && !(name in known))
      throw new SettingRefused(`${name} is not a setting Parvis knows. ${formatKnown(name)}`)
  const read = <N extends keyof typeof known>(name: N): z.output<(typeof known)[N]> => {
    const raw = environment[name] === '' ? undefined : environment[name]
    const parsed = known[name].safeParse(raw)
    if (!parsed.success)
      throw new SettingRefused(
        `${name} is ${isConfidential(name, raw) ? 'set' : `"${raw}"`} but should be ${wanted[name]}.`,
      )
    return parsed.data as z.output<(typeof known)[N]>
  }
  const hidden = (name: string, url: string | undefined): string | null => {
    if (url && isInTheOpen(url, environment['PGSSLMODE']))
      throw new SettingRefused(
        `${name} leads to another machine and says nothing of TLS. Add ?sslmode=verify-full, with &sslrootcert=/path/ca.pem for an authority of yours; or ?sslmode=disable on a network that nobody else reads.`,
      )
    return url ?? null
  }
  return {
    port: read('PORT'),
    host: read('HOST'),
    data: read('PARVIS_DATA'),
    backupRecipients: read('PARVIS_BACKUP_RECIPIENTS'),
    publicUrl: read('PARVIS_PUBLIC_URL') ?? null,
    databaseUrl: hidden('DATABASE_URL', read('DATABASE_URL')),
    moveUrl: hidden('DATABASE_MOVE_URL', read('DATABASE_MOVE_URL')),
    replicaUrl: hidden('DATABASE_REPLICA_URL', read('DATABASE_REPLICA_URL')),
    secret: read('PARVIS_SECRET') ?? null,
    identityProvider: identityOf(
      read('PARVIS_OIDC_ISSUER'),
      read('PARVIS_OIDC_CLIENT_ID'),
      read('PARVIS_OIDC_CLIENT_SECRET'),
      read('PARVIS_OIDC_SCOPE'),
      read('PARVIS_OIDC_ACR'),
    ),
    rights: read('PARVIS_RIGHTS') ?? null,
    extensionRedirects: read('PARVIS_EXTENSION_IDS'),
    lockMinutes: read('PARVIS_LOCK_MINUTES'),
    sessionHours: read('PARVIS_SESSION_HOURS'),
    trustedProxies: read('PARVIS_TRUSTED_PROXIES'),
    partsPerAddress: read('PARVIS_PARTS_PER_ADDRESS'),
    proofOfWork: read('PARVIS_PROOF_OF_WORK'),
    webhookNetworks: read('PARVIS_WEBHOOK_NETWORKS'),
    siteNetworks: read('PARVIS_SITE_NETWORKS'),
    probeMinutes: read('PARVIS_PROBE_MINUTES'),
    delivery: deliveryOf({
      url: read('SMTP_URL'),
      from: read('PARVIS_MAIL_FROM'),
      returnTo: read('PARVIS_MAIL_RETURN'),
      provider: read('PARVIS_SMS_PROVIDER'),
      gateway: read('PARVIS_SMS_URL'),
      token: read('PARVIS_SMS_TOKEN'),
      contact: read('PARVIS_PUSH_CONTACT'),
      hosts: read('PARVIS_PUSH_HOSTS'),
    }),
    securityContact: read('PARVIS_SECURITY_CONTACT') ?? null,
    seals: read('PARVIS_SEALS') ?? join(read('PARVIS_DATA'), 'seals'),
    accessMonths: read('PARVIS_ACCESS_MONTHS'),
    metrics: metricsOf(read('PARVIS_METRICS'), read('PARVIS_METRICS_TOKEN')),
    log: read('PARVIS_LOG'),
  }
}

/** Returns whether a value must not appear in a message: a secret, or a URL with credentials. */
function isConfidential(name: string, raw = ''): boolean {
  return (
    /SECRET|TOKEN|SMTP_URL|SMS_URL|DATABASE_(REPLICA_)?URL/.test(name) || /\/\/[^/]*@/.test(raw)
  )
}

function metricsOf(
  where: { host: string; port: number } | undefined,
  token: string | undefined,
): MetricsSettings | null {
  if (!where) {
    if (token) throw new SettingRefused('PARVIS_METRICS_TOKEN needs PARVIS_METRICS.')
    return null
  }
  if (!token && !isForThisMachine(where))
    throw new SettingRefused(
      'PARVIS_METRICS opens the figures to other machines: set PARVIS_METRICS_TOKEN too, or listen on 127.0.0.1.',
    )
  return { ...where, token: token ?? null }
}

interface Sent {
  url: string | undefined
  from: { name: string; address: string } | undefined
  returnTo: string | undefined
  provider: ProviderName
  gateway: string | undefined
  token: string | undefined
  contact: string | undefined
  hosts: readonly string[]
}

function deliveryOf(sent: Sent): DeliverySettings {
  const { url, from, returnTo, provider, gateway, token, contact, hosts } = sent
  if (!url !== !from)
    throw new SettingRefused('SMTP_URL and PARVIS_MAIL_FROM go together. Set both, or none.')
  if (!gateway !== !token)
    throw new SettingRefused('PARVIS_SMS_URL and PARVIS_SMS_TOKEN go together. Set both, or none.')
  return {
    mail: url && from ? { url, from, returnTo: returnTo ?? null } : null,
    sms: gateway && token ? { provider, url: gateway, token } : null,
    push: contact ? { contact, hosts } : null,
  }
}

function formatKnown(name: string): string {
  const all = [...Object.keys(known), ...fileSettings]
  const meant = didYouMean(name, all)
  return meant ? `Did you mean ${meant}?` : `It knows ${all.join(', ')}.`
}

function identityOf(
  issuer: string | undefined,
  clientId: string | undefined,
  clientSecret: string | undefined,
  scope: string,
  acr: readonly string[],
): IdentitySettings | null {
  if (!issuer && !clientId && !clientSecret) return null
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, scope, acr }
  throw new SettingRefused(
    'PARVIS_OIDC_ISSUER, PARVIS_OIDC_CLIENT_ID and PARVIS_OIDC_CLIENT_SECRET go together. Set all three, or none.',
  )
}
