/** A place for text to copy by hand, which script fills: see client/copy-box.ts. */
export function CopyBox({ name, title }: { name: 'copy' | 'aside'; title: string }) {
  return (
    <label data-copy-box={name} className="grid gap-1 text-sm" hidden>
      {title}
      <textarea
        readOnly
        rows={4}
        className="w-full rounded-lg border-2 border-line bg-card px-3 py-2 font-normal"
      />
    </label>
  )
}
