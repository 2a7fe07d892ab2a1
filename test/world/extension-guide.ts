import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const guide = 'docs/agents/deploying.md'

/** Extracts the command blocks of a guide, in order. */
const blocksOf = (page: string) =>
  readFileSync(page, 'utf8')
    .split('```sh\n')
    .slice(1)
    .map((rest) => rest.split('```')[0] ?? '')

/** What the commands of the guide do, in its order. */
const steps = ['key', 'package', 'serve', 'name', 'chromium', 'firefox'] as const
type Step = (typeof steps)[number]

/** An administrator with a machine of their own, who follows the guide of the extension. */
export interface ExtensionGuide {
  /** The folder that stands for `/etc`. */
  etc: string
  /** Writes the declaration that the guide prints. @param more what it says besides */
  declare(more: object): void
  /** Types a block of the guide, with the ids that were printed. @returns what it prints */
  type(step: Step): Promise<string>
}

/**
 * Opens the guide.
 * @param root folder of the machine
 * @param names what stands for the names of the guide, such as addresses
 */
export function openExtensionGuide(
  root: string,
  names: Readonly<Record<string, string>>,
): ExtensionGuide {
  const blocks = blocksOf(guide)
  if (blocks.length !== steps.length) throw new Error(`${guide} has ${blocks.length} blocks`)
  const [, json = ''] = /```json\n(.*?)```/s.exec(readFileSync(guide, 'utf8')) ?? []
  const etc = join(root, 'etc')
  const bin = join(root, 'bin')
  for (const one of [join(etc, 'parvis'), join(etc, 'parvis-extension'), bin])
    mkdirSync(one, { recursive: true })
  // The test itself starts the hub again.
  writeFileSync(join(bin, 'systemctl'), '#!/bin/sh\n')
  chmodSync(join(bin, 'systemctl'), 0o755)
  let ids = ''
  const here = (text: string) =>
    Object.entries({
      ...names,
      'abcdefghijklmnopabcdefghijklmnop,extension@ville.example': ids,
    }).reduce((said, [name, own]) => said.replaceAll(name, own), text)
  const inRoot = (block: string) => block.replaceAll(/(^|\s)\/(etc|var)\//g, `$1${root}/$2/`)
  return {
    etc,
    declare: (more) =>
      writeFileSync(
        join(etc, 'parvis-extension/organisation.json'),
        JSON.stringify({ ...JSON.parse(here(json)), ...more }),
      ),
    async type(step) {
      const block = inRoot(here(blocks[steps.indexOf(step)] ?? ''))
      const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` }
      const { stdout } = await promisify(execFile)('sh', ['-ec', block], { env })
      ids = /^PARVIS_EXTENSION_IDS=(.+)$/m.exec(stdout)?.[1] ?? ids
      return stdout
    },
  }
}
