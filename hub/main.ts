#!/usr/bin/env node
import { run } from './cli.ts'
import { isWorker } from './platform/process/as-worker.ts'

process.exitCode = await run(process.argv.slice(2), process.env)
// The line to the process that started a worker would keep it alive.
if (isWorker) process.exit()
