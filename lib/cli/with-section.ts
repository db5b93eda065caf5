/** The text with the section of this title put in the place of the old one, or at the end. */
export function withSection(text: string, title: string, section: string): string {
  const parts = text.trimEnd().split(/\n+(?=## )/)
  const old = parts.findIndex((part) => part.startsWith(`## ${title}\n`))
  if (old < 0) parts.push(section)
  else parts[old] = section
  return `${parts.join('\n\n')}\n`
}
