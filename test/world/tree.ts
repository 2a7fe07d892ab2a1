import type { CDPSession, Page, Protocol } from 'puppeteer-core'

type Node = Protocol.Accessibility.AXNode

/** Roles of what a person can act on. */
const acted = ['button', 'link', 'radio', 'checkbox', 'textbox', 'DisclosureTriangle']
/** Roles that say nothing by themselves. */
const silent = ['none', 'generic', 'StaticText', 'InlineTextBox', 'LabelText', 'Legend']

/** The widget as assistive tools are given it. */
export interface Tree {
  /** What has a meaning, one line each, indented by what holds it: role, name, states. */
  lines: string[]
  /** Controls without a name, or with another one than the words seen, which voice control uses. */
  misnamed: string[]
}

/** What the widget is drawn in. */
const ofWidget = `document.querySelector('parvis-feedback, parvis-tracker')
  .shadowRoot.querySelector('.card, .frame')`

/**
 * Reads the accessibility tree of the form or the tracker. Chromium alone shows its own.
 * @param of what finds in the page whose tree is read
 */
export async function readTree(page: Page, of = ofWidget): Promise<Tree> {
  const devtools = await page.createCDPSession()
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: of,
  })
  const tree: Tree = { lines: [], misnamed: [] }
  if (!result.objectId) return tree
  const { node } = await devtools.send('DOM.describeNode', { objectId: result.objectId })
  const read = async (one: Node | undefined, depth: number): Promise<void> => {
    if (!one) return
    const role = String(one.role?.value)
    const isSaid = !one.ignored && !silent.includes(role)
    if (isSaid) tree.lines.push('  '.repeat(depth) + sayNode(one, role))
    if (isSaid && acted.includes(role)) {
      const seen = await wordsSeen(devtools, one)
      if (!one.name?.value || tidy(one.name.value) !== seen)
        tree.misnamed.push(`${role} ${one.name?.value}: ${seen}`)
    }
    for (const child of one.childIds ?? []) await read(byId.get(child), depth + Number(isSaid))
  }
  await read(
    nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId),
    0,
  )
  await devtools.detach()
  return tree
}

const states = ['checked', 'expanded', 'invalid', 'disabled'] as const

function sayNode({ name, description, properties = [] }: Node, role: string): string {
  const said = states.flatMap((state) => {
    const value = properties.find((one) => one.name === state)?.value.value
    return value === undefined || value === 'false' || value === false
      ? []
      : [value === true || value === 'true' ? state : `${state} ${value}`]
  })
  const words = [role, name?.value && `“${tidy(name.value)}”`, ...said]
  if (description?.value) words.push(`(${tidy(description.value)})`)
  return words.filter(Boolean).join(' ')
}

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim()

/** The words somebody sees on a control, or on its label. */
async function wordsSeen(devtools: CDPSession, { backendDOMNodeId }: Node): Promise<string> {
  const { object } = await devtools.send('DOM.resolveNode', {
    ...(backendDOMNodeId !== undefined && { backendNodeId: backendDOMNodeId }),
  })
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    ...(object.objectId && { objectId: object.objectId }),
    functionDeclaration: `function () {
      return ((this.labels?.[0] ?? this).innerText ?? '').replace(/\\s+/g, ' ').trim()
    }`,
  })
  return String(result.value)
}
