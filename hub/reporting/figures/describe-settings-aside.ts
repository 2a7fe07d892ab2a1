import type { ReportedSettingAside } from '#shared/contract/feedback/setting-aside.ts'
import type { SettingCount } from '../../feedback/abuse/read-aside-sql.ts'
import { isOf } from './answers-to.ts'
import { fewestFor } from './fewest.ts'
import type { Known } from './known.ts'

/**
 * Describes what was set aside in the period: how many answers (unless few) or the counts of which
 * day, when and why. Inside it names the person; outside it gives a function.
 */
export function describeSettingsAside(known: Known): ReportedSettingAside[] {
  const found = new Map<string, SettingCount>()
  for (const one of known.settings) {
    if (!isOf(known.period, one)) continue
    const before = found.get(one.setting)
    found.set(one.setting, before ? { ...before, n: before.n + one.n } : one)
  }
  return [...found.values()].map(({ n, counters, day, reason, role, author, sentence }) => ({
    n: n < fewestFor(known) ? null : n,
    ...(counters && { counters }),
    day,
    reason,
    role,
    ...(known.audience === 'inside' && { author, sentence }),
  }))
}
