import frame from '../../office/style/frame.css?raw'
import inbox from './inbox.css?raw'

/** The style sheet of the inbox: the frame of the town's tools, and its own pages. */
export const sheet = [frame, inbox].join('\n')
