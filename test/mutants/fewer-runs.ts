import * as fc from 'fast-check'

// A fault that twenty-five inputs do not show is seldom shown by a hundred, and there are thousands.
fc.configureGlobal({ numRuns: 25 })
