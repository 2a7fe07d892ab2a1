import { config } from 'zod'

// Under the console's content security policy even asking whether code may be generated is a
// violation; this module must be imported before any schema, so it is the first of all.
config({ jitless: true })
