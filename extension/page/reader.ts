import type { ToolRule } from '../tools/rule.ts'

/** Never read, whatever the rule: what is typed, quoted, or not shown. */
export const neverRead =
  'input,textarea,select,[contenteditable],blockquote,template,[hidden],[inert],style,script,noscript'

/** Longest text of a field, in UTF-16 units. What is longer is no field. */
const longest = 254

interface Reader {
  /** What holds a request each. */
  roots: Element[]
  /** Different texts of these elements inside the roots, those of this shape if one is given. */
  read(selector: string | undefined, shape?: string): string[]
  /** Reads who the agent is. @returns whether a value is the agent's own */
  readOwn(): (value: string) => boolean
}

/** Reads texts of a document inside the roots of a rule, and never in the zones it excludes. */
export function createReader(document: ParentNode, rule: ToolRule): Reader {
  const excluded = [neverRead, ...rule.excluded].join()
  const visible = (from: ParentNode, selector: string) =>
    [...from.querySelectorAll(selector)].filter((element) => !element.closest(excluded))
  const roots = visible(document, rule.root)
  return {
    roots,
    read(selector, shape = '') {
      const pattern = new RegExp(shape)
      const texts = roots
        .flatMap((root) => (selector ? visible(root, selector) : []))
        .map(textOf)
        .filter((text) => isText(text) && text.length <= longest && pattern.test(text))
      return [...new Set(texts)]
    },
    readOwn() {
      const own = [...document.querySelectorAll(rule.own)]
        .map((element) => [textOf(element), ...[...element.attributes].map(({ value }) => value)])
        .join('\n')
        .toLowerCase()
      return (value) => own.includes(value.toLowerCase())
    },
  }
}

/** Words, and not what only a machine would put there. */
function isText(text: string): boolean {
  return text !== '' && !/[\p{Cc}\p{Cs}]/u.test(text)
}

function textOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim()
}
