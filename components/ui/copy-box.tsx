import { field } from './field'

/** A place for text to copy by hand, which script fills: see client/copy-box.ts. */
export function CopyBox({ name, title }: { name: 'copy' | 'aside'; title: string }) {
  return (
    <label data-copy-box={name} className="grid gap-1 text-sm" hidden>
      {title}
      <textarea readOnly rows={4} className={field} />
    </label>
  )
}
