import type { OpenAPIV3_1 } from 'openapi-types'
import type { SiteTags } from '#shared/contract/catalogue/site-tags.ts'
import { problemCodes, problemStatus } from '#shared/contract/problem.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { problemsText } from '#shared/text/site-owner/problems.ts'
import { siteText } from '#shared/text/site-owner/site.ts'
import { bodyLimit } from './platform/http/limits.ts'
import { writePage } from './platform/pages/page.tsx'

type Operation = OpenAPIV3_1.OperationObject & { method: string; path: string }

/**
 * Renders the API contract as a page: the widget's tag, every operation with its input and output,
 * every refusal.
 */
export function writeContractPage(
  contract: OpenAPIV3_1.Document,
  { moving, fixed }: SiteTags,
  locale: Locale,
): string {
  const text = siteText[locale].contract
  const operations = operationsOf(contract)
  const tags = [...new Set(operations.flatMap(({ tags = [] }) => tags))]
  // Placeholders for sentences that need values of a request.
  const left = { scope: '…', replacement: '…', last: '…', most: '…' }
  const [server] = contract.servers ?? []
  const blanks = { ...left, url: server?.url ?? '…', limit: bodyLimit, seconds: text.soMany }
  return writePage({
    title: text.title,
    locale,
    identity: null,
    children: (
      <main>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <p>
          <a href="/openapi.json">openapi.json</a>
        </p>
        <h2 id="tag">{text.tag}</h2>
        <p>{text.tagIntro}</p>
        {[moving, fixed].map((tag) => (
          <pre key={tag}>
            <code>{tag}</code>
          </pre>
        ))}
        {tags.map((tag) => (
          <section key={tag}>
            <h2 id={tag}>{text.tags[tag as keyof typeof text.tags] ?? tag}</h2>
            {operations
              .filter(({ tags = [] }) => tags.includes(tag))
              .map((operation) => (
                <OperationView
                  key={operation.method + operation.path}
                  operation={operation}
                  text={text}
                />
              ))}
          </section>
        ))}
        <h2 id="problems">{text.problems}</h2>
        <p>{text.problemsIntro}</p>
        <table aria-labelledby="problems">
          <thead>
            <tr>
              <th scope="col">{text.code}</th>
              <th scope="col">HTTP</th>
              <th scope="col">{text.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {problemCodes.map((code) => (
              <tr key={code} id={code}>
                <th scope="row">
                  <code>{code}</code>
                </th>
                <td>{problemStatus[code]}</td>
                <td>{fill(problemsText[locale].problem[code], blanks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2 id="schemas">{text.schemas}</h2>
        {Object.entries(contract.components?.schemas ?? {})
          .filter(([name]) => !name.endsWith('Input'))
          .map(([name, schema]) => (
            <details key={name} id={`schema-${name}`}>
              <summary>{name}</summary>
              <pre>
                <code>{JSON.stringify(schema, null, 2)}</code>
              </pre>
            </details>
          ))}
      </main>
    ),
  })
}

function OperationView({
  operation,
  text,
}: {
  operation: Operation
  text: (typeof siteText)[Locale]['contract']
}) {
  const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined
  const parameters = (operation.parameters ?? []) as OpenAPIV3_1.ParameterObject[]
  return (
    <article class="operation">
      <h3>
        <span class="method">{operation.method}</span> <code>{operation.path}</code>
      </h3>
      <p lang="en">{operation.summary}</p>
      {operation.description && <p lang="en">{operation.description}</p>}
      {operation.security?.map((scheme) => (
        <p key={Object.keys(scheme)}>{'token' in scheme ? text.needsToken : text.needsKey}</p>
      ))}
      {parameters.length > 0 && (
        <ul>
          {parameters.map(({ name, in: place }) => (
            <li key={name}>
              <code>{name}</code> ({place})
            </li>
          ))}
        </ul>
      )}
      {body && (
        <p>
          {text.takes} <SchemaLink schema={body.content['application/json']?.schema} />
        </p>
      )}
      <p>
        {text.gives}{' '}
        {Object.keys(operation.responses ?? {}).map((status, at) => (
          <span key={status}>
            {at > 0 && ', '}
            <code>{status}</code>
          </span>
        ))}
      </p>
    </article>
  )
}

function SchemaLink({ schema }: { schema: unknown }) {
  const reference = (schema as { $ref?: string } | undefined)?.$ref?.split('/').at(-1) ?? ''
  const name = reference.replace(/Input$/, '')
  return name ? <a href={`#schema-${name}`}>{name}</a> : <span>JSON</span>
}

function operationsOf({ paths = {} }: OpenAPIV3_1.Document): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries((methods ?? {}) as Record<string, OpenAPIV3_1.OperationObject>).map(
      ([method, operation]) => ({ ...operation, method: method.toUpperCase(), path }),
    ),
  )
}
