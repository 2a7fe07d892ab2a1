import type { InstallationLine } from '#shared/contract/catalogue/installation.ts'
import type { Attributes, FoundInPage } from './find-in-page.ts'
import { formatLine } from './format-line.ts'
import type { KnownSite } from './known-site.ts'

/** Attributes of `<parvis-feedback>`, beside those of every element. */
const attributes = [
  'service',
  'territory',
  'place',
  'request',
  'started',
  'mode',
  'float',
  'lang',
  'theme',
  'words',
]
const ofEveryElement =
  /^(?:id|class|style|hidden|slot|dir|title|part|tabindex|role|is)$|^(?:data-|aria-|on)/

/**
 * Checks the widget elements of a page: that one exists, for an existing service, with known
 * attributes.
 */
export function checkForms(
  { forms, trackers }: FoundInPage,
  { services, territories }: KnownSite,
): InstallationLine[] {
  if (forms.length === 0)
    return [formatLine('form', 'wrong', trackers.length > 0 ? 'tracker_alone' : 'absent')]
  return [
    formatLine('form', 'good', 'found', { count: String(forms.length) }),
    ...distinct(forms.map((form) => checkService(form, services))),
    ...distinct(forms.flatMap((form) => checkAttributes(form, territories))),
  ]
}

function checkService({ service = '' }: Attributes, services: readonly string[]): InstallationLine {
  if (service.trim() === '') return formatLine('service', 'wrong', 'absent')
  return services.includes(service)
    ? formatLine('service', 'good', 'declared', { service })
    : formatLine('service', 'wrong', 'unknown', { service, services: services.join(', ') })
}

function checkAttributes(form: Attributes, territories: ReadonlySet<string>): InstallationLine[] {
  const unknown = Object.keys(form).filter(
    (name) => !attributes.includes(name) && !ofEveryElement.test(name),
  )
  const { territory, mode } = form
  return [
    ...unknown.map((name) => formatLine('attributes', 'wrong', 'unknown', { name })),
    ...(mode !== undefined && !['start', 'ended', 'open'].includes(mode)
      ? [formatLine('attributes', 'wrong', 'mode', { mode })]
      : []),
    ...(territory !== undefined && territories.size > 0 && !territories.has(territory)
      ? [formatLine('attributes', 'wrong', 'territory', { territory })]
      : []),
  ]
}

function distinct(lines: readonly InstallationLine[]): InstallationLine[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}
