import answers from './answers.sql?raw'
import appendOnly from './append-only.sql?raw'
import comments from './comments.sql?raw'
import crossings from './crossings.sql?raw'
import lateParts from './late-parts.sql?raw'
import letGo from './let-go.sql?raw'
import moves from './moves.sql?raw'
import offers from './offers.sql?raw'
import promises from './promises.sql?raw'
import requests from './requests.sql?raw'
import waits from './waits.sql?raw'

/** Functions, views and triggers of one subject, as repeatable statements. */
export interface FunctionFile {
  name: string
  sql: string
}

/** Every function file, after those it depends on. */
export const functionFiles: readonly FunctionFile[] = [
  { name: 'append-only', sql: appendOnly },
  { name: 'let-go', sql: letGo },
  { name: 'moves', sql: moves },
  { name: 'answers', sql: answers },
  { name: 'late-parts', sql: lateParts },
  { name: 'comments', sql: comments },
  { name: 'crossings', sql: crossings },
  { name: 'offers', sql: offers },
  { name: 'waits', sql: waits },
  { name: 'promises', sql: promises },
  { name: 'requests', sql: requests },
]
