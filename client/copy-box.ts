/** `copy` for what the clipboard did not take, `aside` for what an earlier version kept and this one can not place. */
type Name = 'copy' | 'aside'

/** The text that a tool shows to be copied by hand; empty while it shows none. */
export function copyBoxText(tool: Element, name: Name): string {
  return tool.querySelector<HTMLTextAreaElement>(`[data-copy-box=${name}] textarea`)?.value ?? ''
}

/** Shows a text to copy by hand, ready to be copied, or hides its place when there is none. */
export function showCopyBox(tool: Element, name: Name, text: string): void {
  const label = tool.querySelector<HTMLElement>(`[data-copy-box=${name}]`)
  const box = label?.querySelector('textarea')
  if (!label || !box) return
  label.hidden = text === ''
  box.value = text
  if (text) box.select()
}
