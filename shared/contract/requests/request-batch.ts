import * as z from 'zod'
import { requestStates } from '../catalogue/proof-kind.ts'
import { problem } from '../problem.ts'
import { requestCode } from '../scalar.ts'
import { proof } from './proof.ts'
import { reference, requestPut, requestStored } from './request.ts'

/** Most requests in one batch. */
export const mostRequests = 1000

/** A request in a batch: its content, its reference, and its steps. */
export const requestItem = requestPut
  .omit({ acting: true })
  .extend({ reference, proofs: z.array(proof).max(50).optional() })
  .meta({ id: 'RequestItem' })

/** A batch of requests. A refused one affects no other. */
export const requestBatch = z
  .strictObject({ requests: z.array(requestItem).min(1).max(mostRequests) })
  .meta({ id: 'RequestBatch' })

/** The outcome of one request in a batch. */
const result = z.strictObject({
  reference: z.string().optional().meta({ description: 'As it was sent, if it was' }),
  status: z.enum(['created', 'updated', 'unchanged', 'refused']),
  state: z.enum(requestStates).optional().meta({ description: 'Of one that was not refused' }),
  outcome: requestStored.shape.outcome,
  tracking_code: requestCode.optional().meta({ description: 'Of one that is new, this one time' }),
  tracking_url: z.url().optional(),
  promise: requestStored.shape.promise,
  problem: problem.optional().meta({ description: 'Why it was refused' }),
})

const requestResult = result.meta({ id: 'RequestResult' })

/** One result for each request, in order. */
export const requestResults = z
  .strictObject({ results: z.array(requestResult) })
  .meta({ id: 'RequestResults' })

/** A line of the answer to a stream: the outcome of one input line. */
export const requestLine = result
  .extend({ line: z.int().min(1).meta({ description: 'Number of the line, from 1' }) })
  .meta({ id: 'RequestLine' })

const count = z.int().min(0)

/** The last line of the answer to a stream. */
export const requestSummary = z
  .strictObject({
    lines: count.meta({ description: 'Lines that were read, empty ones included' }),
    created: count,
    updated: count,
    unchanged: count,
    refused: count,
    problem: problem.optional().meta({ description: 'Why the stream was not read to its end' }),
  })
  .meta({ id: 'RequestSummary' })

export type RequestItem = z.infer<typeof requestItem>
export type RequestResult = z.infer<typeof requestResult>
export type RequestLine = z.infer<typeof requestLine>
export type RequestSummary = z.infer<typeof requestSummary>
