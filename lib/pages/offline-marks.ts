/** What the build itself reads of the page where a reader may keep the site: its id, and where its size is said. */

/** The page about the site that becomes this one. */
export const offlineId = 'offline'

/** Stand on the page until the build has made all files, and knows their megabytes. */
export const sizeMarks = { sent: '{megabytes sent}', stored: '{megabytes stored}' } as const
