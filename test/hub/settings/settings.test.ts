import { describe, expect, it } from 'vitest'
import { readSettings } from '../../../hub/settings/settings.ts'

/** The digest of the extension that its own source builds, as Firefox makes it. */
const digest = 'a05a24b155297200b34987f3e90d83172f9da45a'
const builtRedirects = [
  'https://jpmlhkmogfdpakbfbjgagffbkbahblge.chromiumapp.org/',
  `https://${digest}.extensions.allizom.org/`,
  `http://127.0.0.1/mozoauth2/${digest}`,
]

describe('Settings', () => {
  it('are all optional', () => {
    expect(readSettings({ PATH: '/bin' })).toEqual({
      port: 4310,
      host: '127.0.0.1',
      data: '.parvis',
      publicUrl: null,
      databaseUrl: null,
      moveUrl: null,
      replicaUrl: null,
      secret: null,
      identityProvider: null,
      rights: null,
      extensionRedirects: builtRedirects,
      lockMinutes: 15,
      sessionHours: 12,
      trustedProxies: 0,
      partsPerAddress: 3000,
      proofOfWork: 'attack',
      webhookNetworks: [],
      siteNetworks: [],
      probeMinutes: 5,
      delivery: { mail: null, sms: null, push: null },
      securityContact: null,
      seals: '.parvis/seals',
      backupRecipients: [],
      accessMonths: 12,
      log: 'info',
      metrics: null,
    })
  })

  it.each([
    [{ PORT: 'four' }, /PORT is "four" but should be a port number/],
    [{ PORT: '70000' }, /PORT/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
    [
      { DATABASE_REPLICA_URL: 'replica' },
      /REPLICA_URL is set but should be the address of a server/,
    ],
    [{ PARVIS_PUBLIC_URL: 'hub' }, /PARVIS_PUBLIC_URL/],
    [{ PARVIS_PUBLIC_URL: 'https://hub.example/parvis' }, /PARVIS_PUBLIC_URL/],
    [{ PARVIS_SECRET: ' '.repeat(40) }, /PARVIS_SECRET/],
    [{ PARVIS_SECRET: 'short' }, /PARVIS_SECRET is set but should be at least 32 characters/],
    [{ PARVIS_OIDC_SURE: 'eidas2' }, /PARVIS_OIDC_SURE is not a setting Parvis knows/],
    [{ PARVIS_OIDC_ISSUER: 'https://identity.example' }, /go together. Set all three, or none/],
    [{ PARVIS_OIDC_ISSUER: 'http://identity.example' }, /OIDC_ISSUER is .* should be .* by https/],
    [
      { PARVIS_SECURITY_CONTACT: 'securite@valmont.example' },
      /SECURITY_CONTACT is .* whom to tell/,
    ],
    [{ PARVIS_SECURITY_CONTACT: 'http://valmont.example' }, /SECURITY_CONTACT is/],
    [{ PARVIS_SECURITY_CONTACT: 'https://a.example/\r\nContact: b' }, /SECURITY_CONTACT is/],
    [
      { PARVIS_WEBHOOK_NETWORKS: '10.0.0.0/40' },
      /WEBHOOK_NETWORKS is "10.0.0.0\/40" but should be/,
    ],
    ...['4', '61', '7.5'].map((minutes): [Record<string, string>, RegExp] => [
      { PARVIS_LOCK_MINUTES: minutes },
      /PARVIS_LOCK_MINUTES is "[\d.]+" but should be the minutes .* 5 to 60/,
    ]),
    [{ PARVIS_SESSION_HOURS: '25' }, /PARVIS_SESSION_HOURS is "25" but should be the hours/],
    [{ PARVIS_PROBE_MINUTES: '2000' }, /PARVIS_PROBE_MINUTES is "2000" but should be the minutes/],
    [{ SMTP_URL: 'mail.example' }, /SMTP_URL is set but should be the address of a mail server/],
    [{ SMTP_URL: 'smtp://mail.example' }, /SMTP_URL and PARVIS_MAIL_FROM go together/],
    [{ PARVIS_MAIL_FROM: 'ville@valmont.example' }, /PARVIS_MAIL_FROM is .* but should be who/],
    [{ PARVIS_MAIL_FROM: 'A <a@b.example>\r\nBcc: <c@d.example>' }, /PARVIS_MAIL_FROM is/],
    [{ PARVIS_MAIL_FROM: 'Ville\u0007 <a@b.example>' }, /PARVIS_MAIL_FROM is/],
    [{ PARVIS_MAIL_FROM: 'Ville <b> <a@b.example>' }, /PARVIS_MAIL_FROM is/],
    [{ PARVIS_MAIL_FROM: '   <a@b.example>' }, /PARVIS_MAIL_FROM is/],
    [{ PARVIS_MAIL_FROM: 'Ville <a@b..example>' }, /PARVIS_MAIL_FROM is/],
    [{ PARVIS_MAIL_FROM: 'Ville <a..b@c.example>' }, /PARVIS_MAIL_FROM is/],
    [{ PARVIS_MAIL_FROM: 'Ville <a@b.example, c@d.example>' }, /PARVIS_MAIL_FROM is/],
    [
      { PARVIS_MAIL_RETURN: 'Ville <a@b.example>' },
      /PARVIS_MAIL_RETURN is .* should be the address/,
    ],
    [{ PARVIS_MAIL_RETURN: 'a@b..example' }, /PARVIS_MAIL_RETURN is/],
    [{ PARVIS_MAIL_RETURN: '-f@b.example' }, /PARVIS_MAIL_RETURN is/],
    [{ PARVIS_SMS_URL: 'https://sms.example' }, /PARVIS_SMS_URL and PARVIS_SMS_TOKEN go together/],
    [
      { PARVIS_SMS_URL: 'http://sms.example/?key=1', PARVIS_SMS_TOKEN: 'token' },
      /PARVIS_SMS_URL is set but should be .* by https/,
    ],
    [
      { PARVIS_SMS_URL: 'http://127.0.0.1.sms.example', PARVIS_SMS_TOKEN: 'token' },
      /SMS_URL is set/,
    ],
    [{ PARVIS_SMS_URL: 'http://', PARVIS_SMS_TOKEN: 'token' }, /SMS_URL is set/],
    [{ PARVIS_SMS_PROVIDER: 'pigeon' }, /SMS_PROVIDER is "pigeon" but should be .*: webhook/],
    [{ PARVIS_ACCESS_MONTHS: '5' }, /ACCESS_MONTHS is "5" but should be the months .* 6 to 12/],
    [{ PARVIS_ACCESS_MONTHS: '13' }, /ACCESS_MONTHS is "13"/],
    [{ PARVIS_EXTENSION_IDS: ' , ' }, /EXTENSION_IDS is/],
    [{ PARVIS_EXTENSION_IDS: 'parvis' }, /EXTENSION_IDS is "parvis" but should be ids of ext/],
    [{ PARVIS_EXTENSION_IDS: `${'a'.repeat(32)}, ${'z'.repeat(32)}` }, /EXTENSION_IDS is/],
    [{ PARVIS_EXTENSION_IDS: 'https://aa.chromiumapp.org/' }, /EXTENSION_IDS is/],
    [{ PARVIS_PORT: '4310' }, /PARVIS_PORT is not a setting Parvis knows/],
    [{ PARVIS_PUBLC_URL: 'x' }, /knows\. Did you mean PARVIS_PUBLIC_URL\?$/],
  ])('%j stops the start with a sentence', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence)
  })

  it('write as an address that travels', () => {
    const { delivery } = readSettings({
      SMTP_URL: 'smtps://mail.example',
      PARVIS_MAIL_FROM: 'Ville de Valençay <ne-pas-repondre@Valençay.example>',
      PARVIS_MAIL_RETURN: 'retours@Valençay.example',
    })
    expect(delivery.mail).toEqual({
      url: 'smtps://mail.example',
      from: { name: 'Ville de Valençay', address: 'ne-pas-repondre@xn--valenay-yxa.example' },
      returnTo: 'retours@xn--valenay-yxa.example',
    })
  })

  it.each([
    'https://sms.example/x',
    'http://127.0.0.1:8025/x',
    'http://[::1]/x',
    'http://localhost',
  ])('send SMS through %s', (url) => {
    const { delivery } = readSettings({ PARVIS_SMS_URL: url, PARVIS_SMS_TOKEN: 'token' })
    expect(delivery.sms).toEqual({ provider: 'webhook', url, token: 'token' })
  })

  it('name extensions by the ids that their browsers give them', () => {
    const chromium = 'abcdefghijklmnopabcdefghijklmnop'
    const { extensionRedirects } = readSettings({
      PARVIS_EXTENSION_IDS: `${chromium}, extension@parvis.example\n`,
    })
    expect(extensionRedirects).toEqual([
      `https://${chromium}.chromiumapp.org/`,
      `https://${digest}.extensions.allizom.org/`,
      `http://127.0.0.1/mozoauth2/${digest}`,
    ])
    const uuid = '{6bf1a2c3-0f1e-4d5c-8b7a-9e8d7c6b5a40}'
    expect(readSettings({ PARVIS_EXTENSION_IDS: uuid }).extensionRedirects).toHaveLength(2)
  })

  it('name the ways of signing in that are sure enough, and the file of the rules', () => {
    const settings = readSettings({
      PARVIS_OIDC_ISSUER: 'https://identity.example',
      PARVIS_OIDC_CLIENT_ID: 'parvis',
      PARVIS_OIDC_CLIENT_SECRET: 'known to both',
      PARVIS_OIDC_ACR: ' eidas2  eidas3 ',
      PARVIS_RIGHTS: '/etc/parvis/rights.json',
    })
    expect(settings.identityProvider?.acr).toEqual(['eidas2', 'eidas3'])
    expect(settings.rights).toBe('/etc/parvis/rights.json')
  })
})
