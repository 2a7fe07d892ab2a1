import frame from './frame.css?raw'
import list from './list.css?raw'
import request from './request.css?raw'

/** The back office's one style sheet, in the order in which its parts are read. */
export const sheet = [frame, list, request].join('\n')
