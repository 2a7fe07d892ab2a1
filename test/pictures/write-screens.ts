import { writeFileSync } from 'node:fs'
import type { Scheme } from './extension-pages.ts'

/** A picture of a state, as it is written down. */
export interface Picture {
  part: string
  name: string
  scheme: Scheme
  file: string
  width: number
}

/** Writes the page of every picture: a chapter a part, a paragraph a state. */
export function writeScreens(pictures: readonly Picture[]): void {
  const parts = [...new Set(pictures.map(({ part }) => part))]
  const chapters = parts.map(
    (part) => `## ${part}\n\n${statesOf(pictures.filter((one) => one.part === part))}`,
  )
  writeFileSync(
    'docs/internals/extension-screens.md',
    `# The extension, state by state

For designers and reviewers: each state of the extension, light then dark.

\`npm run pictures\` takes these pictures on Thursday 26 November 2026. The people are invented. \`test/fakes/panel-states.ts\` names the states.

${chapters.join('\n\n')}
`,
  )
}

function statesOf(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))]
  const shown = (name: string) =>
    pictures
      .filter((one) => one.name === name)
      .map(({ file }) => `![](../pictures/extension/${file})`)
      .join(' ')
  return names.map((name) => `${name}<br>${shown(name)}`).join('\n\n')
}
