import { writeFileSync } from 'node:fs'
import { table } from '../documents/table.ts'
import type { Scheme } from './extension-pages.ts'

/** A picture of a state, as it is written down. */
export interface Picture {
  part: string
  name: string
  scheme: Scheme
  file: string
  width: number
}

/** Writes the page of every picture: a table a part, a line a state. */
export function writeScreens(pictures: readonly Picture[]): void {
  const parts = [...new Set(pictures.map(({ part }) => part))]
  const tables = parts.map(
    (part) => `## ${part}\n\n${tableOf(pictures.filter((one) => one.part === part))}`,
  )
  writeFileSync(
    'docs/internals/extension-screens.md',
    `# The extension, state by state

\`npm run pictures\` takes these pictures of the extension. Its clock stands still on Thursday 26 November 2026. The people are invented; each picture has the name of its state in \`test/fakes/panel-states.ts\`.

${tables.join('\n\n')}
`,
  )
}

function tableOf(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))]
  const rows = names.map((name) => [
    name,
    ...pictures
      .filter((one) => one.name === name)
      .map(({ file }) => `![](../pictures/extension/${file})`),
  ])
  return table(['state', 'light', 'dark'], rows)
}
