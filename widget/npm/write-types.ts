import { type Attribute, type PageElement, pageElements, pageEvents } from './page-interface.ts'

const elements = Object.entries(pageElements) as [string, PageElement][]

/** Types of the npm package, by file, written from the list of what a page may say. */
export function writeTypes(): Record<string, string> {
  return {
    'parvis.d.ts': `/** Where the hub is and whose pages these are. */
export interface ParvisPlace {
  /** Address of the hub, such as \`https://hub.example\`. */
  hub: string
  /** Name of the site at the hub. */
  site: string
}

/**
 * Gives the page its elements, from the hub. Harmless twice, beside the script tag, and on a server.
 * @returns whether the page has them; asking again tries again.
 */
export function defineParvis(place: ParvisPlace): Promise<boolean>

${elements.map(([tag, element]) => writeElement(tag, element)).join('\n\n')}

/** What the elements tell the page. Each bubbles, and carries no answer and no code. */
export interface ParvisEventMap {
${Object.entries(pageEvents)
  .map(([name, when]) => `${said(when)}  '${name}': CustomEvent<null>`)
  .join('\n')}
}

declare global {
  interface HTMLElementTagNameMap {
${elements.map(([tag]) => `    '${tag}': HTMLElement`).join('\n')}
  }
  interface GlobalEventHandlersEventMap extends ParvisEventMap {}
  interface Window {
    /** There once the script has run. */
    parvis?: {
      /**
       * Says that a démarche has ended: of one service, or of every form of the page.
       * @param ticket of the invitation that the hub gave your back end for it
       */
      ended(service?: string, ticket?: string): void
    }
  }
}
`,
    'react.d.ts': `import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { ParvisEventMap, ${elements.map(([tag]) => nameOf(tag)).join(', ')} } from './parvis.js'

type Listeners = { [Name in keyof ParvisEventMap as \`on\${Name}\`]?: (event: ParvisEventMap[Name]) => void }
type Props<Attributes> = Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, keyof Attributes> & Attributes

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(([tag]) => `      '${tag}': Props<${nameOf(tag)}> & Listeners`).join('\n')}
    }
  }
}
`,
    'vue.d.ts': `import type { DefineComponent } from 'vue'
import type { ${elements.map(([tag]) => nameOf(tag)).join(', ')} } from './parvis.js'

declare module 'vue' {
  interface GlobalComponents {
${elements.map(([tag]) => `    '${tag}': DefineComponent<${nameOf(tag)}>`).join('\n')}
  }
}
`,
  }
}

function writeElement(tag: string, { is, attributes }: PageElement): string {
  const written = Object.entries(attributes).map(
    ([name, one]) =>
      `${said(one.meaning)}  ${name}${one.kind === 'required' ? '' : '?'}: ${typeOf(one)}`,
  )
  return `/** Attributes of \`<${tag}>\`, which ${is}. */
export interface ${nameOf(tag)} {
${written.join('\n')}
}`
}

/** Attributes that are there or not are written as frameworks write them. */
function typeOf({ values, kind }: Attribute): string {
  const written =
    kind === 'present' ? `boolean | ''` : (values?.map((one) => `'${one}'`).join(' | ') ?? 'string')
  return kind === 'required' ? written : `${written} | undefined`
}

const said = (meaning: string) => `  /** ${meaning} */\n`

/** `parvis-feedback` → `ParvisFeedbackAttributes`. */
function nameOf(tag: string): string {
  const words = tag.split('-').map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
  return `${words.join('')}Attributes`
}
