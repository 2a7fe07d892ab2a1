import { describe, expect, it } from 'vitest'
import { types } from '../../world/command.ts'
import { leaksIn } from '../../world/leaks.ts'

describe('A command of parvis that fails', () => {
  const hidden = {
    database: 'mot-de-passe-de-la-base-Jd62',
    secret: 'un-secret-du-hub-que-personne-ne-devine-Ry77',
    mail: 'mot-de-passe-du-courrier-Kx81',
    sms: 'jeton-des-sms-Vw93nQ77',
    short: 'secret-trop-court-Zq',
    key: `parvis_bourg_${'Tz4'.repeat(14)}`,
    crochet: 'cle-du-crochet-8Hq2Zt5vXw',
  }
  const nowhere = {
    DATABASE_URL: `postgres://hub:${hidden.database}@127.0.0.1:9/parvis`,
    PARVIS_SECRET: hidden.secret,
    PARVIS_LOG: 'debug',
  }
  const url = `https://agent:${hidden.crochet}@bourg.example/`

  it.each<[string[], Record<string, string>]>([
    [['migrate'], {}],
    [['serve'], {}],
    [['key', 'list', '--organisation', 'bourg'], {}],
    [['key', 'revoke', hidden.key], {}],
    [['key', 'rotate', hidden.key, '--keep', '1'], {}],
    [['webhook', 'add', '--organisation', 'bourg', '--url', url], {}],
    [['webhook', 'add', '--organisation', 'bourg', '--url', url.replace('https', 'ftp')], {}],
    [['connector', 'set', '--organisation', 'bourg', '--source', 'x', hidden.sms], {}],
    [['backup', '/nulle/part'], {}],
    [['audit', 'verify', '--organisation', 'bourg'], {}],
    [['subject', 'export', '--email', 'zelie.quatrevaux@courrier.example'], {}],
    [['serve', '--unknown', hidden.key], {}],
    [['serve'], { SMTP_URL: `http://bourg:${hidden.mail}@mail.example` }],
    [['serve'], { SMTP_URL: `smtp://bourg:${hidden.mail}@[` }],
    [['serve'], { PARVIS_SECRET: hidden.short }],
    [['serve'], { DATABASE_URL: `mysql://hub:${hidden.database}@127.0.0.1/x` }],
    [['serve'], { DATABASE_URL: `postgres://hub:${hidden.database}@[/x` }],
    [['serve'], { DATABASE_REPLICA_URL: `mysql://hub:${hidden.database}@127.0.0.1/x` }],
    [['serve'], { PARVIS_SMS_URL: `http://agent:${hidden.sms}@sms.example/` }],
    [['serve'], { PARVIS_SMS_TOKEN: hidden.sms }],
    [['serve'], { PARVIS_OIDC_CLIENT_SECRET: hidden.sms }],
    [['serve'], { PARVIS_OIDC_ISSUER: `https://agent:${hidden.sms}@identity.example` }],
    [['serve'], { PARVIS_PUBLIC_URL: `https://agent:${hidden.sms}@hub.example/x` }],
    [['serve'], { PARVIS_SECRTE: hidden.secret }],
  ])('says nothing of what it was told in confidence: %j %j', async (words, environment) => {
    const told = await types(words, { ...nowhere, ...environment })
    expect(told.code).not.toBe(0)
    expect(told.err).not.toBe('')
    expect(leaksIn(told.out + told.err, hidden)).toEqual([])
  })
})
