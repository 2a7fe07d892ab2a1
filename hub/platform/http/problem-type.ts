import type { OpenAPIV3_1 } from 'openapi-types'

/** Content type of every refusal (RFC 9457). */
export const problemType = 'application/problem+json'

/** Sets that content type in the contract, where the libraries write JSON for every object. */
export function documentProblemType<Document extends { paths?: object | undefined }>(
  document: Document,
): Document {
  for (const methods of Object.values(document.paths ?? {}))
    for (const operation of Object.values(methods ?? {}))
      for (const [status, response] of Object.entries(responsesOf(operation)))
        if (Number(status) >= 400 && response.content?.['application/json'])
          response.content = { [problemType]: response.content['application/json'] }
  return document
}

function responsesOf(operation: unknown): Record<string, OpenAPIV3_1.ResponseObject> {
  return (operation as { responses?: Record<string, OpenAPIV3_1.ResponseObject> }).responses ?? {}
}
