const mark = /\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*/

/** Words of the interface with their links, "[words](/address/)", and **strong** words. */
export function Rich({ text }: { text: string }) {
  const found = mark.exec(text)
  if (!found) return text
  const [all, label, href, strong] = found
  return (
    <>
      {text.slice(0, found.index)}
      {href ? <a href={href}>{label}</a> : <strong>{strong}</strong>}
      <Rich text={text.slice(found.index + all.length)} />
    </>
  )
}
