import { createHash } from 'node:crypto'
import { escapeMarkup } from './escape-markup.ts'
import type { Value } from './policies.ts'

/** A configuration profile of macOS. */
interface Profile {
  /** Reverse name of who made it, such as `example.ville.parvis`. */
  owner: string
  name: string
  title: string
  /** Settings by payload type. */
  payloads: Readonly<Record<string, Value>>
}

/** Writes a configuration profile. Its UUIDs depend on its identifiers alone. */
export function writeProfile({ owner, name, title, payloads }: Profile): string {
  const content = Object.entries(payloads).map(([type, settings]) => ({
    ...headOf(type, `${owner}.${type}`),
    PayloadEnabled: true,
    ...(settings as object),
  }))
  const profile = {
    ...headOf('Configuration', `${owner}.${name}`),
    PayloadDisplayName: `Parvis, ${title}`,
    PayloadScope: 'System',
    PayloadContent: content,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${format(profile, '')}
</plist>
`
}

const headOf = (type: string, identifier: string) => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: identifier,
  PayloadUUID: uuidOf(identifier),
})

/** A UUID (RFC 9562, version 8) from the SHA-256 of an identifier. */
function uuidOf(identifier: string): string {
  const digest = createHash('sha256').update(identifier).digest('hex')
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digest) ?? []
  return `${a}-${b}-8${c}-8${d}-${e}`.toUpperCase()
}

function format(value: Value, indent: string): string {
  const inner = `${indent}  `
  if (typeof value === 'string') return `${indent}<string>${escapeMarkup(value)}</string>`
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`
  if (typeof value === 'boolean') return `${indent}<${value}/>`
  const [tag, lines] = Array.isArray(value)
    ? ['array', value.map((one: Value) => format(one, inner))]
    : [
        'dict',
        Object.entries(value).flatMap(([name, one]) => [
          `${inner}<key>${escapeMarkup(name)}</key>`,
          format(one, inner),
        ]),
      ]
  return [`${indent}<${tag}>`, ...lines, `${indent}</${tag}>`].join('\n')
}
