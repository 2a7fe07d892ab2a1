import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { beginPuttingBack, beginSetting } from '../../../hub/feedback/abuse/settings-aside.ts'
import { Refusal } from '../../../hub/platform/http/refusal.ts'
import { dayIn } from '../../../hub/platform/time/day.ts'
import { town } from '../../world/town.ts'
import { qualityTeam } from '../world/declared.ts'
import { type Office, oneOf, within } from './lives.ts'
import { firstKept } from './night.ts'

/** Lets the quality team set answers aside: one, or all of some days. */
export async function setAside(office: Office): Promise<void> {
  const { draw, time, told } = office
  const now = new Date(time.now())
  const known = [...told.answers].filter(
    ([id, one]) => one.isAcknowledged && one.withdrawn === 'no' && !told.expired.has(id),
  )
  const [feedback] = oneOf(draw, known) ?? []
  if (!feedback) return
  const days = { from: firstKept(now), until: dayIn(town.zone, now) }
  const takes = draw.is(0.2) ? { criterion: { answered: days } } : { feedback }
  const setting = uuidv7(time.now(), draw.bytes(10))
  const why = { reason: 'tests', sentence: 'Un essai.' } as const
  told.settings.add(setting)
  await within(office, (deps) =>
    beginSetting(deps, qualityTeam, setting, { ...takes, ...why }).catch(refused),
  )
}

/** Lets it put some back. */
export async function putBack(office: Office): Promise<void> {
  const setting = oneOf(office.draw, [...office.told.settings])
  if (!setting) return
  const why = { reason: 'mistake', sentence: 'Une erreur.' } as const
  await within(office, (deps) => beginPuttingBack(deps, qualityTeam, setting, why).catch(refused))
}

/** Others may have taken, or put back, the same. */
function refused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error
}
