import confirmation from './confirmation.css?raw'
import forms from './forms.css?raw'
import frame from './frame.css?raw'
import home from './home.css?raw'
import media from './media.css?raw'
import palette from './palette.css?raw'
import pieces from './pieces.css?raw'
import text from './text.css?raw'

/** The site's one style sheet, in the order in which its parts are read. */
export const sheet = [palette, text, frame, home, pieces, forms, confirmation, media].join('\n')
