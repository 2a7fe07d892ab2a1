import { z } from 'zod'
import { lockBounds, lockDelay } from '#shared/contract/agents/lock.ts'
import { readExtensionIds, usualExtensionIds } from '../agents/sign-in/extension-ids.ts'
import { usualScope } from '../agents/sign-in/identity-settings.ts'
import { isRecipient } from '../platform/crypto/age.ts'
import { isLoopback } from '../platform/outbound/loopback.ts'
import { readNetworks } from '../platform/outbound/networks.ts'
import { readListening } from '../platform/telemetry/settings.ts'
import { readMailAddress } from '../requests/addresses/read-mail-address.ts'
import { readPushHosts } from '../requests/delivery/channels/push/push-services.ts'
import { providerNames } from '../requests/delivery/channels/settings.ts'

/** Private networks that the hub may also call. */
const networks = z
  .string()
  .default('')
  .transform((written, context) => {
    const read = readNetworks(written)
    if (!read) context.addIssue('no network')
    return read ?? []
  })

/** Returns whether traffic to a URL is encrypted, or stays on this machine. */
function isHidden(url: string): boolean {
  const read = URL.canParse(url) ? new URL(url) : null
  return read !== null && (read.protocol === 'https:' || isLoopback(read.hostname))
}

/** The schema of each setting; those with a default are optional. */
export const known = {
  PORT: z.coerce.number().int().min(1).max(65_535).default(4310),
  HOST: z.string().min(1).default('127.0.0.1'),
  PARVIS_DATA: z.string().min(1).default('.parvis'),
  PARVIS_BACKUP_RECIPIENTS: z
    .string()
    .default('')
    .transform((written) => written.split(/\s+/).filter((one) => one !== ''))
    .refine((keys) => keys.every(isRecipient)),
  PARVIS_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`)
    .transform((url) => new URL(url).origin)
    .optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_MOVE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_REPLICA_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PARVIS_SECRET: z.string().trim().min(32).optional(),
  // Client secret, codes and identities travel here: plain HTTP only within this machine.
  PARVIS_OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isHidden)
    .optional(),
  PARVIS_OIDC_CLIENT_ID: z.string().min(1).optional(),
  PARVIS_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  PARVIS_OIDC_SCOPE: z.string().min(1).default(usualScope),
  PARVIS_OIDC_ACR: z
    .string()
    .default('')
    .transform((written) => written.split(/\s+/).filter((one) => one !== '')),
  PARVIS_RIGHTS: z.string().min(1).optional(),
  PARVIS_EXTENSION_IDS: z
    .string()
    .default(usualExtensionIds)
    .transform((written, context) => {
      const read = readExtensionIds(written)
      if (!read) context.addIssue('no id')
      return read ?? []
    }),
  PARVIS_LOCK_MINUTES: z.coerce
    .number()
    .int()
    .min(lockBounds.least)
    .max(lockBounds.most)
    .default(lockDelay),
  PARVIS_SESSION_HOURS: z.coerce.number().int().min(1).max(24).default(12),
  PARVIS_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  PARVIS_PARTS_PER_ADDRESS: z.coerce.number().int().min(0).max(1_000_000).default(3000),
  PARVIS_PROOF_OF_WORK: z.enum(['attack', 'always', 'never']).default('attack'),
  PARVIS_WEBHOOK_NETWORKS: networks,
  PARVIS_SITE_NETWORKS: networks,
  PARVIS_PROBE_MINUTES: z.coerce.number().int().min(0).max(1440).default(5),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  PARVIS_MAIL_FROM: z
    .string()
    .transform((written, context) => {
      const [, name = '', within = ''] = /^([^<>\p{Cc}]{1,120}) <([^<>]+)>$/u.exec(written) ?? []
      const address = readMailAddress(within)
      if (address === null || name.trim() === '') context.addIssue('no name or no address')
      return { name: name.trim(), address: address ?? '' }
    })
    .optional(),
  PARVIS_MAIL_RETURN: z
    .string()
    .transform((written, context) => {
      const address = readMailAddress(written)
      if (address === null) context.addIssue('no address')
      return address ?? ''
    })
    .optional(),
  PARVIS_SMS_PROVIDER: z.enum(providerNames).default('webhook'),
  PARVIS_SMS_URL: z
    .url({ protocol: /^https?$/ })
    // Phone numbers, texts and the token travel here: plain HTTP only within this machine.
    .refine(isHidden)
    .optional(),
  PARVIS_SMS_TOKEN: z.string().min(1).optional(),
  PARVIS_PUSH_CONTACT: z.url({ protocol: /^(mailto|https)$/ }).optional(),
  PARVIS_PUSH_HOSTS: z
    .string()
    .default('')
    .transform((written, context) => {
      const read = readPushHosts(written)
      if (!read) context.addIssue('no host')
      return read ?? []
    }),
  PARVIS_SECURITY_CONTACT: z
    .url({ protocol: /^(mailto|https|tel)$/ })
    // It becomes a line of security.txt, a machine-readable file.
    .regex(/^[!-~]+$/)
    .optional(),
  PARVIS_SEALS: z.string().min(1).optional(),
  PARVIS_ACCESS_MONTHS: z.coerce.number().int().min(6).max(12).default(12),
  PARVIS_METRICS: z
    .string()
    .transform((written, context) => {
      const read = readListening(written)
      if (!read) context.addIssue('no address')
      return read ?? { host: '', port: 0 }
    })
    .optional(),
  PARVIS_METRICS_TOKEN: z.string().trim().min(16).optional(),
  PARVIS_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
} as const

/** The expected format of each setting, for the error message. */
export const wanted: Record<keyof typeof known, string> = {
  PORT: 'a port number between 1 and 65535',
  HOST: 'the address to listen on, such as 127.0.0.1',
  PARVIS_DATA: 'the path of a folder',
  PARVIS_BACKUP_RECIPIENTS:
    'public keys of age (age1…) that open the backups, with a space between',
  PARVIS_PUBLIC_URL:
    'the address people reach the hub at, without a path, such as https://hub.example',
  DATABASE_URL: 'the address of a PostgreSQL server, such as postgres://user@host/database',
  DATABASE_MOVE_URL: 'the URL of the database that an organisation moves to: postgres://…',
  DATABASE_REPLICA_URL:
    'the address of a server that follows it, such as postgres://user@replica/database',
  PARVIS_SECRET: 'at least 32 characters that nobody can guess, the same for every process',
  PARVIS_OIDC_ISSUER:
    'the address of the identity provider by https, such as https://identity.example; by http only on this machine',
  PARVIS_OIDC_CLIENT_ID: 'the name under which the identity provider knows this hub',
  PARVIS_OIDC_CLIENT_SECRET: 'the secret the identity provider gave this hub',
  PARVIS_OIDC_SCOPE: 'the scopes to ask for, separated by spaces',
  PARVIS_OIDC_ACR: 'the ways of signing in that are sure enough, separated by spaces',
  PARVIS_RIGHTS: 'the path of a file of rules, in JSON',
  PARVIS_EXTENSION_IDS:
    'ids of extensions, separated by commas: 32 letters from a to p (Chromium), or the id of the manifest, such as extension@ville.example (Firefox)',
  PARVIS_LOCK_MINUTES: 'the minutes after which a console that nobody touches locks, 5 to 60',
  PARVIS_SESSION_HOURS: 'the hours after which people sign in again, active or not, 1 to 24',
  PARVIS_TRUSTED_PROXIES: 'the number of proxies in front of the hub, 0 for none',
  PARVIS_PARTS_PER_ADDRESS:
    'the parts of feedback one address may send in ten minutes, 0 for no limit',
  PARVIS_PROOF_OF_WORK: 'one of attack, always, never',
  PARVIS_WEBHOOK_NETWORKS:
    'networks that webhooks may reach besides public addresses, such as 10.20.0.0/16, separated by commas',
  PARVIS_SITE_NETWORKS:
    'networks that visits and probes may reach besides public addresses, such as 10.20.0.0/16, separated by commas',
  PARVIS_PROBE_MINUTES:
    'the minutes between two tries of the address of a service, 0 to try none, 1440 at most',
  SMTP_URL: 'the address of a mail server, such as smtps://user:password@mail.example',
  PARVIS_MAIL_FROM: 'who writes, such as Ville de Valmont <demarches@valmont.example>',
  PARVIS_MAIL_RETURN: 'the address that what cannot be delivered comes back to',
  PARVIS_SMS_PROVIDER: `the kind of gateway: ${providerNames.join(', ')}`,
  PARVIS_SMS_URL:
    'the address of the SMS gateway by https, such as https://sms.example/messages; by http only on this machine',
  PARVIS_SMS_TOKEN: 'the token that the SMS gateway gave this hub',
  PARVIS_PUSH_CONTACT: 'whom makers of browsers write to, such as mailto:web@valmont.example',
  PARVIS_PUSH_HOSTS:
    'hosts of push services besides those of the known browsers, such as push.example or *.push.example, separated by commas',
  PARVIS_SECURITY_CONTACT:
    'whom to tell of a weakness of this hub, such as mailto:securite@valmont.example',
  PARVIS_SEALS: 'the path of a folder, best on another machine’s disk',
  PARVIS_ACCESS_MONTHS: 'the months that ordinary looks stay in the access log, 6 to 12',
  PARVIS_METRICS: 'the address and port where figures are given, such as 127.0.0.1:9464',
  PARVIS_METRICS_TOKEN: 'at least 16 characters that whoever asks for figures must bring',
  PARVIS_LOG: 'one of silent, error, warn, info, debug',
}
