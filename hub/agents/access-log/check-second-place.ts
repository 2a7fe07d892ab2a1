import { accessSync, constants, statSync } from 'node:fs'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { type Findings, formatSeals } from './findings.ts'
import type { StoredSeal } from './seals-sql.ts'
import { readSecondPlace, secondPlaceOf } from './second-place.ts'

/** Compares the seals of the second place (a copy on another disk) with those of the database. */
export interface SecondPlace {
  /** Compares a seal with the copy of the same number. Call it in the order of the seals. */
  compare(seal: StoredSeal): Promise<void>
  /**
   * Reports the seals that the second place has and the database lost.
   * @param last the last seal of the database
   * @returns how many seals the second place lacks; `null` when there is no second place
   */
  end(last: number): Promise<number | null>
}

/**
 * Opens the second place of an organisation at its present length. Open it before you read the
 * database: hubs copy to it only seals that the database already has.
 * @throws SettingRefused
 */
export function openSecondPlace(
  folder: string,
  organisation: string,
  findings: Findings,
): SecondPlace {
  const path = secondPlaceOf(folder, organisation)
  const size = sizeOf(path)
  const lines = size ? readSecondPlace(path, size) : emptyPlace()
  let next: { seal: number; jws: string } | null = null
  let before: { seal: number; jws: string } | null = null
  let ahead = 0

  const peek = async () => {
    while (next === null) {
      const { done, value } = await lines.next()
      if (done) return null
      if (before && value.seal <= before.seal) {
        // A crash can leave a half-written line: the hub then writes the same seal again.
        if (value.seal !== before.seal || value.jws !== before.jws)
          findings.say(`${organisation}, seal ${value.seal}: the second place has it out of order.`)
      } else {
        next = value
        before = value
      }
    }
    return next
  }

  return {
    async compare({ seal, jws }) {
      for (let line = await peek(); line && line.seal < seal; line = await peek()) next = null
      const line = await peek()
      if (!line) ahead += 1
      else if (line.seal > seal)
        findings.say(`${organisation}, seal ${seal}: it is missing in the second place.`)
      else {
        if (line.jws !== jws)
          findings.say(`${organisation}, seal ${seal}: the second place has another one.`)
        next = null
      }
    },
    async end(last) {
      let cut = last
      for (let line = await peek(); line; line = await peek()) {
        cut = Math.max(cut, line.seal)
        next = null
      }
      if (cut > last)
        findings.say(
          `${organisation}: ${formatSeals(last + 1, cut)} removed: the second place has them, and the end of the log was cut off.`,
        )
      return size === null ? null : ahead
    },
  }
}

/**
 * Returns the size in bytes; `null` where the file is missing.
 * @throws SettingRefused when the hub cannot read it
 */
function sizeOf(path: string): number | null {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path).size
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT') return null
    throw new SettingRefused(`The second place ${path} cannot be read (${code}).`)
  }
}

async function* emptyPlace(): AsyncGenerator<never> {}
