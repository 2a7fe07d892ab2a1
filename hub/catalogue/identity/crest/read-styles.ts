import { isName, presentation, readLinks } from './allowed.ts'

/** Presentation attributes with their values. */
export type Style = ReadonlyMap<string, string>

/** The rules of style sheets: by element, by class, by id. */
export type Sheet = ReadonlyMap<string, Style>

/** Reads a declaration list such as `fill:#fff;stroke:none`. Unknown properties are left out. */
export function readStyle(text: string): Style {
  const style = new Map<string, string>()
  for (const declaration of text.split(';')) {
    const at = declaration.indexOf(':')
    const property = declaration.slice(0, at).trim().toLowerCase()
    const value = declaration
      .slice(at + 1)
      .replace('!important', '')
      .trim()
    if (at > 0 && value !== '' && presentation.has(property) && readLinks(value))
      style.set(property, value)
  }
  return style
}

/**
 * Reads a style sheet as drawing software writes it: rules of one element, one class or one id, or
 * lists of them. Other rules, and `@` with all it says, are left out.
 */
export function readSheet(text: string): Sheet {
  const sheet = new Map<string, Style>()
  for (const rule of withoutComments(text).split('}')) {
    const at = rule.lastIndexOf('{')
    if (at === -1) continue
    const style = readStyle(rule.slice(at + 1))
    for (const typed of rule.slice(0, at).split(',')) {
      const selector = typed.trim()
      if (isName(selector.replace(/^[.#]/, '')))
        sheet.set(selector, new Map([...(sheet.get(selector) ?? []), ...style]))
    }
  }
  return sheet
}

/** Splits instead of matching, so that the time is linear. */
function withoutComments(text: string): string {
  return text
    .split('*/')
    .map((part) => {
      const begins = part.indexOf('/*')
      return begins === -1 ? part : part.slice(0, begins)
    })
    .join(' ')
}

/** Returns the style of an element, the stronger rule last: element, class, id. */
export function styleFor(sheet: Sheet, element: string, classes: string, id: string): Style {
  const selectors = [element, ...classes.split(/\s+/).map((one) => `.${one}`), `#${id}`]
  return new Map(selectors.flatMap((selector) => [...(sheet.get(selector) ?? [])]))
}
