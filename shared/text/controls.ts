/** Control characters but tabs and line ends: nobody types them and no database keeps them all. */
export const controlCharacters = /[^\P{Cc}\t\n\r]/gu
