import changelog from '../../../CHANGELOG.md?raw'
import { formatNumber } from '../../integrations/import/progress.ts'
import { newest } from '../../migrations/migrate.ts'
import { changesBetween } from './changes-between.ts'
import type { Plan } from './plan.ts'

/** Rows backed up in a second: a quarter of what `bench:backup` measures on two cores. */
const pace = 25_000

/** Formats what an upgrade would do, for whoever decides. */
export function formatPlan(plan: Plan, to: string): string {
  const { from, schema, waiting, rows, bytes } = plan
  if (from === to && waiting.length === 0) return `This is Parvis ${to} already. Nothing to do.\n`
  const changes = changesBetween(changelog, from ?? '0.0.0', to)
  return [
    `From Parvis ${from ?? '(which is not written down)'} to ${to}; schema ${schema} to ${newest}.`,
    waiting.length > 0
      ? `Migrations: ${waiting.join(', ')}.`
      : 'No migration: the tables stay as they are.',
    `About ${formatNumber(rows)} rows in ${formatNumber(Math.ceil(bytes / 1e6))} MB: ${formatTime(rows / pace)} to back up${waiting.length > 0 ? ', and as long again to migrate at most' : ''}.`,
    ...(changes ? ['', changes] : []),
    '',
  ].join('\n')
}

function formatTime(seconds: number): string {
  if (seconds < 60) return 'less than a minute'
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`
}
