import { SettingRefused } from '../../../hub/platform/settings/setting-refused.ts'
import { readSettings } from '../../../hub/settings/settings.ts'
import { must, orRefused, type Reader, textOf } from './reader.ts'

/** Settings as an environment has them, a line each. */
export const environment: Reader = {
  name: 'environment',
  seeds: [
    'PORT=8080\nHOST=127.0.0.1\nPARVIS_PUBLIC_URL=https://hub.example\nPARVIS_SECRET=0123456789abcdef0123456789abcdef\nDATABASE_URL=postgres://parvis@db/parvis',
    'SMTP_URL=smtps://u:p@mail.example\nPARVIS_MAIL_FROM=Ville <a@b.example>\nPARVIS_MAIL_RETURN=r@b.example\nPARVIS_WEBHOOK_NETWORKS=10.20.0.0/16, fd00::/8',
    'PARVIS_OIDC_ISSUER=https://id.example\nPARVIS_OIDC_CLIENT_ID=parvis\nPARVIS_OIDC_CLIENT_SECRET=s\nPARVIS_OIDC_ACR=a b\nPARVIS_ACCESS_MONTHS=6\nPARVIS_LOG=debug',
  ],
  read(input) {
    const pairs = textOf(input)
      .split('\n')
      .map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)])
    const read = orRefused(() => readSettings(Object.fromEntries(pairs)), SettingRefused)
    if (read === null) return
    must(Number.isInteger(read.port) && read.port <= 65_535, 'a port is one', read.port)
    must(
      [6, 7, 8, 9, 10, 11, 12].includes(read.accessMonths),
      'months are within the law',
      read.accessMonths,
    )
  },
}
