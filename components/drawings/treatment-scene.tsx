/**
 * A person resting in a chair with a drip, and someone beside them. Decoration: the words beside it say all.
 * Most of its colors are the same in light and dark, as it stands on a deep band.
 */
export function TreatmentScene({ className }: { className: string }) {
  return (
    <svg
      viewBox="40 24 440 280"
      className={`fill-none ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M419 94A105 105 0 1 0 419 206" className="stroke-on-deep opacity-20" strokeWidth="30" />
      <circle cx="446" cy="150" r="19" className="fill-apricot" />
      <path d="M48 300H472" className="stroke-on-deep" strokeWidth="2.5" />
      <g className="stroke-on-deep" strokeWidth="4">
        <path d="M86 46V298M66 298H106M70 46H102M216 246 206 298M290 246 300 298" />
      </g>
      <path d="M142 132 202 238H296L352 274" className="stroke-deep" strokeWidth="33" />
      <path d="M142 132 202 238H296L352 274" className="stroke-violet" strokeWidth="28" />
      <path d="M212 218H288L342 254" className="stroke-deep" strokeWidth="33" />
      <path d="M212 218H288L342 254" className="stroke-apricot" strokeWidth="28" />
      <path d="M336 250 346 256V240" className="stroke-night" strokeWidth="16" />
      <path d="M172 152 210 210" className="stroke-deep" strokeWidth="49" />
      <path d="M172 152 210 210" className="stroke-on-deep" strokeWidth="44" />
      <circle cx="150" cy="112" r="24" className="fill-apricot stroke-deep" strokeWidth="2.5" />
      <path
        d="M127 116C120 92 136 82 152 84 164 85 172 92 174 104 158 108 146 104 140 98 138 108 134 114 127 116Z"
        className="fill-night"
      />
      <path d="M186 160C196 186 208 196 244 196" className="stroke-deep" strokeWidth="21" />
      <path d="M186 160C196 186 208 196 230 196" className="stroke-on-deep" strokeWidth="16" />
      <path d="M234 196H252" className="stroke-apricot" strokeWidth="13" />
      <rect x="71" y="54" width="30" height="48" rx="8" className="fill-on-deep" />
      <path d="M71 76H101V94a8 8 0 0 1-8 8H79a8 8 0 0 1-8-8Z" className="fill-apricot" />
      <path d="M86 102V128C86 214 150 160 236 190" className="stroke-on-deep" strokeWidth="2.5" />
      <path d="M376 300V246a40 40 0 0 1 80 0V300Z" className="fill-on-deep stroke-deep" strokeWidth="2.5" />
      <path d="M394 252C372 262 350 246 318 222" className="stroke-deep" strokeWidth="21" />
      <path d="M394 252C372 262 350 246 330 231" className="stroke-on-deep" strokeWidth="16" />
      <path d="M322 225 314 219" className="stroke-apricot" strokeWidth="13" />
      <circle cx="414" cy="178" r="24" className="fill-apricot stroke-deep" strokeWidth="2.5" />
      <path
        d="M390 184C384 156 402 150 416 152 432 153 442 166 438 190 430 186 426 178 424 170 412 178 400 178 390 184Z"
        className="fill-violet"
      />
    </svg>
  )
}
