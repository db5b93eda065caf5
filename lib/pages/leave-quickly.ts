/** Which pages have a way to leave them quickly: those on a crisis, and those on misuse and danger, which say so. */
type Marks = { crisis?: boolean | 'full' | undefined; leaveQuickly?: true | undefined }

export function leaving(page: Marks): { leaveQuickly?: true } {
  return page.crisis === 'full' || page.leaveQuickly ? { leaveQuickly: true } : {}
}
