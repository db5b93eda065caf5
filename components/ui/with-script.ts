/**
 * For what a custom element alone makes useful: its place is kept until the element is there, so that nothing below it
 * moves, and a browser without script does not show it.
 */
export const withScript = 'noscript:hidden in-[:not(:defined)]:invisible'
