import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import screen from '../../setup/screen.json' with { type: 'json' }
import type { RealBrowser } from './browser.ts'
import { eventually } from './eventually.ts'
import { ownFolder } from './product.ts'

/** Whether a virtual screen is available; otherwise its tests are skipped and counted. */
export const hasScreen = screen.programs.every((path) => existsSync(path))

/** A virtual screen and keyboard of one test file. */
export interface Screen {
  /** Returns the browser with its windows on this screen. */
  show(real: RealBrowser): RealBrowser
  /** Presses a key, such as `Escape` or `alt+shift+u`, wherever the focus is. */
  press(key: string): Promise<void>
  /** Clicks in the middle of the page, left of the side panel. */
  click(): Promise<void>
  /** Returns whether a browser prompt dims a light page. */
  isAsked(): boolean
  /** Takes a screenshot. */
  picture(): Buffer
  /** Waits until the screen is stable: by default as long as a prompt ignores input. */
  untilStill(milliseconds?: number): Promise<void>
  close(): void
}

const run = promisify(execFile)
const [width, height] = [1200, 900]
const middle = ['400', '700'] as const
/** Longer than Chromium's prompt ignores input, in milliseconds. */
const aWhile = 1_500

/** Starts one. */
export async function openScreen(): Promise<Screen> {
  const folder = ownFolder()
  const size = ['-screen', '0', `${width}x${height}x24`]
  const words = ['-displayfd', '3', ...size, '-nolisten', 'tcp', '-fbdir', folder.path]
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const display = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`))
    server.once('exit', () => reject(new Error('No screen can be had here.')))
  })
  const env = { ...process.env, DISPLAY: display, LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr' }
  const press = async (key: string) => void (await run('xdotool', ['key', key], { env }))
  /** Reads the dump of X: its last rows are pixels, four bytes each. */
  const picture = () =>
    readFileSync(join(folder.path, 'Xvfb_screen0')).subarray(-width * height * 4)
  return {
    show: (real) => ({
      ...real,
      open: ({ args = [], ...more } = {}) =>
        real.open({
          ...more,
          headless: false,
          env,
          args: [...args, `--window-size=${width},${height}`, '--window-position=0,0'],
        }),
    }),
    press,
    click: async () => void (await run('xdotool', ['mousemove', ...middle, 'click', '1'], { env })),
    isAsked: () => picture().readUInt8((Number(middle[1]) * width + Number(middle[0])) * 4) < 200,
    picture,
    async untilStill(milliseconds = aWhile) {
      let [before, since] = [picture(), Date.now()]
      await eventually(async () => {
        const now = picture()
        if (!now.equals(before)) [before, since] = [now, Date.now()]
        if (Date.now() - since < milliseconds) throw new Error('The screen never stands still.')
      })
    },
    close() {
      server.kill()
      folder.remove()
    },
  }
}
