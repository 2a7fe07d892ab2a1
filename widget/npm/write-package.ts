import { writeTypes } from './write-types.ts'

/** Files of the npm package beside its one module, by name. */
export function writePackage(version: string): Record<string, string> {
  const types = writeTypes()
  const exported = Object.fromEntries(
    ['react', 'vue'].map((name) => [`./${name}`, { types: `./${name}.d.ts` }]),
  )
  const described = {
    name: '@parvis/widget',
    version,
    description: 'The two elements of Parvis, in pages that are built.',
    license: 'EUPL-1.2',
    type: 'module',
    sideEffects: false,
    types: './parvis.d.ts',
    exports: { '.': { types: './parvis.d.ts', default: './parvis.js' }, ...exported },
    files: ['*.js', '*.d.ts', 'LICENSE'],
  }
  return {
    ...types,
    'package.json': `${JSON.stringify(described, null, 2)}\n`,
    'README.md': readme,
  }
}

const readme = `# @parvis/widget

The two elements of Parvis, for pages that are built. They come from your hub, in its version.

\`\`\`ts
import { defineParvis } from '@parvis/widget'

await defineParvis({ hub: 'https://hub.example', site: 'SITE' })
\`\`\`

Importing it does nothing, on a server as in a page. Types for React and Vue:
\`import type {} from '@parvis/widget/react'\`, \`import type {} from '@parvis/widget/vue'\`.

Attributes, events, parts and custom properties are in the guide for site owners of Parvis.
`
