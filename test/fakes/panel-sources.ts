import type { SourceStanding } from '#shared/contract/agents/source-standing.ts'
import type { Locale } from '#shared/text/locale.ts'
import {
  describeSourceStanding,
  type SourceRead,
} from '../../hub/integrations/sources/describe-source-standing.ts'

/** How a source stands that was read so, as the hub says it. */
function standing(locale: Locale, read: Partial<SourceRead>): SourceStanding {
  const now = new Date()
  const answeredAt = new Date(now.getTime() - 20_000)
  const whole = { source: 'publik', answeredAt, failure: null, isUnreliable: false, every: 60 }
  return describeSourceStanding({ ...whole, ...read }, { now, zone: 'Europe/Paris', locale })
}

/** Sources that are all up to date, and others beside them that are not. */
export function sourcesOf(locale: Locale) {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
  const failure = { why: 'unreachable', code: 'ECONNREFUSED' } as const
  const whole = [standing(locale, {}), standing(locale, { source: 'glpi-technique' })]
  const beside = (read: Partial<SourceRead>) => ({ sources: [...whole, standing(locale, read)] })
  return {
    upToDate: { sources: whole },
    behind: beside({ source: 'rt-voirie', answeredAt: ago(7) }),
    away: beside({ source: 'rt-voirie', answeredAt: ago(95), failure }),
    unread: beside({ source: 'demarches-simplifiees', answeredAt: null }),
    unreliable: beside({ source: 'open311', isUnreliable: true }),
  }
}
