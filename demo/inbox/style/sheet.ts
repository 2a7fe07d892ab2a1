import frame from '../../office/style/frame.css?raw'
import inbox from './inbox.css?raw'

/** The inbox's one style sheet: the frame of the town's tools, and its own pages. */
export const sheet = [frame, inbox].join('\n')
