/** How shares are read: as they were answered, or drawn towards the whole. */
export type Estimator = 'raw' | 'shrunk'
