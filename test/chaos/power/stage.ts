import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cutPower } from './cut-power.ts'
import { type Disk, watchDisk } from './disk.ts'

/**
 * What a disk does when it is asked to sync: a `true` one keeps all, a `lying` one nothing, and one
 * that is `losing` forgets the last sync before each cut.
 */
export type DiskKind = 'true' | 'lying' | 'losing'

/** Most writes between a forgotten sync and the cut: few, or the next sync makes up for it. */
const mostAfter = 8

/** A folder of a hub with an embedded database, whose power can be cut. */
export interface Stage {
  folder: string
  /** Where a copy of the folder is after a cut, as the disk held it then. */
  image: string
  disk: Disk
  /** Writes, syncs and changes of names until now. */
  steps(): number
  /** Cuts the power so many steps from now, once. */
  cutIn(steps: number): void
  /** Gives the folder back, and what was cut. */
  end(): void
}

/**
 * @param draw a number of [0, 1), the same for the same seed
 * @param cut called once the image of a cut is there, before anything else is written
 */
export function openStage(kind: DiskKind, draw: () => number, cut: () => void): Stage {
  const base = mkdtempSync(join(tmpdir(), 'parvis-power-'))
  const [folder, graves, image] = ['live', 'graves', 'image'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(graves)
  const postgres = join(folder, 'postgres')
  let [steps, due] = [0, Number.POSITIVE_INFINITY]
  let hasForgotten = false
  const disk = watchDisk(postgres, graves, {
    lies() {
      if (kind !== 'losing' || steps < due || hasForgotten) return kind === 'lying'
      hasForgotten = true
      due = steps + 1 + Math.floor(draw() * mostAfter)
      return true
    },
    before() {
      steps += 1
      if (steps < due || (kind === 'losing' && !hasForgotten)) return
      due = Number.POSITIVE_INFINITY
      mkdirSync(image)
      cutPower(disk, postgres, join(image, 'postgres'), draw)
      cut()
    },
  })
  return {
    folder,
    image,
    disk,
    steps: () => steps,
    cutIn(more) {
      hasForgotten = false
      due = steps + more
    },
    end() {
      disk.stop()
      rmSync(base, { recursive: true, force: true })
    },
  }
}
